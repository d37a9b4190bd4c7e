import type { Span } from "./span.ts";

/** A stretch of the text that came in which the copy leaves out. */
export interface Cut extends Span {
	/** Where the mark that belongs to it ends or begins: "**" before a word and "**" after it. */
	readonly partner?: number;
}
