import { LONGEST } from "../vocabulary/limits.ts";
import type { Block } from "./block.ts";
import type { Span } from "./span.ts";

/** A word, number, punctuation mark or quotation mark. Tokens are in text order and disjoint. */
export interface Token extends Span {
	readonly kind: "word" | "number" | "punctuation" | "quote";
	/** Index into `TextModel.sentences`. */
	readonly sentence: number;
}

/** A sentence inside one block, with its final punctuation and closing marks. */
export interface Sentence extends Span {
	/** Index into `TextModel.blocks`. */
	readonly block: number;
	/** Tokens `[firstToken, endToken)` of `TextModel.tokens`. */
	readonly firstToken: number;
	readonly endToken: number;
}

/** A quotation with its marks. `inner` is what stands between them; an unclosed one ends with its paragraph. */
export interface Quotation extends Span {
	readonly inner: Span;
	readonly closed: boolean;
	/** 0 for an outermost quotation, 1 for one inside it, … */
	readonly depth: number;
	/** Index of the quotation that this one goes on from, when marks are reopened at each paragraph; else null. */
	readonly continues: number | null;
}

/** An article as the extractor reads it: pointers into `text`, which is never changed. */
export interface TextModel {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** In text order; a sentence never crosses a block. Headings, bylines and boilerplate have sentences too. */
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
	/** In order of their opening marks. */
	readonly quotations: readonly Quotation[];
}

/** After so many sentences a stage tells how far it is. */
export const SENTENCES_A_STEP = 256;
const MOST_TOKENS = 400;

/** True for what is too long for prose (a table, a list of names, a file as one word): it's not read for claims. */
export const isTooLong = ({ firstToken, endToken, start, end }: Sentence): boolean =>
	endToken - firstToken > MOST_TOKENS || end - start > LONGEST["A claim"];
