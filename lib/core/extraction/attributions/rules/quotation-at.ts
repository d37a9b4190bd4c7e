import { WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { TokenRange } from "./frame.ts";

/** The quotation that begins at a token, its marks included; null where none does. */
export function quotationAt({ word }: WordTable, at: number, quoted: Uint8Array): TokenRange | null {
	if (word[at] !== WORD.QUOTE || quoted[at] || !quoted[at + 1]) return null;
	let end = at + 1;
	while (quoted[end]) end++;
	return [at, end];
}
