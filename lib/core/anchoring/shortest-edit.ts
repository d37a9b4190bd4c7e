/** More edits than this between two anchors aren't searched in one go. */
const MOST_EDITS = 256;

/**
 * Pairs words of two short stretches so that the fewest are left over (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986). Words that only one of them has are left out first. Past 256 edits it keeps the pairs on the way that got
 * furthest and goes on from there, so that two texts with nothing in common take time that grows with their length, not with
 * its square. Calls back with indexes into the two lists, in order.
 */
export function shortestEdit(
	before: Int32Array,
	after: Int32Array,
	pair: (before: number, after: number) => void,
): void {
	const ours = commonTo(before, new Set(after));
	const theirs = commonTo(after, new Set(before));
	let at = { before: 0, after: 0 };
	while (at.before < ours.words.length && at.after < theirs.words.length)
		at = advance(ours.words, theirs.words, at, (one, other) =>
			pair(ours.places[one] as number, theirs.places[other] as number),
		);
}

/** The words that the other stretch has too, and where they stand. */
function commonTo(words: Int32Array, others: ReadonlySet<number>): { words: Int32Array; places: number[] } {
	const places: number[] = [];
	for (let at = 0; at < words.length; at++) if (others.has(words[at] as number)) places.push(at);
	return { words: Int32Array.from(places, (at) => words[at] as number), places };
}

/** One search from a place on; gives the place that it reached. */
function advance(
	before: Int32Array,
	after: Int32Array,
	from: { readonly before: number; readonly after: number },
	pair: (before: number, after: number) => void,
): { before: number; after: number } {
	const rows = before.length - from.before;
	const columns = after.length - from.after;
	const most = Math.min(MOST_EDITS, rows + columns);
	const middle = most + 1;
	const furthest = new Int32Array(2 * most + 3);
	const trace: Int32Array[] = [];
	let end: { x: number; diagonal: number; edits: number } | null = null;
	for (let edits = 0; edits <= most && !end; edits++) {
		trace.push(furthest.slice(middle - edits - 1, middle + edits + 2));
		for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
			const down =
				diagonal === -edits ||
				(diagonal !== edits &&
					(furthest[middle + diagonal - 1] as number) < (furthest[middle + diagonal + 1] as number));
			let x = down ? (furthest[middle + diagonal + 1] as number) : (furthest[middle + diagonal - 1] as number) + 1;
			if (edits === 0) x = 0;
			while (x < rows && x - diagonal < columns && before[from.before + x] === after[from.after + x - diagonal]) x++;
			furthest[middle + diagonal] = x;
			if (x >= rows && x - diagonal >= columns) {
				end = { x, diagonal, edits };
				break;
			}
		}
	}
	end ??= furthestOf(furthest, middle, most, rows, columns);
	if (!end) return { before: before.length, after: after.length };
	walkBack(trace, end, (x, y) => pair(from.before + x, from.after + y));
	return { before: from.before + end.x, after: from.after + end.x - end.diagonal };
}

/** Where the search had come furthest in both texts together when it was given up. */
function furthestOf(furthest: Int32Array, middle: number, most: number, rows: number, columns: number) {
	let best: { x: number; diagonal: number; edits: number } | null = null;
	let sum = 0;
	for (let diagonal = -most; diagonal <= most; diagonal += 2) {
		const x = furthest[middle + diagonal] as number;
		const y = x - diagonal;
		if (x > rows || y > columns || x < 0 || y < 0 || x + y <= sum) continue;
		sum = x + y;
		best = { x, diagonal, edits: most };
	}
	return best;
}

/** Follows the way back to its beginning, then tells its pairs in order. */
function walkBack(
	trace: readonly Int32Array[],
	end: { readonly x: number; readonly diagonal: number; readonly edits: number },
	pair: (x: number, y: number) => void,
): void {
	const pairs: number[] = [];
	let { x, diagonal } = end;
	for (let edits = end.edits; edits >= 0; edits--) {
		const row = trace[edits] as Int32Array;
		const at = (other: number) => row[other + edits + 1] as number;
		const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
		const start = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1) + 1;
		while (x > start) {
			x--;
			pairs.push(x, x - diagonal);
		}
		if (edits === 0) break;
		if (down) diagonal++;
		else {
			diagonal--;
			x--;
		}
	}
	for (let at = pairs.length - 2; at >= 0; at -= 2) pair(pairs[at] as number, pairs[at + 1] as number);
}
