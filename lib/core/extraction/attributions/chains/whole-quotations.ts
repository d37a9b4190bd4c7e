import { firstWhere } from "../../../text/first-where.ts";
import type { Span } from "../../../text/span.ts";
import type { TextModel } from "../../../text/text-model.ts";

/** Makes a span that begins or ends inside a quotation hold the whole of it: speech of several sentences has one speaker. */
export function wholeQuotations({ quotations }: TextModel, level = 0): (span: Span) => Span {
	const outer = quotations.filter(({ depth }) => depth === level);
	return (span) => {
		const opening = outer[lastBefore(outer, span.start)];
		const closing = outer[lastBefore(outer, span.end)];
		const start = opening && opening.inner.end > span.start ? Math.min(span.start, opening.inner.start) : span.start;
		const end = closing && closing.inner.end > span.end ? closing.inner.end : span.end;
		return { start, end };
	};
}

/** The last quotation that begins before an offset, by bisection; -1 where none does. */
function lastBefore(quotations: readonly Span[], offset: number): number {
	return firstWhere(quotations.length, (k) => (quotations[k]?.start ?? 0) >= offset) - 1;
}
