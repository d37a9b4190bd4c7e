import { follow, reset, type State } from "./clause-state.ts";
import { READING } from "./inflection.ts";
import { NAMING_PARTICIPLES } from "./lexicon/closed.ts";
import { commaThenSubject, laterMainVerb, nextClass, otherFinite } from "./look-ahead.ts";
import { BE, complementLike, HAVE, nominal, objectLike, startsObject } from "./verb-contexts.ts";
import { WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const { BASE, THIRD, PAST, PARTICIPLE, GERUND, SURE, CLAUSE } = READING;
const NAMING = new Set(NAMING_PARTICIPLES.split(" "));
const PLURAL_NOUN =
	/^(?:people|police|men|women|children|media|youth|troops|both|many|some|others|those|these|few|most|all|none|several|data|staff|crew|personnel|they|you|we|i|who|which|that)$/;

const REPORTS = /^(?:reported|announced|revealed|disclosed|wrote|tweeted|posted|showed|estimated)$/;

/** Classes after which "said" may be a participle: "is said to", "has said", "the said report". */
const BEFORE_PARTICIPLE: ReadonlySet<number> = new Set([WORD.AUXILIARY, WORD.DETERMINER, WORD.POSSESSIVE, WORD.TO]);

/**
 * Decides which words of tokens `[from, to)` are verbs, and which of them are finite: one finite verb a clause, a
 * participle after a noun is a reduced relative clause where another finite verb follows. Changes `table.word`.
 */
export function resolveVerbs(table: WordTable, from: number, to: number): void {
	const { word, readings } = table;
	const state: State = {
		finite: false,
		mainFinite: false,
		inner: false,
		lastVerb: 0,
		afterBe: false,
		adjunct: false,
		fresh: false,
		bare: false,
		joinedSubject: false,
	};
	let previous = -1;
	for (let i = from; i < to; i++) {
		if (word[i] === WORD.NOUN && (readings[i] ?? 0) !== 0) word[i] = decide(table, i, to, previous, state);
		follow(state, word[i] ?? 0, (readings[i] ?? 0) & CLAUSE, table, i, to);
		if (word[i] === WORD.PREPOSITION && (previous < 0 || word[previous] === WORD.STOP)) state.adjunct = true;
		if (word[i] === WORD.QUOTE && i > from && (word[i - 1] === WORD.COMMA || word[i - 1] === WORD.STOP)) reset(state);
		// What a mark opens after a comma or colon begins a sentence of its own.
		if (word[i] === WORD.QUOTE && i > from && (word[i - 1] === WORD.COMMA || word[i - 1] === WORD.COLON)) previous = -1;
		if (word[i] !== WORD.ADVERB && word[i] !== WORD.QUOTE) previous = i;
	}
}

function decide(table: WordTable, i: number, to: number, previous: number, state: State): number {
	const { word, lower } = table;
	const reading = table.readings[i] ?? 0;
	const before = previous < 0 ? WORD.STOP : (word[previous] ?? 0);
	const beforeWord = previous < 0 ? "" : (lower[previous] ?? "");
	const next = nextClass(table, i, to);
	const pastOnly = (reading & PAST) !== 0 && (reading & (PARTICIPLE | BASE)) === 0;
	// "Two people with knowledge of the plan said on Friday": hardly ever a participle, whatever stands around it.
	// "sources close to the owner"
	if (lower[i] === "close" && lower[i + 1] === "to" && (before === WORD.NOUN || before === WORD.PRONOUN))
		return WORD.ADJECTIVE;
	const saidOf = BEFORE_PARTICIPLE.has(before) || (before === WORD.BASE && (BE.test(beforeWord) || lower[i] === "say"));
	if (/^(?:said|says?)$/.test(lower[i] ?? "") && !saidOf) return WORD.FINITE;
	switch (before) {
		case WORD.TO:
			return reading & BASE ? WORD.BASE : reading & GERUND ? WORD.GERUND : WORD.NOUN;
		case WORD.AUXILIARY:
			return afterAuxiliary(reading, beforeWord);
		case WORD.BASE:
		case WORD.FINITE:
		case WORD.PARTICIPLE:
		case WORD.GERUND:
			if (reading & PARTICIPLE)
				return nominal(next) && before !== WORD.BASE && !BE.test(beforeWord) && !HAVE.test(beforeWord)
					? WORD.ADJECTIVE
					: WORD.PARTICIPLE;
			if (reading & GERUND) return WORD.GERUND;
			if (pastOnly) return WORD.FINITE;
			return reading & BASE && reading & SURE ? WORD.BASE : WORD.NOUN;
		case WORD.DETERMINER:
		case WORD.POSSESSIVE:
			return inNounPhrase(reading, next, pastOnly);
		case WORD.ADJECTIVE:
			if (reading & (PAST | THIRD) && reading & SURE && !state.finite && !nominal(next))
				return finiteOrReduced(table, i, to, reading, next);
			return inNounPhrase(reading, next, pastOnly);
		case WORD.PREPOSITION:
			if (reading & GERUND) return WORD.GERUND;
			if (pastOnly) return WORD.FINITE;
			if (reading & PARTICIPLE) return WORD.ADJECTIVE;
			return reading & THIRD && reading & SURE && !state.finite ? WORD.FINITE : WORD.NOUN;
		case WORD.SUBJECT:
			if (reading & GERUND) return WORD.GERUND;
			if (reading & (PAST | THIRD)) return WORD.FINITE;
			return /^(?:he|she|it)$/.test(beforeWord) ? WORD.BASE : WORD.FINITE;
		case WORD.OBJECT:
			if (reading & GERUND) return WORD.GERUND;
			if (reading & BASE) return WORD.BASE;
			if (reading & PAST && !state.finite) return WORD.FINITE;
			return reading & PARTICIPLE ? WORD.PARTICIPLE : WORD.NOUN;
		case WORD.RELATIVE:
			if (reading & GERUND) return WORD.GERUND;
			if (beforeWord === "whose") return inNounPhrase(reading, next, pastOnly);
			return WORD.FINITE;
		case WORD.QUESTION:
			if (reading & GERUND) return WORD.GERUND;
			return reading & (PAST | THIRD) ? WORD.FINITE : WORD.NOUN;
		case WORD.SUBORDINATOR:
		case WORD.THAT:
			if (reading & GERUND) return WORD.GERUND;
			// "said that suggested inside help"
			if (before === WORD.THAT && reading & PAST && !nominal(next) && !otherFinite(table, i, to)) return WORD.FINITE;
			return reading & PARTICIPLE ? (nominal(next) ? WORD.ADJECTIVE : WORD.PARTICIPLE) : WORD.NOUN;
		case WORD.COORDINATOR:
			// "a cynical and sustained fraud"
			if (
				reading & PARTICIPLE &&
				word[previous - 1] === WORD.ADJECTIVE &&
				nominal(next) &&
				inPhrase(table, previous - 2)
			)
				return WORD.ADJECTIVE;
			return afterCoordinator(reading, next, state, pastOnly);
		case WORD.COMMA:
		case WORD.CLOSE:
		case WORD.DASH:
		case WORD.OPEN:
			return afterComma(table, i, to, reading, next, state);
		case WORD.STOP:
		case WORD.SEMICOLON:
		case WORD.COLON:
			if (reading & GERUND) return WORD.GERUND;
			if (pastOnly) return WORD.FINITE;
			if (reading & PARTICIPLE) return nominal(next) && !(reading & CLAUSE) ? WORD.ADJECTIVE : WORD.PARTICIPLE;
			return reading & BASE && reading & SURE ? WORD.BASE : WORD.NOUN;
		default:
			return afterNoun(table, i, to, reading, next, state, beforeWord, before);
	}
}

/** A determiner stands here, or before further adjectives. */
function inPhrase({ word }: WordTable, i: number): boolean {
	let at = i;
	while (at >= 0 && (word[at] === WORD.ADJECTIVE || word[at] === WORD.ADVERB || word[at] === WORD.COMMA)) at--;
	return word[at] === WORD.DETERMINER || word[at] === WORD.POSSESSIVE;
}

function afterAuxiliary(reading: number, auxiliary: string): number {
	if (BE.test(auxiliary)) return reading & PARTICIPLE ? WORD.PARTICIPLE : reading & GERUND ? WORD.GERUND : WORD.NOUN;
	if (HAVE.test(auxiliary)) {
		if (reading & PARTICIPLE) return WORD.PARTICIPLE;
		return auxiliary.endsWith("d") && reading & BASE && reading & SURE
			? WORD.BASE
			: reading & GERUND
				? WORD.GERUND
				: WORD.NOUN;
	}
	return reading & BASE
		? WORD.BASE
		: reading & PARTICIPLE
			? WORD.PARTICIPLE
			: reading & GERUND
				? WORD.GERUND
				: WORD.NOUN;
}

function inNounPhrase(reading: number, next: number, pastOnly: boolean): number {
	if (pastOnly) return WORD.FINITE;
	if (reading & (PARTICIPLE | GERUND)) return nominal(next) || next === WORD.COMMA ? WORD.ADJECTIVE : WORD.NOUN;
	return WORD.NOUN;
}

/** "…, Sky Sports reported on Wednesday.": nothing but when it was reported is left of the sentence. */
function endsWithTime({ word, lower }: WordTable, i: number, to: number): boolean {
	let k = i + 1;
	while (k < to && k < i + 13 && word[k] !== WORD.STOP && word[k] !== WORD.COMMA && word[k] !== WORD.AUXILIARY) k++;
	return word[k] === WORD.STOP && /^(?:on|late|early|earlier|last|this|in)$/.test(lower[i + 1] ?? "");
}

function afterCoordinator(reading: number, next: number, state: State, pastOnly: boolean): number {
	if (reading & GERUND) return WORD.GERUND;
	if (pastOnly) return WORD.FINITE;
	const { lastVerb } = state;
	if (reading & (PAST | PARTICIPLE)) {
		if (lastVerb === WORD.AUXILIARY && state.afterBe && reading & PARTICIPLE && !objectLike(next))
			return WORD.PARTICIPLE;
		if (lastVerb === WORD.FINITE || (lastVerb === WORD.AUXILIARY && reading & PAST)) return WORD.FINITE;
		if (lastVerb === WORD.PARTICIPLE) return WORD.PARTICIPLE;
		if (lastVerb === WORD.GERUND || lastVerb === WORD.BASE)
			return state.mainFinite && reading & PAST && objectLike(next) ? WORD.FINITE : WORD.ADJECTIVE;
		return WORD.ADJECTIVE;
	}
	const clear = reading & SURE ? true : startsObject(next);
	if (reading & THIRD) return lastVerb !== 0 && state.mainFinite && clear ? WORD.FINITE : WORD.NOUN;
	if (lastVerb === WORD.BASE) return clear ? WORD.BASE : WORD.NOUN;
	return (lastVerb === WORD.FINITE || lastVerb === WORD.AUXILIARY) && reading & SURE ? WORD.FINITE : WORD.NOUN;
}

function afterComma(table: WordTable, i: number, to: number, reading: number, next: number, state: State): number {
	if (reading & GERUND) return WORD.GERUND;
	if (reading & (PAST | PARTICIPLE)) {
		if (!(reading & PAST)) return WORD.PARTICIPLE;
		if (!(reading & PARTICIPLE)) return WORD.FINITE;
		if (state.mainFinite) return state.lastVerb === WORD.FINITE && objectLike(next) ? WORD.FINITE : WORD.PARTICIPLE;
		const takesNone = !objectLike(next) || next === WORD.NUMBER || NAMING.has(table.lower[i] ?? "");
		return takesNone && laterMainVerb(table, i, to) ? WORD.PARTICIPLE : WORD.FINITE;
	}
	if (reading & BASE && !state.mainFinite && state.lastVerb === WORD.BASE) return WORD.BASE;
	if (state.mainFinite)
		return reading & SURE && startsObject(next) && !(reading & BASE)
			? WORD.FINITE
			: reading & BASE && reading & SURE
				? WORD.BASE
				: WORD.NOUN;
	return reading & SURE || startsObject(next) || next === WORD.PREPOSITION
		? laterMainVerb(table, i, to)
			? WORD.NOUN
			: WORD.FINITE
		: WORD.NOUN;
}

function afterNoun(
	table: WordTable,
	i: number,
	to: number,
	reading: number,
	next: number,
	state: State,
	beforeWord: string,
	before: number,
): number {
	if (reading & GERUND) return WORD.GERUND;
	if (reading & PAST) {
		if (!(reading & PARTICIPLE) && !(reading & BASE)) return WORD.FINITE;
		// "a driver who survived the attack told Reuters": the relative clause has its verb, the main one has not.
		if (state.finite && state.inner && !state.mainFinite) return finiteOrReduced(table, i, to, reading, next);
		if (state.finite) {
			// ", the company said," and "the roof fell, the walls cracked the pipes".
			const closes = next === WORD.COMMA || next === WORD.STOP || next === WORD.THAT || endsWithTime(table, i, to);
			if ((reading & CLAUSE || REPORTS.test(table.lower[i] ?? "")) && state.fresh && closes) return WORD.FINITE;
			return state.fresh && (before === WORD.PRONOUN || (objectLike(next) && next !== WORD.NUMBER))
				? WORD.FINITE
				: WORD.PARTICIPLE;
		}
		if (state.bare && state.mainFinite && !objectLike(next)) return WORD.PARTICIPLE;
		if (state.adjunct && !objectLike(next) && commaThenSubject(table, i, to)) return WORD.PARTICIPLE;
		return finiteOrReduced(table, i, to, reading, next);
	}
	if (reading & PARTICIPLE) return WORD.PARTICIPLE;
	const plural =
		/[^s’']s$/.test(beforeWord) ||
		PLURAL_NOUN.test(beforeWord) ||
		state.joinedSubject ||
		before === WORD.PRONOUN ||
		beforeWord === "%" ||
		(before === WORD.NUMBER && beforeWord !== "one");
	if (reading & THIRD) {
		if (reading & SURE) return WORD.FINITE;
		if (state.finite || before === WORD.NUMBER) return WORD.NOUN;
		return complementLike(next) && !otherFinite(table, i, to) ? WORD.FINITE : WORD.NOUN;
	}
	if (reading & SURE) return state.finite ? WORD.BASE : plural || !otherFinite(table, i, to) ? WORD.FINITE : WORD.NOUN;
	if (!plural) return WORD.NOUN;
	const takes = complementLike(next) || ((reading & CLAUSE) !== 0 && next === WORD.NAME);
	return !state.finite && takes && !otherFinite(table, i, to) ? WORD.FINITE : WORD.NOUN;
}

/** "last week", "this month" */
const isTimeAt = ({ lower }: WordTable, i: number): boolean =>
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower[i] ?? "") ||
	(/^(?:last|this|next|earlier)$/.test(lower[i] ?? "") &&
		/^(?:week|month|year|this|spring|summer|autumn|fall|winter|season|night)$/.test(lower[i + 1] ?? ""));

/** A word that may be the clause's verb follows before the next comma. */
function laterVerb({ word, readings }: WordTable, i: number, to: number): boolean {
	for (let k = i + 2; k < Math.min(to, i + 9) && word[k] !== WORD.COMMA && word[k] !== WORD.STOP; k++)
		if (word[k] === WORD.AUXILIARY || (readings[k] ?? 0) & (PAST | THIRD | CLAUSE)) return true;
	return false;
}

/** A past form after a noun: the clause's verb, unless another finite verb follows and this one lacks its object. */
function finiteOrReduced(table: WordTable, i: number, to: number, reading: number, next: number): number {
	if (!(reading & PARTICIPLE)) return WORD.FINITE;
	if (table.lower[i + 1] === "by" && (otherFinite(table, i, to) || laterMainVerb(table, i, to))) return WORD.PARTICIPLE;
	// "accounts published last week show"
	if (isTimeAt(table, i + 1) && table.lower[i + 2] !== "that" && laterVerb(table, i, to)) return WORD.PARTICIPLE;
	if (objectLike(next) && next !== WORD.NUMBER && !NAMING.has(table.lower[i] ?? "")) return WORD.FINITE;
	if (reading & CLAUSE && next !== WORD.PREPOSITION) return WORD.FINITE;
	return otherFinite(table, i, to) ? WORD.PARTICIPLE : WORD.FINITE;
}
