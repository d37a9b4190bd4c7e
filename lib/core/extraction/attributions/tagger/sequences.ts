import { at } from "./columns.ts";
import type { TokenTable } from "./token-table.ts";

/** A block longer than this is cut at its next sentence end. */
const LONG = 250;

/** What is tagged in one go: a block, or a part of a long one; `[first, end)`, never longer than LONG + LONGEST_SENTENCE. */
export interface Sequence {
	readonly first: number;
	readonly end: number;
}

export function sequencesOf(table: TokenTable): Sequence[] {
	const found: Sequence[] = [];
	for (let first = 0; first < table.size; ) {
		let end = first;
		const blockEnd = at(table.blockLast, first) + 1;
		while (end < blockEnd && end - first < LONG) end = at(table.sentenceLast, end) + 1;
		found.push({ first, end });
		first = end;
	}
	return found;
}
