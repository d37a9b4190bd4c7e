import { type Anchor, longestChain, type Numbered, numberWords, uniqueAnchors } from "./anchors.ts";
import { shortestEdit } from "./shortest-edit.ts";
import { slideGaps } from "./slide-gaps.ts";
import { LINE_BREAK, SENTENCE_BREAK, type Words, wordsOf } from "./words.ts";

/** Words that follow one another in both texts. */
export interface MatchedRun {
	/** Indexes of the first word of it in either text. */
	readonly before: number;
	readonly after: number;
	readonly length: number;
	/** It left its place among the others: a paragraph that stands elsewhere now. */
	readonly moved: boolean;
}

/** Which words of one text are which words of another. */
export interface Alignment {
	readonly before: Words;
	readonly after: Words;
	/** For each word of the first text, the index of its word in the second; -1 where it is gone. */
	readonly afterOf: Int32Array;
	/** The same the other way round; -1 where a word is new. */
	readonly beforeOf: Int32Array;
	/** In the order of the first text. No word is in two of them. */
	readonly runs: readonly MatchedRun[];
}

/** Words of a shingle that anchors two whole texts. */
const SHINGLE = 5;
/** Shingles tried in turn where a hole between anchors is too long to be searched at once. */
const HOLE_SHINGLES = [3, 2, 1] as const;
const SHORT_HOLE = 64;
/** When words that are off the chain have moved. */
interface Strictness {
	/** Fewer words than this have not, unless they are a whole sentence: the phrase is a coincidence. */
	readonly least: number;
	/** What a stretch has lost by words that differ when the search for its end gives up. */
	readonly drop: number;
}
/** Of shingles that stand once in each text. */
const UNIQUE: Strictness = { least: 8, drop: 6 };
/** Of shingles that are alone only in what is left over: other stretches were like them, so nothing may differ. */
const LEFT_OVER: Strictness = { least: 12, drop: 0 };
/** How far apart two anchors of one moved paragraph may be, in words. */
const SAME_MOVE = 40;
/** Words at the end of a moved paragraph that are aligned with it whatever they are. */
const NEAR_EDGE = 12;

/**
 * Aligns two texts word by word: `alignTexts(before, after).runs` are the stretches that stand in both, in place or moved. The
 * offsets of word `n` are `starts[n]` and `ends[n]` of that text's words. White space, punctuation and typography are not
 * compared; letter case is.
 *
 * Shingles of five words that stand once in each text anchor it; their longest chain in order is what stayed in place, and what
 * is off that chain has moved. The holes between anchors are filled by ever shorter shingles and at last by the shortest edit.
 * Time and memory grow with the length of the texts.
 */
export function alignTexts(before: string, after: string): Alignment {
	const words = { before: wordsOf(before), after: wordsOf(after) };
	const numbered = numberWords(words.before.keys, words.after.keys);
	const pairs = new Pairs(numbered.before.length, numbered.after.length);
	const anchors = uniqueAnchors(numbered, SHINGLE);
	const chain = longestChain(anchors);
	for (const anchor of chain) pairs.addShingle(anchor, SHINGLE);
	const inChain = new Set(chain);
	const strays = anchors.filter((anchor) => !inChain.has(anchor));
	pairMoved(numbered, words, pairs, strays, UNIQUE);
	fillHoles(numbered, pairs);
	// Words that stood twice and now stand once more elsewhere are alone in what is left over.
	const left = uniqueAnchors(numbered, SHINGLE, { before: pairs.afterOf, after: pairs.beforeOf });
	pairMoved(numbered, words, pairs, left, LEFT_OVER);
	slideGaps(pairs.afterOf, pairs.beforeOf, numbered.after, words.after.breaks);
	slideGaps(pairs.beforeOf, pairs.afterOf, numbered.before, words.before.breaks, (from, to) => {
		pairs.moved[to] = pairs.moved[from] as number;
	});
	return { ...words, afterOf: pairs.afterOf, beforeOf: pairs.beforeOf, runs: runsOf(pairs) };
}

/** Which words are paired so far. */
class Pairs {
	readonly afterOf: Int32Array;
	readonly beforeOf: Int32Array;
	/** 1 for words of the first text that were paired out of order. */
	readonly moved: Uint8Array;

	constructor(before: number, after: number) {
		this.afterOf = new Int32Array(before).fill(-1);
		this.beforeOf = new Int32Array(after).fill(-1);
		this.moved = new Uint8Array(before);
	}

	isFree(before: number, after: number): boolean {
		return this.afterOf[before] === -1 && this.beforeOf[after] === -1;
	}

	add(before: number, after: number, moved = false): void {
		if (!this.isFree(before, after)) return;
		this.afterOf[before] = after;
		this.beforeOf[after] = before;
		if (moved) this.moved[before] = 1;
	}

	addShingle({ before, after }: Anchor, size: number, moved = false): void {
		for (let step = 0; step < size; step++) this.add(before + step, after + step, moved);
	}
}

/** Pairs what stands elsewhere now: anchors off the chain, in groups that moved together, and the words around them. */
function pairMoved(
	numbered: Numbered,
	words: { readonly before: Words; readonly after: Words },
	pairs: Pairs,
	strays: readonly Anchor[],
	{ least, drop }: Strictness,
): void {
	let group: Anchor[] = [];
	const groups: Anchor[][] = [];
	for (const anchor of strays) {
		if (!isFreeShingle(pairs, anchor)) continue;
		const last = group.at(-1);
		const together =
			last !== undefined &&
			anchor.before - last.before <= SAME_MOVE &&
			anchor.after > last.after &&
			anchor.after - last.after <= SAME_MOVE;
		if (!together) {
			group = [];
			groups.push(group);
		}
		group.push(anchor);
	}
	const edgeOf = (end: Anchor, step: 1 | -1) => (drop > 0 ? toParagraphEdge(words, pairs, end, step) : end);
	for (const anchors of groups) {
		const [first, last] = [anchors[0] as Anchor, anchors.at(-1) as Anchor];
		const end = { before: last.before + SHINGLE - 1, after: last.after + SHINGLE - 1 };
		const from = edgeOf(grow(numbered, pairs, first, -1, drop), -1);
		const to = edgeOf(grow(numbered, pairs, end, 1, drop), 1);
		if (to.before - from.before + 1 < least && !isSentence(words, from, to)) continue;
		for (const anchor of anchors) pairs.addShingle(anchor, SHINGLE, true);
		const between = (begin: number, end: number) => Array.from({ length: end - begin + 1 }, (_, at) => begin + at);
		fillHole(numbered, pairs, between(from.before, to.before), between(from.after, to.after), true);
	}
}

function isFreeShingle(pairs: Pairs, { before, after }: Anchor): boolean {
	for (let step = 0; step < SHINGLE; step++) if (!pairs.isFree(before + step, after + step)) return false;
	return true;
}

/**
 * How far a moved stretch goes on in one direction, over single changed words too: to the place with the most words alike, a
 * word that differs counting against it.
 */
function grow({ before, after }: Numbered, pairs: Pairs, start: Anchor, step: 1 | -1, drop: number): Anchor {
	let best = start;
	let score = 0;
	let top = 0;
	for (let far = step; ; far += step) {
		const [one, other] = [start.before + far, start.after + far];
		if (one < 0 || other < 0 || one >= before.length || other >= after.length || !pairs.isFree(one, other)) return best;
		const isSame = before[one] === after[other];
		score += isSame ? 1 : -1;
		if (isSame && score >= top) {
			top = score;
			best = { before: one, after: other };
		} else if (score < top - drop) return best;
	}
}

/** The first or last words of the paragraph that a moved stretch ends in, where either text has but a few more of it. */
function toParagraphEdge(
	words: { readonly before: Words; readonly after: Words },
	pairs: Pairs,
	end: Anchor,
	step: 1 | -1,
): Anchor {
	const edge = (breaks: Uint8Array, paired: Int32Array, start: number) => {
		for (let at = start; Math.abs(at - start) <= NEAR_EDGE; at += step) {
			if (at !== start && (at < 0 || at >= paired.length || paired[at] !== -1)) return start;
			if ((breaks[step < 0 ? at : at + 1] ?? LINE_BREAK) >= LINE_BREAK) return at;
		}
		return start;
	};
	return {
		before: edge(words.before.breaks, pairs.afterOf, end.before),
		after: edge(words.after.breaks, pairs.beforeOf, end.after),
	};
}

/** Whether a stretch begins and ends with a sentence in both texts. */
function isSentence(words: { readonly before: Words; readonly after: Words }, from: Anchor, to: Anchor): boolean {
	const isWhole = ({ breaks }: Words, begin: number, end: number) =>
		(breaks[begin] as number) >= SENTENCE_BREAK && (breaks[end + 1] ?? SENTENCE_BREAK) >= SENTENCE_BREAK;
	return isWhole(words.before, from.before, to.before) && isWhole(words.after, from.after, to.after);
}

/** Fills what is open between the words that stayed in their places. */
function fillHoles(numbered: Numbered, pairs: Pairs): void {
	const { afterOf, beforeOf, moved } = pairs;
	let free: number[] = [];
	let after = 0;
	const openUpTo = (end: number) => {
		const open: number[] = [];
		for (; after < end; after++) if (beforeOf[after] === -1) open.push(after);
		after = end + 1;
		return open;
	};
	for (let at = 0; at <= afterOf.length; at++) {
		const paired = at < afterOf.length ? (afterOf[at] as number) : numbered.after.length;
		if (paired === -1) free.push(at);
		else if (!moved[at]) {
			const open = openUpTo(paired);
			if (free.length > 0 && open.length > 0) fillHole(numbered, pairs, free, open, false);
			free = [];
		}
	}
}

/** Aligns words, given by their indexes, that stand between the same anchors. */
function fillHole(
	{ before, after }: Numbered,
	pairs: Pairs,
	beforeAt: readonly number[],
	afterAt: readonly number[],
	moved: boolean,
): void {
	const numbers = {
		before: Int32Array.from(beforeAt, (at) => before[at] as number),
		after: Int32Array.from(afterAt, (at) => after[at] as number),
	};
	alignInOrder(numbers, HOLE_SHINGLES, (one, other) =>
		pairs.add(beforeAt[one] as number, afterAt[other] as number, moved),
	);
}

/** Aligns two short lists without moving anything. */
function alignInOrder(
	{ before, after }: Numbered,
	sizes: readonly number[],
	pair: (before: number, after: number) => void,
): void {
	let from = 0;
	while (from < before.length && from < after.length && before[from] === after[from]) pair(from, from++);
	let [one, other] = [before.length, after.length];
	while (one > from && other > from && before[one - 1] === after[other - 1]) pair(--one, --other);
	if (one === from || other === from) return;
	const [size, ...shorter] = sizes;
	const inside = { before: before.subarray(from, one), after: after.subarray(from, other) };
	const within = (offset: { before: number; after: number }) => (i: number, j: number) =>
		pair(from + offset.before + i, from + offset.after + j);
	if (size === undefined || Math.min(one, other) - from <= SHORT_HOLE) {
		shortestEdit(inside.before, inside.after, within({ before: 0, after: 0 }));
		return;
	}
	const chain = longestChain(uniqueAnchors(inside, size));
	let done = { before: 0, after: 0 };
	for (const anchor of [...chain, { before: inside.before.length, after: inside.after.length }]) {
		if (anchor.before < done.before || anchor.after < done.after) continue;
		const hole = {
			before: inside.before.subarray(done.before, anchor.before),
			after: inside.after.subarray(done.after, anchor.after),
		};
		if (hole.before.length > 0 && hole.after.length > 0) alignInOrder(hole, shorter, within(done));
		done = { before: anchor.before + size, after: anchor.after + size };
		if (anchor.before < inside.before.length) for (let step = 0; step < size; step++) within(anchor)(step, step);
	}
}

function runsOf({ afterOf, moved }: Pairs): MatchedRun[] {
	const runs: MatchedRun[] = [];
	for (let at = 0; at < afterOf.length; at++) {
		const after = afterOf[at] as number;
		if (after === -1) continue;
		let length = 1;
		while (afterOf[at + length] === after + length && moved[at + length] === moved[at]) length++;
		runs.push({ before: at, after, length, moved: moved[at] === 1 });
		at += length - 1;
	}
	return runs;
}
