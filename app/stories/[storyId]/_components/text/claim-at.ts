import { firstWhere } from "@/lib/core/text/first-where.ts";
import type { Span } from "@/lib/core/text/span.ts";

/** Spans in text order with, beside each, the furthest end of all up to it: what a search over overlaps needs. */
export interface SpanIndex {
	readonly ids: readonly string[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly furthest: readonly number[];
}

export function spanIndex(ids: readonly string[], spanOf: (id: string) => Span | undefined): SpanIndex {
	const starts: number[] = [];
	const ends: number[] = [];
	const furthest: number[] = [];
	for (const id of ids) {
		const { start, end } = spanOf(id) ?? { start: 0, end: 0 };
		starts.push(start);
		ends.push(end);
		furthest.push(Math.max(end, furthest.at(-1) ?? 0));
	}
	return { ids, starts, ends, furthest };
}

/** The claim at an offset; of several the one that begins last, which is the innermost. Binary search. */
export function claimAt({ ids, starts, ends, furthest }: SpanIndex, offset: number): string | null {
	const after = firstWhere(ids.length, (index) => (starts[index] ?? 0) > offset);
	for (let index = after - 1; index >= 0; index--) {
		if ((ends[index] ?? 0) > offset) return ids[index] ?? null;
		if ((furthest[index] ?? 0) <= offset) return null;
	}
	return null;
}

/** The claims that have a part in a span, in text order. */
export function claimsWithin({ ids, starts, ends, furthest }: SpanIndex, { start, end }: Span): readonly string[] {
	const after = firstWhere(ids.length, (index) => (starts[index] ?? 0) >= end);
	// No claim before the first whose own or an earlier end lies beyond the start reaches into the span.
	const first = firstWhere(after, (index) => (furthest[index] ?? 0) > start);
	return ids.slice(first, after).filter((_, index) => (ends[first + index] ?? 0) > start);
}

/** The claims that begin in a span, in text order. */
export function claimsStarting({ ids, starts }: SpanIndex, { start, end }: Span): readonly string[] {
	const first = firstWhere(ids.length, (index) => (starts[index] ?? 0) >= start);
	return ids.slice(
		first,
		firstWhere(ids.length, (index) => (starts[index] ?? 0) >= end),
	);
}
