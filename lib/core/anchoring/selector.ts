import type { Span } from "../text/span.ts";

/** UTF-16 code units of context kept on each side of a quote. */
const CONTEXT = 32;

/** A W3C text quote selector: the words themselves and a little of what stands around them. */
export interface QuoteSelector {
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * The quote selector of a span (https://www.w3.org/TR/annotation-model/#text-quote-selector). The context never cuts
 * a surrogate pair in two.
 */
export function selectorOf(text: string, { start, end }: Span): QuoteSelector {
	const from = alignedOffset(text, Math.max(0, start - CONTEXT));
	const to = alignedOffset(text, Math.min(text.length, end + CONTEXT));
	return {
		quote: text.slice(start, end),
		prefix: text.slice(from, start),
		suffix: text.slice(end, to),
	};
}

/** `offset`, or the one after it where `offset` stands inside a surrogate pair. */
function alignedOffset(text: string, offset: number): number {
	return isInsideSurrogatePair(text, offset) ? offset + 1 : offset;
}

/** True where `offset` would cut a character outside the basic plane in two. */
export function isInsideSurrogatePair(text: string, offset: number): boolean {
	const before = text.charCodeAt(offset - 1);
	const after = text.charCodeAt(offset);
	return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
