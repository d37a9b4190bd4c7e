import type { Cut } from "./cut.ts";

/** Soft hyphens, zero-width and direction characters: they neither part words nor show. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
/** "[1]", "[12, 13]", "[a]", "[^note]", "[citation needed]": marks that lead to a note. */
const BRACKETED_NOTE = /\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|\^[^\]\s]{1,40}|[a-z]|note \d{1,3}|citation needed)\](?!\()/gi;
/** "said.²": raised figures; after a figure they are a power ("10²", "m²" after a number is an area). */
const RAISED_NOTE = /(?<=[\p{L}.,;:!?”"’')\]][”"’')\]]?)(?<!\d\s?[kc]?m)[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\d])/gu;
/** "said.3 The pier": a figure glued to the end of a sentence, before the next one or the end of the line. */
const GLUED_NOTE = /(?<=\p{Ll}\p{L}[.!?][”"’']?)\d{1,2}(?=\s+[\p{Lu}“"‘]|\s*$)/gmu;
/** Pictures in a post: nobody says them. Figures, "#" and "*" count as emoji to Unicode and stay. */
const PICTURE =
	/(?:[\u2600-\u27BF]|\p{Emoji_Presentation}|\p{Regional_Indicator})(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Emoji_Presentation})*/gu;
/** A raised note in HTML goes with its figure; of other tags inside a line only the tag goes. */
const NOTE_ELEMENT = /<sup\b[^<>]{0,200}>\s*(?:<a\b[^<>]{0,200}>)?\s*\[?\w{1,3}\]?\s*(?:<\/a>)?\s*<\/sup>/gi;
const INLINE_TAG = /<\/?(?:a|abbr|b|cite|em|i|mark|q|s|small|span|strong|sub|sup|u)\b[^<>]{0,300}>/gi;

const PATTERNS: readonly RegExp[] = [
	INVISIBLE,
	BRACKETED_NOTE,
	RAISED_NOTE,
	GLUED_NOTE,
	PICTURE,
	NOTE_ELEMENT,
	INLINE_TAG,
];

/** Characters without which none of the patterns can match; most texts have few of them. */
const MAY_MATCH =
	/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF[<\u2600-\u27BF²³¹⁰⁴-⁹]|[.!?][”"’']?\d|\p{Emoji_Presentation}/u;

/** What stands in a text and is not read: invisible characters, note marks, pictures and tags inside a line. */
export function unreadMarks(text: string): Cut[] {
	if (!MAY_MATCH.test(text)) return [];
	return PATTERNS.flatMap((pattern) =>
		Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
	);
}
