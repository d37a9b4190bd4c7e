import type { Cut } from "./cut.ts";
import type { Span } from "./span.ts";

/** First parts of compounds: their hyphen is the word's own, not the line's. */
const COMPOUNDS = new Set(
	(
		"anti cross double ex first five four half high ill left long low mid multi near non right second self short single six soft " +
		"ten third three two ultra vice well wide year"
	).split(" "),
);
/** What is no word by itself only ends one: "high-⏎est", "short-⏎age". */
const ENDING = /^(?:age|ages|al|ally|ary|ed|en|ened|ening|er|ers|ern|est|ing|ity|ly|ment|ness|ous|th|tion|ty)$/;

/**
 * Hyphens that only part a word at the end of a line, with the break after them: "in-⏎spected". A hyphen stays where the
 * text writes the same word with one elsewhere, where the first part begins compounds ("well-⏎known"), and before a
 * capital or a figure ("anti-⏎Brexit", "2016-⏎2020").
 *
 * @param breaks the stretches between the lines of a hard-wrapped paragraph.
 */
export function lineEndHyphens(text: string, breaks: readonly Span[]): Cut[] {
	const cuts: Cut[] = [];
	let words: ReadonlySet<string> | null = null;
	for (const { start, end } of breaks) {
		const first = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)([-‐\u00AD])$/u.exec(text.slice(Math.max(0, start - 40), start));
		const second = /^\p{Ll}[\p{L}\p{M}]*/u.exec(text.slice(end, end + 40));
		// "2016-⏎2020", "anti-⏎Brexit": the hyphen is the word's own.
		if (
			/[\p{L}\d][-‐]$/u.test(text.slice(Math.max(0, start - 4), start)) &&
			/^[\p{Lu}\d]/u.test(text.slice(end, end + 2))
		) {
			cuts.push({ start, end });
			continue;
		}
		if (!first || !second) continue;
		const [, head = "", hyphen = ""] = first;
		words ??= new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu));
		const [compound, joined] = [`${head}-${second[0]}`.toLowerCase(), `${head}${second[0]}`.toLowerCase()];
		if (hyphen !== "\u00AD" && !words.has(joined) && (words.has(compound) || isCompound(head, second[0]))) {
			cuts.push({ start, end });
			continue;
		}
		cuts.push({ start: start - 1, end });
	}
	return cuts;
}

/** "well-⏎known" is "well-known". */
const isCompound = (head: string, rest: string): boolean => COMPOUNDS.has(head.toLowerCase()) && !ENDING.test(rest);
