import { READING } from "./inflection.ts";
import { isFiniteVerb, isNominal, WORD } from "./word-class.ts";
import { isBare, type WordTable } from "./word-table.ts";

/** "Accounts published last week show that …": of two verbs with nothing between them that opens a clause the first is a participle. */
export function oneVerb(table: WordTable, from: number, to: number): void {
	const { word, readings, lower } = table;
	let first = -1;
	for (let i = from; i < to; i++) {
		let is = word[i] ?? 0;
		// "dated 14 March and seen by this newspaper found": after whoever did it the verb itself.
		if (first >= 0 && is === WORD.PARTICIPLE && takesObject(word[i + 1] ?? 0) && byBefore(table, i, first)) {
			word[i] = WORD.FINITE;
			is = WORD.FINITE;
		}
		// "insist the frost killed the vines": what is said has a verb of its own.
		if (first >= 0 && is === WORD.PARTICIPLE && saysClause(table, first, i)) {
			word[i] = WORD.FINITE;
			is = WORD.FINITE;
			first = -1;
		}
		// "say the results confirm it"
		if (
			first >= 0 &&
			is === WORD.BASE &&
			isBare(table, i) &&
			/[^s]s$/.test(lower[i - 1] ?? "") &&
			saysClause(table, first, i)
		) {
			word[i] = WORD.FINITE;
			is = WORD.FINITE;
			first = -1;
		}
		// "Harbour logs show": of two verbs side by side the first is a noun.
		if (
			first === i - 1 &&
			first > from &&
			is === WORD.FINITE &&
			(readings[first] ?? 0) & READING.THIRD &&
			isNominal(word[first - 1] ?? 0)
		)
			word[first] = WORD.NOUN;
		if (isFiniteVerb(is)) {
			const reading = first < 0 ? 0 : (readings[first] ?? 0);
			const bare =
				word[first + 1] === WORD.PREPOSITION ||
				word[first + 1] === WORD.NUMBER ||
				word[first + 1] === WORD.ADJECTIVE ||
				word[first + 1] === WORD.ADVERB;
			if (first > from && bare && reading & READING.PARTICIPLE && !(reading & READING.CLAUSE))
				word[first] = WORD.PARTICIPLE;
			// "Sea walls at Brill should hold"
			else if (
				first > from &&
				word[first + 1] === WORD.PREPOSITION &&
				reading & READING.THIRD &&
				!(reading & READING.CLAUSE) &&
				isNominal(word[first - 1] ?? 0) &&
				word[first - 1] !== WORD.SUBJECT
			)
				word[first] = WORD.NOUN;
			first = is === WORD.FINITE && word[i - 1] !== WORD.SUBJECT && word[i - 1] !== WORD.RELATIVE ? i : -1;
		} else if (
			(is <= WORD.STOP && is !== WORD.OTHER) ||
			(is === WORD.COORDINATOR && word[i + 1] !== WORD.PARTICIPLE) ||
			is === WORD.SUBORDINATOR ||
			is === WORD.RELATIVE ||
			is === WORD.THAT ||
			is === WORD.QUESTION ||
			is === WORD.SUBJECT ||
			is === WORD.TO
		)
			first = -1;
	}
}

/** Nothing but a noun phrase stands between a verb that takes a clause and a past form, which an object or an end follows. */
function saysClause({ word, readings, lower }: WordTable, verb: number, i: number): boolean {
	if (
		!((readings[verb] ?? 0) & READING.CLAUSE) ||
		!((readings[i] ?? 0) & (READING.PAST | READING.BASE)) ||
		i - verb < 2
	)
		return false;
	for (let k = verb + 1; k < i; k++) {
		const is = word[k] ?? 0;
		if (
			!isNominal(is) &&
			is !== WORD.DETERMINER &&
			is !== WORD.ADJECTIVE &&
			is !== WORD.POSSESSIVE &&
			is !== WORD.ADVERB
		)
			return false;
	}
	return lower[i + 1] !== "by" && word[i - 1] !== WORD.ADJECTIVE;
}

const takesObject = (next: number): boolean =>
	next === WORD.DETERMINER || next === WORD.QUOTE || next === WORD.THAT || next === WORD.SUBJECT;

function byBefore({ word, lower }: WordTable, i: number, from: number): boolean {
	let k = i - 1;
	while (k > from && (isNominal(word[k] ?? 0) || word[k] === WORD.DETERMINER || word[k] === WORD.ADJECTIVE)) k--;
	return lower[k] === "by" && k < i - 1;
}
