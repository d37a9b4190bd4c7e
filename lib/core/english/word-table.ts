/** The words of a text with their classes, one entry a token. */
export interface WordTable {
	readonly lower: readonly string[];
	/** One of {@link WORD}. */
	readonly word: Uint8Array;
	/** Verb readings, see `inflection.ts`. */
	readonly readings: Uint8Array;
}
