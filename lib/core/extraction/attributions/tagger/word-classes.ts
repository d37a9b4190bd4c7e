import { at, column } from "./columns.ts";
import type { TokenTable } from "./token-table.ts";

/** The class of a word that training saw too seldom to judge. */
export const UNSEEN_CLASS = 6;
/** A word from this cue class up, outside quotation marks, is a "strong cue": it starts an attribution more often than not. */
const STRONG_CUE = 4;
/** From this class up, a word is at least sometimes a cue. */
export const WEAK_CUE = 2;

const CUE_BOUNDS = [0.05, 0.15, 0.35, 0.6, 0.8];
const SOURCE_BOUNDS = [0.02, 0.06, 0.15, 0.3, 0.5];

function classOf(share: number, bounds: readonly number[]): number {
	let found = 0;
	while (found < bounds.length && share > (bounds[found] as number)) found++;
	return found;
}

/** The class of a word by how often it stood in the role: `count` of `total` times, smoothed. */
function smoothed(count: number, total: number, bounds: readonly number[]): number {
	return total < 2 ? UNSEEN_CLASS : classOf((count + 0.1) / (total + 1), bounds);
}
export function cueClassOf(count: number, total: number): number {
	return smoothed(count, total, CUE_BOUNDS);
}
export function sourceClassOf(count: number, total: number): number {
	return smoothed(count, total, SOURCE_BOUNDS);
}

/** How often a word is part of a cue and of a source, as classes 0 to 5 or UNSEEN_CLASS; by word hash. */
export interface WordClasses {
	/** `cue class | source class << 4`, or -1 for a word not listed. */
	find(word: number): number;
}

export interface ClassColumns {
	/** The word's own class, or that of its stem where the word itself is unseen. */
	readonly cue: Int32Array;
	readonly source: Int32Array;
	/** The cue class of all the word's inflected forms together. */
	readonly stemCue: Int32Array;
}

/** The classes of all tokens of a table. */
export function classColumns(table: TokenTable, classes: WordClasses): ClassColumns {
	const cue = column(table.size);
	const source = column(table.size);
	const stemCue = column(table.size);
	for (let i = 0; i < table.size; i++) {
		const found = classes.find(at(table.word, i));
		const ofStem = classes.find(at(table.stem, i));
		stemCue[i] = ofStem < 0 ? UNSEEN_CLASS : ofStem & 15;
		cue[i] = found < 0 || (found & 15) === UNSEEN_CLASS ? at(stemCue, i) : found & 15;
		source[i] = found < 0 ? UNSEEN_CLASS : found >> 4;
	}
	return { cue, source, stemCue };
}

export function isStrong(cueClass: number): boolean {
	return cueClass >= STRONG_CUE && cueClass < UNSEEN_CLASS;
}
