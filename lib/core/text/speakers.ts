import type { Span } from "./span.ts";

/** Whose words a block holds, told by a label: "NAME:", "A:", "… – Name (@handle)". */
export interface SpeakerLabel {
	/** The label itself, with its colon or dash. */
	readonly label: Span;
	/** The words of the block that are said. */
	readonly content: Span;
	/** The speaker as a name is written, party and time left out; "Q" and "A" for an interview's two sides. */
	readonly speaker: string;
	/** Only a text with several such labels is a transcript: "Note: …" and a dateline look the same. */
	readonly needsOthers: boolean;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
/** Names in capitals, then a party, a place or a role: "BETO O'BRIEN (D), MAYORAL CANDIDATE:". */
const LOUD =
	/^(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*)?(\p{Lu}[\p{Lu}\p{M}'’.-]*(?:\s\p{Lu}[\p{Lu}\p{M}'’.-]*){0,4})(?:\s?\([^()\n]{1,40}\))?(?:,\s[^:\n]{2,60})?:\s+(?=\S)/u;
const TIMED = new RegExp(
	`^\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\)?\\]?\\s*(${NAME}(?:\\s${NAME}){0,4}):\\s+(?=\\S)`,
	"u",
);
const QUIET = new RegExp(`^((?:${NAME}\\s){0,4}${NAME})(?:\\s?\\([^()\\n]{1,40}\\))?:\\s+(?=\\S)`, "u");
const SIDE = /^(Q|A|Question|Answer)(?:\s?[:.]|\s[–—-])\s+(?=\S)/;
/** "“…” – Commissioner Rufus Dean": the speaker behind the whole quotation. */
const BEHIND = new RegExp(`([”"»])\\s*[-–—]{1,2}\\s*((?:${NAME}\\s){0,5}${NAME})(?:,\\s[^.!?\\n]{2,80})?\\.?$`, "u");
/** "… — NetWatch (@netwatch) October 13, 2031": a post set into the article. */
const POST = /(?<!\s)\s*[-–—]{1,2}\s*([^()\n—–]{2,60}?)\s\(@\w{1,30}\)(?:\s[^()\n]{0,40})?$/u;
/** Words that a label begins with and no speaker: notes, headings of lists. */
const NO_SPEAKER =
	/^(?:note|update|updated|correction|clarification|warning|photo|photos|video|watch|read|listen|source|sources|related|topics|tags|share|more|also|editor|contact|date|time|place|where|when|who|what|why|how|details|example|result|results|summary|background|analysis|opinion|exclusive|breaking|live|here|first|second|third|finally|remember|answer key|media contact|for more information|about|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i;
const SMALL_WORDS = /^(?:of|the|and|de|da|van|von|la|le|bin|al|for)$/i;
const LONGEST_LABEL = 160;

/** The label of a block that begins or ends with one, or null. */
export function speakerLabel(text: string, { start, end }: Span): SpeakerLabel | null {
	const tail = text.slice(Math.max(start, end - LONGEST_LABEL), end);
	const post = POST.exec(tail);
	if (post) return behind(text, start, end, post[0].length, (post[1] ?? "").trim());
	const signed = BEHIND.exec(tail);
	if (signed && /^["“«]/.test(text.slice(start, start + 1)))
		return behind(text, start, end, signed[0].length - 1, (signed[2] ?? "").trim());
	const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
	const side = SIDE.exec(head);
	if (side) return before(start, end, side[0], (side[1] ?? "").charAt(0), true);
	for (const pattern of [LOUD, TIMED, QUIET]) {
		const found = pattern.exec(head);
		const name = found?.[1] ?? "";
		if (!found || NO_SPEAKER.test(name) || name.length < 2) continue;
		return before(
			start,
			end,
			found[0],
			written(name),
			pattern === QUIET || (pattern === LOUD && !/[([\d]/.test(found[0])),
		);
	}
	return null;
}

const before = (start: number, end: number, label: string, speaker: string, needsOthers: boolean): SpeakerLabel => ({
	label: { start, end: start + label.trimEnd().length },
	content: { start: start + label.length, end },
	speaker,
	needsOthers,
});

function behind(text: string, start: number, end: number, length: number, speaker: string): SpeakerLabel {
	const spaces = /^\s*/.exec(text.slice(end - length, end))?.[0].length ?? 0;
	return {
		label: { start: end - length + spaces, end },
		content: { start, end: end - length },
		speaker,
		needsOthers: false,
	};
}

/** A name in capitals as names are written: "BETO O'BRIEN" is "Beto O'Brien", "NATO" alone stays. */
function written(name: string): string {
	if (name !== name.toUpperCase() || (/^\S{2,5}$/.test(name) && !/[AEIOUY]/.test(name.slice(1, -1)))) return name;
	return name
		.split(" ")
		.map((word) =>
			SMALL_WORDS.test(word)
				? word.toLowerCase()
				: word
						.toLowerCase()
						.replace(/(^|[-'’.]|^mc)(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
		)
		.join(" ");
}
