import { READING } from "./inflection.ts";
import { isNominal, WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const FOLLOWS_IS = /^(?:a|an|the|not|been|n't|n’t|also|still|already|just|never)$/;
const TAKES_IS =
	/^(?:he|she|it|that|there|what|who|where|here|how|everyone|everybody|nobody|someone|something|nothing|everything|one|this)$/;
const MAY_BE_PRONOUN =
	/^(?:this|that|these|those|some|many|most|all|both|few|several|any|each|either|neither|half|much|more|less|another|enough)$/;
const MAY_BE_PREPOSITION = /^(?:after|before|since|until|till|as|once|than)$/;

/** Tells apart the readings of the closed classes in tokens `[from, to)` by their neighbours. Changes `table.word`. */
export function resolveWords(table: WordTable, from: number, to: number): void {
	const { lower, word, readings } = table;
	for (let i = from; i < to; i++) {
		const is = lower[i] ?? "";
		const before = i > from ? (word[i - 1] ?? 0) : WORD.STOP;
		const next = i + 1 < to ? (word[i + 1] ?? 0) : WORD.STOP;
		const nextReadings = i + 1 < to ? (readings[i + 1] ?? 0) : 0;
		const nextWord = lower[i + 1] ?? "";
		const sureVerb =
			(nextReadings & READING.SURE) !== 0 &&
			(nextReadings & (READING.PAST | (MAY_BE_PRONOUN.test(is) ? READING.BASE : 0))) !== 0;
		const nominalNext =
			!sureVerb && isNominal(next) && next !== WORD.OBJECT && next !== WORD.POSSESSIVE && next !== WORD.PRONOUN;
		switch (word[i]) {
			case WORD.AUXILIARY:
				if (is === "'s" || is === "’s") {
					const verb = TAKES_IS.test(lower[i - 1] ?? "") || FOLLOWS_IS.test(nextWord);
					if (!verb) word[i] = WORD.POSSESSIVE;
				} else if ((is === "have" || is === "do") && isNonfinitePlace(table, i, from)) word[i] = WORD.BASE;
				else if ((is === "will" || is === "can" || is === "must" || is === "might") && isNounPlace(before))
					word[i] = WORD.NOUN;
				break;
			case WORD.THAT:
				word[i] = that(table, i, from, before, next, nominalNext);
				break;
			case WORD.DETERMINER:
				if (is === "her" && !nominalNext && next !== WORD.ADJECTIVE) word[i] = WORD.OBJECT;
				else if (MAY_BE_PRONOUN.test(is) && !nominalNext && next !== WORD.ADJECTIVE && next !== WORD.ADVERB)
					word[i] = WORD.PRONOUN;
				else if (is === "no" && (next === WORD.COMMA || next === WORD.STOP)) word[i] = WORD.ADVERB;
				break;
			case WORD.SUBORDINATOR:
				// "Cook provided a statement"
				if (is === "provided" && isNominal(before)) word[i] = WORD.FINITE;
				else if (is === "because" && nextWord === "of") word[i] = WORD.PREPOSITION;
				else if (MAY_BE_PREPOSITION.test(is) && !opensClause(table, i, to)) word[i] = WORD.PREPOSITION;
				break;
			case WORD.SUBJECT:
				if (
					is === "there" &&
					!(next === WORD.AUXILIARY || next === WORD.ADVERB || nextReadings !== 0 || next === WORD.POSSESSIVE)
				)
					word[i] = WORD.ADVERB;
				break;
			case WORD.TO:
				if (
					!(nextReadings & READING.BASE) &&
					next !== WORD.BASE &&
					nextWord !== "have" &&
					nextWord !== "do" &&
					next !== WORD.ADVERB
				)
					word[i] = WORD.PREPOSITION;
				break;
			case WORD.ADVERB:
				if (
					(is === "so" || is === "yet") &&
					before === WORD.COMMA &&
					(next === WORD.SUBJECT || next === WORD.DETERMINER)
				)
					word[i] = WORD.COORDINATOR;
				break;
			case WORD.ADJECTIVE:
				// "the accused", "an executive": an adjective with nothing after it is the noun.
				if (
					(before === WORD.DETERMINER || before === WORD.POSSESSIVE || before === WORD.ADJECTIVE) &&
					isEnd(next, nextReadings)
				)
					word[i] = WORD.NOUN;
				break;
			case WORD.RELATIVE:
				if (i === from || before === WORD.STOP) word[i] = WORD.QUESTION;
				break;
			case WORD.QUESTION:
				// ", where the talks were held" tells something of the place before it.
				if (is === "where" && before === WORD.COMMA) word[i] = WORD.RELATIVE;
				break;
		}
	}
}

const isEnd = (next: number, readings: number) =>
	next === WORD.AUXILIARY || next === WORD.PREPOSITION || next === WORD.POSSESSIVE || (readings & READING.SURE) !== 0;

const isNounPlace = (before: number) =>
	before === WORD.DETERMINER || before === WORD.POSSESSIVE || before === WORD.ADJECTIVE;

/** After a modal or "to", with nothing but adverbs between: "would not have", "to have". */
function isNonfinitePlace({ lower, word }: WordTable, i: number, from: number): boolean {
	for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
		if (word[k] === WORD.ADVERB || word[k] === WORD.QUOTE) continue;
		if (word[k] === WORD.TO) return true;
		return word[k] === WORD.AUXILIARY && !/^(?:is|are|was|were|am|has|have|had)$/.test(lower[k] ?? "");
	}
	return false;
}

function that(table: WordTable, i: number, from: number, before: number, next: number, nominalNext: boolean): number {
	const { readings, word } = table;
	if (next === WORD.STOP || next === WORD.COMMA || next === WORD.COORDINATOR) return WORD.PRONOUN;
	if (before === WORD.PREPOSITION) return nominalNext || next === WORD.ADJECTIVE ? WORD.DETERMINER : WORD.PRONOUN;
	if (afterHearer(table, i, from)) return WORD.THAT;
	const verbNext = next === WORD.AUXILIARY || ((readings[i + 1] ?? 0) & (READING.PAST | READING.THIRD)) !== 0;
	const afterNoun = before === WORD.NOUN || before === WORD.NAME || before === WORD.PRONOUN || before === WORD.NUMBER;
	if (verbNext && afterNoun && !(readings[i - 1] && isVerbBefore(table, i))) return WORD.RELATIVE;
	if (verbNext && next === WORD.AUXILIARY) return WORD.PRONOUN;
	if (i === from || before === WORD.QUOTE || before === WORD.STOP) return nominalNext ? WORD.DETERMINER : WORD.PRONOUN;
	if (before === WORD.COORDINATOR || before === WORD.COMMA) {
		if (before === WORD.COORDINATOR && (next === WORD.DETERMINER || next === WORD.SUBJECT || next === WORD.NAME))
			return WORD.THAT;
		for (let k = i - 1; k >= Math.max(from, i - 40); k--) if (word[k] === WORD.THAT) return WORD.THAT;
		return nominalNext ? WORD.DETERMINER : WORD.PRONOUN;
	}
	return WORD.THAT;
}

/** "told BBC Radio that fans deserved it": after whoever is told, "that" opens what they are told. */
function afterHearer({ lower, word, readings }: WordTable, i: number, from: number): boolean {
	for (let k = i - 1; k >= Math.max(from, i - 7); k--) {
		if (/^(?:told|tell|tells|telling|informed|assured|warned|reminded|notified)$/.test(lower[k] ?? ""))
			return k < i - 1;
		if (word[k] === WORD.COMMA || word[k] === WORD.STOP || (readings[k] ?? 0) & READING.SURE) return false;
	}
	return false;
}

const isVerbBefore = ({ readings }: WordTable, i: number) => ((readings[i - 1] ?? 0) & READING.SURE) !== 0;

/** Whether a clause follows "after", "since" and the like: a subject, or a finite verb before the next boundary. */
function opensClause({ lower, word, readings }: WordTable, i: number, to: number): boolean {
	if (word[i + 1] === WORD.SUBJECT) return true;
	const limit = Math.min(to, i + 14);
	let nominal = false;
	for (let k = i + 1; k < limit; k++) {
		const is = word[k] ?? 0;
		if (is === WORD.THAT && word[k + 1] === WORD.AUXILIARY) return true;
		if (is === WORD.AUXILIARY && !(lower[k] === "'s" || lower[k] === "’s")) return nominal;
		if (is === WORD.COMMA || is === WORD.STOP || is === WORD.SEMICOLON || is === WORD.SUBORDINATOR || is === WORD.THAT)
			return false;
		if (is === WORD.COORDINATOR || is === WORD.RELATIVE) return false;
		const reading = readings[k] ?? 0;
		const follows = word[k - 1] ?? 0;
		const afterNoun = follows === WORD.NOUN || follows === WORD.NAME || follows === WORD.PRONOUN;
		if (nominal && afterNoun && reading & READING.SURE && reading & (READING.PAST | READING.THIRD)) return true;
		if (is >= WORD.OBJECT && is <= WORD.NUMBER) nominal = true;
	}
	return false;
}
