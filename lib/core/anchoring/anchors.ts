import { firstWhere } from "../text/first-where.ts";

/** Words of two texts as numbers: the same word has the same number in both. */
export interface Numbered {
	readonly before: Int32Array;
	readonly after: Int32Array;
}

/** Where the same few words stand once in either text. */
export interface Anchor {
	readonly before: number;
	readonly after: number;
}

/** Numbers the words of two texts. */
export function numberWords(before: readonly string[], after: readonly string[]): Numbered {
	const numbers = new Map<string, number>();
	const numbered = (keys: readonly string[]) => {
		const list = new Int32Array(keys.length);
		for (let at = 0; at < keys.length; at++) {
			const key = keys[at] as string;
			let number = numbers.get(key);
			if (number === undefined) {
				number = numbers.size + 1;
				numbers.set(key, number);
			}
			list[at] = number;
		}
		return list;
	};
	return { before: numbered(before), after: numbered(after) };
}

/**
 * The shingles of `size` words that stand exactly once in each text, in the order of the first. A shingle with a
 * word that is taken counts as absent. They are compared by a hash of 32 bits, then word by word.
 */
export function uniqueAnchors(
	{ before, after }: Numbered,
	size: number,
	taken?: { readonly before: Int32Array; readonly after: Int32Array },
): Anchor[] {
	const here = uniqueShingles(before, size, taken?.before);
	const there = uniqueShingles(after, size, taken?.after);
	const anchors: Anchor[] = [];
	for (const [hash, at] of here) {
		const other = there.get(hash);
		if (at >= 0 && other !== undefined && other >= 0 && isSame(before, at, after, other, size))
			anchors.push({ before: at, after: other });
	}
	return anchors;
}

function isSame(a: Int32Array, at: number, b: Int32Array, other: number, size: number): boolean {
	for (let step = 0; step < size; step++) if (a[at + step] !== b[other + step]) return false;
	return true;
}

/** Where each shingle stands, by its hash; -1 for those that stand more than once. */
function uniqueShingles(words: Int32Array, size: number, taken: Int32Array | undefined): Map<number, number> {
	const places = new Map<number, number>();
	let free = 0;
	for (let end = 0; end < words.length; end++) {
		free = taken && (taken[end] as number) >= 0 ? 0 : free + 1;
		if (free < size) continue;
		const at = end - size + 1;
		let hash = 0;
		for (let step = at; step <= end; step++) hash = (Math.imul(hash, 0x01000193) ^ (words[step] as number)) | 0;
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		places.set(hash, places.has(hash) ? -1 : at);
	}
	return places;
}

/** The longest chain of anchors that come in the same order in both texts. Anchors are given in the order of the first. */
export function longestChain(anchors: readonly Anchor[]): Anchor[] {
	/** `tails[n]` ends the chain of n + 1 anchors that ends earliest. */
	const tails: number[] = [];
	const previous = new Int32Array(anchors.length).fill(-1);
	for (let at = 0; at < anchors.length; at++) {
		const { after } = anchors[at] as Anchor;
		const place = firstWhere(tails.length, (n) => (anchors[tails[n] as number] as Anchor).after >= after);
		if (place > 0) previous[at] = tails[place - 1] as number;
		tails[place] = at;
	}
	const chain: Anchor[] = [];
	for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) chain.push(anchors[at] as Anchor);
	return chain.reverse();
}
