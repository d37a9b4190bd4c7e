import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { TokenRange } from "./frame.ts";

/** The quotation that begins at a token, its marks included; null where none does. */
export function quotationAt({ word }: WordTable, at: number, quoted: Uint8Array): TokenRange | null {
	if (word[at] !== WORD.QUOTE || quoted[at] || !quoted[at + 1]) return null;
	let end = at + 1;
	while (quoted[end]) end++;
	return [at, end];
}

/** “We held on,” she wrote to them on Monday, “and they know it.”: where the speech goes on after what says who speaks. */
export function restOfSpeech(table: WordTable, from: number, limit: number, quoted: Uint8Array): TokenRange | null {
	for (let k = from; k < limit; k++) {
		if (table.word[k] === WORD.QUOTE && quoted[k + 1]) return [k, limit];
		if (isFiniteVerb(table.word[k] ?? 0) || table.word[k] === WORD.SEMICOLON) return null;
	}
	return null;
}
