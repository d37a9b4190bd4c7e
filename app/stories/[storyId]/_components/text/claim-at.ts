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
	for (let index = firstAfter(starts, offset) - 1; index >= 0; index--) {
		if ((ends[index] ?? 0) > offset) return ids[index] ?? null;
		if ((furthest[index] ?? 0) <= offset) return null;
	}
	return null;
}

/** The claims that begin inside a span, in text order. */
export function claimsFrom({ ids, starts }: SpanIndex, { start, end }: Span): readonly string[] {
	return ids.slice(firstAfter(starts, start - 1), firstAfter(starts, end - 1));
}

function firstAfter(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
