import type { Span } from "../text/span.ts";
import type { GivenNote } from "./given-note.ts";

/** A text with spaces, quotation marks and dashes made alike, and where each of its characters stood. */
export interface Folded {
	readonly text: string;
	readonly at: readonly number[];
}

const ALIKE: Readonly<Record<string, string>> = {
	...{ "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'" },
	...{ "–": "-", "—": "-", "−": "-", "\u2011": "-", "\u2010": "-" },
};

/** A page shows the same words with other spaces and marks than the draft that it was made of. */
export function foldText(text: string): Folded {
	const letters: string[] = [];
	const at: number[] = [];
	for (let i = 0; i < text.length; i++) {
		const letter = text[i] ?? "";
		const isSpace = letter.trim() === "";
		if (isSpace && (letters.length === 0 || letters.at(-1) === " ")) continue;
		letters.push(isSpace ? " " : (ALIKE[letter] ?? letter));
		at.push(i);
	}
	return { text: letters.join(""), at };
}

/** More places than this of the same words are not looked at. */
const MOST_PLACES = 200;

/**
 * Where the words of a note stand: of several places the one with most of the same words around it, then the one nearest
 * to where the note says. Null where they stand nowhere, or where that leaves several.
 */
export function placeNote(folded: Folded, { quote, prefix, suffix, start }: GivenNote): Span | null {
	const words = foldText(quote).text.trim();
	if (words === "") return null;
	const before = foldText(`x${prefix}`).text.slice(1).trimEnd();
	const after = foldText(suffix).text.trimStart();
	const places: { at: number; around: number; away: number }[] = [];
	for (
		let at = folded.text.indexOf(words);
		at >= 0 && places.length < MOST_PLACES;
		at = folded.text.indexOf(words, at + 1)
	) {
		const around =
			sameAtEnd(folded.text.slice(Math.max(0, at - before.length - 1), at).trimEnd(), before) +
			sameAtStart(folded.text.slice(at + words.length, at + words.length + after.length + 1).trimStart(), after);
		places.push({ at, around, away: start === null ? 0 : Math.abs((folded.at[at] ?? 0) - start) });
	}
	const [best, next] = places.sort((a, b) => b.around - a.around || a.away - b.away);
	if (!best || (next && next.around === best.around && next.away === best.away)) return null;
	const last = folded.at[best.at + words.length - 1] ?? 0;
	return { start: folded.at[best.at] ?? 0, end: last + 1 };
}

function sameAtStart(a: string, b: string): number {
	let same = 0;
	while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
	return same;
}

function sameAtEnd(a: string, b: string): number {
	let same = 0;
	while (same < Math.min(a.length, b.length) && a.at(-1 - same) === b.at(-1 - same)) same++;
	return same;
}
