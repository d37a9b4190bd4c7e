import { WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";
import type { Sentence, TextModel } from "../../text/text-model.ts";
import type { FoundClaim } from "./found-claim.ts";
import type { Unit } from "./unit.ts";

/** A sentence that begins like a question and ends like one, outside any quotation. */
export function asks(model: TextModel, table: WordTable, { firstToken, endToken }: Sentence): boolean {
	let last = endToken - 1;
	while (last > firstToken && table.word[last] === WORD.QUOTE) last--;
	const mark = model.tokens[last];
	if (!mark || table.word[last] !== WORD.STOP || !model.text.slice(mark.start, mark.end).includes("?")) return false;
	let first = firstToken;
	while (first < last && (table.word[first] === WORD.QUOTE || table.word[first] === WORD.COORDINATOR)) first++;
	return table.word[first] === WORD.QUESTION || table.word[first] === WORD.AUXILIARY;
}

/** A claim that ends in a question mark is a question. */
export function isQuestion(model: TextModel, table: WordTable, unit: Unit, claim: FoundClaim): boolean {
	let token = (unit.tokens[claim.to - 1] ?? 0) + 1;
	for (let k = 0; k < 3 && table.word[token] === WORD.QUOTE; k++) token++;
	const next = model.tokens[token];
	if (!next || table.word[token] !== WORD.STOP) return false;
	return model.text.slice(next.start, next.end).includes("?");
}
