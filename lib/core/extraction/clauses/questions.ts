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
	const stops = (at: number) => {
		const mark = model.tokens[at];
		return mark !== undefined && table.word[at] === WORD.STOP && model.text.slice(mark.start, mark.end).includes("?");
	};
	let last = claim.to - 1;
	while (last > claim.from && table.word[unit.tokens[last] ?? -1] === WORD.QUOTE) last--;
	if (stops(unit.tokens[last] ?? -1) || stops((unit.tokens[last] ?? -2) + 1)) return true;
	let token = (unit.tokens[claim.to - 1] ?? 0) + 1;
	for (let k = 0; k < 3 && table.word[token] === WORD.QUOTE; k++) token++;
	return stops(token);
}
