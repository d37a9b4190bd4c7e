import { hasFinite } from "./clause-verbs.ts";
import { READING } from "./inflection.ts";
import { isFiniteVerb, isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const SAYS =
	/^(?:reported|announced|revealed|disclosed|wrote|tweeted|posted|showed|estimated|shows|show|suggests|suggest|finds|says|say|claims|claim|reports|indicates|warned|noted|added|argued|insisted|confirmed|predicted|admitted|conceded|concluded)$/;

/** A form that says what stands before or after it. */
export const saysSo = ({ lower, readings }: WordTable, i: number): boolean =>
	SAYS.test(lower[i] ?? "") || ((readings[i] ?? 0) & READING.CLAUSE) !== 0;

/** "…, researchers reported on Sunday.", "…, a letter posted on its website shows.": a verb of saying at the end, after whoever says it. */
export function tailVerbs(table: WordTable, from: number, to: number): void {
	const { word, lower } = table;
	for (let i = from + 3; i < to; i++) {
		if (isFiniteVerb(word[i] ?? 0) || !saysSo(table, i)) continue;
		if (word[i] === WORD.BASE || word[i] === WORD.GERUND) continue;
		// “…,” the chairman, Leopold Sayre, posted on X.
		if (word[i - 1] === WORD.COMMA && SAYS.test(lower[i] ?? "") && speechBefore(table, i, from)) word[i] = WORD.FINITE;
		if (!isNominal(word[i - 1] ?? 0)) continue;
		const next = i + 1 < to ? (word[i + 1] ?? 0) : WORD.STOP;
		const closes =
			next === WORD.STOP ||
			next === WORD.COMMA ||
			next === WORD.THAT ||
			(next === WORD.PREPOSITION &&
				/^(?:on|late|early|in|last)$/.test(lower[i + 1] ?? "") &&
				/ed$|wrote/.test(lower[i] ?? ""));
		if (!closes) continue;
		let start = i - 1;
		while (start > from && word[start] !== WORD.COMMA && !isFiniteVerb(word[start] ?? 0)) start--;
		if (word[start] !== WORD.COMMA || !hasFinite(table, from, start)) continue;
		let stop = i + 1;
		while (stop < to && word[stop] !== WORD.COMMA && word[stop] !== WORD.STOP && !isFiniteVerb(word[stop] ?? 0)) stop++;
		const first = word[start + 1] ?? 0;
		if (
			!isFiniteVerb(word[stop] ?? 0) &&
			first !== WORD.RELATIVE &&
			first !== WORD.PREPOSITION &&
			first !== WORD.PARTICIPLE
		)
			word[i] = WORD.FINITE;
	}
}

/** Words in quotation marks and then only a name with what it is stand before a token. */
function speechBefore({ word }: WordTable, i: number, from: number): boolean {
	for (let k = i - 1; k >= Math.max(from, i - 20); k--) {
		if (word[k] === WORD.QUOTE) return word[k - 1] === WORD.COMMA || word[k - 1] === WORD.STOP;
		if (isFiniteVerb(word[k] ?? 0) || word[k] === WORD.RELATIVE) return false;
	}
	return false;
}
