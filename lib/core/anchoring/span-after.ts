import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import type { Alignment } from "./align.ts";
import { SENTENCE_BREAK, type Words } from "./words.ts";

/** Words of a text: `[from, to)`. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** The words that lie in a span, if only in part. */
export function wordsIn({ starts, ends }: Words, { start, end }: Span): WordRange {
	return {
		from: firstWhere(ends.length, (word) => (ends[word] as number) > start),
		to: firstWhere(starts.length, (word) => (starts[word] as number) >= end),
	};
}

/** Words of the second text that may stand between two of a span's and belong to it all the same. */
const MOST_PUT_IN = 40;
/** Words put in right at the edge of a span that belong to it: "people familiar" became "two people familiar". */
const MOST_AT_EDGE = 6;

/**
 * Where the words of a span stand in the second text: from the first to the last of them, where most of them are together;
 * null where none is left. Words put in at its edges without a mark between are in it, and so are those that stand
 * in the place of its first and last words.
 */
export function spanAfter(alignment: Alignment, span: Span): Span | null {
	const range = wordsAfter(alignment, wordsIn(alignment.before, span));
	return range && spanOf(alignment.after, range);
}

/** The span of words, without the marks around them. */
export function spanOf({ starts, ends }: Words, { from, to }: WordRange): Span {
	return { start: starts[from] as number, end: ends[to - 1] as number };
}

/** As `spanAfter`, in words. */
export function wordsAfter(alignment: Alignment, { from, to }: WordRange): WordRange | null {
	const cluster = thickest(alignment.afterOf, { from, to });
	if (!cluster) return null;
	const first = widen(alignment, cluster.firstAfter, cluster.first - from, -1);
	const last = widen(alignment, cluster.lastAfter, to - 1 - cluster.last, 1);
	return { from: first, to: last + 1 };
}

/** A range of the second text with the words that were put in right at its edges, without a mark between. */
export function withNeighbours(alignment: Alignment, { from, to }: WordRange): WordRange {
	return { from: widen(alignment, from, 0, -1), to: widen(alignment, to - 1, 0, 1) + 1 };
}

interface Cluster {
	/** The first and last word of it, and their places in the second text. */
	readonly first: number;
	readonly last: number;
	readonly firstAfter: number;
	readonly lastAfter: number;
}

/** The most words of a range that stand together, and in order, in the second text. */
function thickest(afterOf: Int32Array, { from, to }: WordRange): Cluster | null {
	let best: Cluster | null = null;
	let most = 0;
	let open = null as Cluster | null;
	let count = 0;
	for (let at = from; at < to; at++) {
		const after = afterOf[at] as number;
		if (after === -1) continue;
		const isNear: boolean = open !== null && after > open.lastAfter && after - open.lastAfter <= MOST_PUT_IN;
		open =
			open && isNear
				? { ...open, last: at, lastAfter: after }
				: { first: at, last: at, firstAfter: after, lastAfter: after };
		count = isNear ? count + 1 : 1;
		if (count > most) {
			most = count;
			best = open;
		}
	}
	return best;
}

/** Takes in words beside an edge that are new: what replaced `missing` words, or was put in without a mark between. */
function widen({ after, beforeOf }: Alignment, edge: number, missing: number, step: 1 | -1): number {
	const most = missing > 0 ? 2 * missing + MOST_AT_EDGE : MOST_AT_EDGE;
	const strongest = missing > 0 ? SENTENCE_BREAK : 1;
	let at = edge;
	for (let count = 0; count < most; count++) {
		const next = at + step;
		if ((beforeOf[next] ?? 0) !== -1 || (after.breaks[step < 0 ? at : next] as number) >= strongest) break;
		at = next;
	}
	return at;
}
