import { fold, hashSlice } from "../../../learned/hashing.ts";
import type { TextModel, Token } from "../../../text/text-model.ts";
import { column } from "./columns.ts";
import { COMMA, DASH, markWord } from "./marks.ts";
import { quotationStates } from "./quotation-states.ts";
import { reportingClass } from "./reporting-words.ts";
import { shapeOf } from "./shape.ts";
import { stemHash } from "./stem.ts";

/** No feature looks farther than this many tokens, so a "sentence" of a million words costs no more a token. */
export const LONGEST_SENTENCE = 300;

/** What the features read: one row a token, one column a property. Indices into columns are token indices. */
export interface TokenTable {
	readonly size: number;
	/** Hash of the word in lower case; quotation marks hash by what they do, not by how they look. */
	readonly word: Int32Array;
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly prefix4: Int32Array;
	readonly stem: Int32Array;
	/** What kind of reporting word it is (reporting-words.ts), or 0. */
	readonly reporting: Int32Array;
	readonly shape: Int32Array;
	/** 1 for punctuation and quotation marks. */
	readonly punctuation: Int32Array;
	/** OUTSIDE_QUOTATION, INSIDE, OPENING, CLOSING or INSIDE_RUNNING of quotation-states.ts. */
	readonly quotation: Int32Array;
	/** First and last token of the outermost quotation that holds the token, or -1. */
	readonly quotationFirst: Int32Array;
	readonly quotationLast: Int32Array;
	/** The token's sentence (cut at LONGEST_SENTENCE) as a running number; first and last token of sentence and block. */
	readonly sentence: Int32Array;
	readonly sentenceFirst: Int32Array;
	readonly sentenceLast: Int32Array;
	readonly blockFirst: Int32Array;
	readonly blockLast: Int32Array;
	/** The block's place in the text: 0, 1, 2 … */
	readonly block: Int32Array;
}

/** Reads tokens [first, end) of a text model into a table; linear in their number. */
export function tokenTable(model: TextModel, first = 0, end = model.tokens.length): TokenTable {
	const size = end - first;
	const { text } = model;
	const make = (fill = 0) => column(size, fill);
	const { state, from, to } = quotationStates(model, first, end);
	const table = {
		size,
		word: make(),
		suffix2: make(),
		suffix3: make(),
		prefix4: make(),
		stem: make(),
		reporting: make(),
		shape: make(),
		punctuation: make(),
		quotation: state,
		quotationFirst: from,
		quotationLast: to,
		sentence: make(),
		sentenceFirst: make(),
		sentenceLast: make(),
		blockFirst: make(),
		blockLast: make(),
		block: make(),
	};
	for (let i = 0; i < size; i++) {
		const token = model.tokens[first + i] as Token;
		table.word[i] = wordOf(token, text, state[i] as number);
		table.suffix2[i] = fold(2, hashSlice(text, Math.max(token.start, token.end - 2), token.end));
		table.suffix3[i] = fold(3, hashSlice(text, Math.max(token.start, token.end - 3), token.end));
		table.prefix4[i] = fold(4, hashSlice(text, token.start, Math.min(token.end, token.start + 4)));
		table.shape[i] = shapeOf(text, token);
		const stem = token.kind === "word" ? stemHash(text, token.start, token.end) : 0;
		table.stem[i] = stem;
		table.reporting[i] = stem === 0 ? 0 : reportingClass(stem);
		table.punctuation[i] = token.kind === "word" || token.kind === "number" ? 0 : 1;
		table.block[i] = model.sentences[token.sentence]?.block ?? 0;
	}
	bounds(table.block, table.blockFirst, table.blockLast, Number.POSITIVE_INFINITY);
	for (let i = 0; i < size; i++) table.sentence[i] = (model.tokens[first + i] as Token).sentence;
	bounds(table.sentence, table.sentenceFirst, table.sentenceLast, LONGEST_SENTENCE);
	for (let i = 0, number = -1; i < size; i++) {
		if (table.sentenceFirst[i] === i) number++;
		table.sentence[i] = number;
	}
	return table;
}

function wordOf(token: Token, text: string, state: number): number {
	if (token.kind === "quote") return markWord(state);
	const length = token.end - token.start;
	const code = text.charCodeAt(token.start);
	if (length === 1 && code === 44) return COMMA;
	// Dashes of every make are one word.
	if ((code >= 0x2013 && code <= 0x2015) || (code === 45 && length <= 3 && token.kind === "punctuation")) return DASH;
	return hashSlice(text, token.start, token.end);
}

/** Writes for each row the first and the last row of its run of equal keys; runs are cut at `longest`. */
function bounds(key: Int32Array, first: Int32Array, last: Int32Array, longest: number): void {
	for (let i = 0; i < key.length; ) {
		let end = i + 1;
		while (end < key.length && key[end] === key[i] && end - i < longest) end++;
		for (let k = i; k < end; k++) {
			first[k] = i;
			last[k] = end - 1;
		}
		i = end;
	}
}
