import { READING } from "./inflection.ts";

/** The words of a text with their classes, one entry a token. */
export interface WordTable {
	readonly lower: readonly string[];
	/** One of {@link WORD}. */
	readonly word: Uint8Array;
	/** Verb readings, see `inflection.ts`. */
	readonly readings: Uint8Array;
}

/** A base form and nothing else: "plant", but not "planted" or "put". */
export const isBare = ({ readings }: WordTable, i: number): boolean =>
	((readings[i] ?? 0) & READING.BASE) !== 0 && ((readings[i] ?? 0) & (READING.PAST | READING.THIRD)) === 0;
