import { wordsOf } from "../anchoring/words.ts";

/** One mark for what only looks different: every kind of quotation mark, every dash. */
function foldMarks(marks: string): string {
	return [
		...marks
			.replace(/\s+/gu, "")
			.replace(/\.{3}/g, "…")
			.replace(/[“”„‟«»‹›‘’‚'"`]/gu, '"')
			.replace(/""/g, '"')
			.replace(/[–—―-]+/gu, "-"),
	]
		.sort()
		.join("");
}

/**
 * Whether two stretches with the same words have the same marks between them. Typography and white space don't count, nor
 * whether a comma stands before or after the quotation mark beside it, nor stops and commas at the two ends.
 */
export function hasSameMarks(one: string, other: string): boolean {
	if (one === other) return true;
	const [a, b] = [marksOf(one), marksOf(other)];
	return a.length === b.length && a.every((marks, at) => marks === b[at]);
}

/** The marks before each word and after the last. */
function marksOf(text: string): string[] {
	const { starts, ends } = wordsOf(text);
	const marks: string[] = [];
	for (let at = 0; at <= starts.length; at++) {
		const between = foldMarks(text.slice(at === 0 ? 0 : ends[at - 1], starts[at] ?? text.length));
		marks.push(at === 0 || at === starts.length ? between.replace(/[.,;:!?…]/gu, "") : between);
	}
	return marks;
}
