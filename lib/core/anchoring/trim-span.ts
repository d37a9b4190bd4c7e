import type { Span } from "../text/span.ts";

const LEADING = /[\s\u200b\ufeff,;:.!?…)\]}–—-]/u;
const TRAILING = /[\s\u200b\ufeff,;:.!?…([{–—-]/u;
/** The end of "U.S", of "p.a": a full stop after it belongs to it. */
const ABBREVIATION = /(?:^|\P{L})\p{L}\.\p{L}$/u;
/** Three letters or signs of up to two code units each, and the full stop between them. */
const ABBREVIATION_UNITS = 7;

/**
 * The span without the spaces and punctuation at its edges, as a hand that selects text rarely means them; quotation
 * marks stay. Null where nothing else is in it. A full stop that belongs to its word ("U.S.") stays too.
 */
export function trimSpan(text: string, span: Span): Span | null {
	let { start, end } = span;
	// Character by character: a pattern for a run at the end is quadratic where a long run is somewhere else.
	while (start < end && LEADING.test(text[start] ?? "")) start++;
	while (end > start && TRAILING.test(text[end - 1] ?? "")) end--;
	if (start === end) return null;
	const last = text.slice(Math.max(start, end - ABBREVIATION_UNITS), end);
	const keepsStop = end < span.end && text[end] === "." && ABBREVIATION.test(last);
	return { start, end: keepsStop ? end + 1 : end };
}
