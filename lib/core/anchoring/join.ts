import type { Span } from "../text/span.ts";
import { trimSpan } from "./trim-span.ts";

/** The two spans that cutting one at `at` leaves, trimmed; null where one of them would hold no word. */
export function splitSpan(text: string, span: Span, at: number): readonly [Span, Span] | null {
	if (at <= span.start || at >= span.end) return null;
	const first = trimSpan(text, { start: span.start, end: at });
	const second = trimSpan(text, { start: at, end: span.end });
	return first && second && [first, second];
}

/** The span from the first word of any to the last word of any. */
export function joinSpans(spans: readonly [Span, ...Span[]]): Span {
	return {
		start: Math.min(...spans.map((span) => span.start)),
		end: Math.max(...spans.map((span) => span.end)),
	};
}
