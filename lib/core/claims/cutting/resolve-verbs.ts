import { READING } from "./inflection.ts";
import { NAMING_PARTICIPLES } from "./lexicon/closed.ts";
import type { WordTable } from "./tag-words.ts";
import { isNominal, WORD } from "./word-class.ts";

const { BASE, THIRD, PAST, PARTICIPLE, GERUND, SURE, CLAUSE } = READING;
const NAMING = new Set(NAMING_PARTICIPLES.split(" "));
const BE = /^(?:be|is|are|was|were|am|been|being|['’]s|['’]re|['’]m|get|gets|got|getting)$/;
const HAVE = /^(?:have|has|had|having|['’]ve|['’]d)$/;
const PLURAL_NOUN =
	/^(?:people|police|men|women|children|media|youth|troops|both|many|some|others|those|these|few|most|all|none|several|data|staff|crew|personnel|they|you|we|i|who|which|that)$/;
/** How far a rule looks ahead for another finite verb. */
const REACH = 30;

/** What is known of the clause that is being read. */
interface State {
	/** The clause has its finite verb. */
	finite: boolean;
	/** The sentence's main clause has its finite verb. */
	mainFinite: boolean;
	/** Inside a relative or subordinate clause, until the next comma. */
	inner: boolean;
	/** The class of the verb before, 0 where there is none. */
	lastVerb: number;
	/** That verb is a form of be or have. */
	afterBe: boolean;
	/** The sentence opened with a preposition and no comma has come yet: its nouns are no subjects. */
	adjunct: boolean;
	/** Right after a comma that a new subject follows: "the roof fell, the walls cracked". */
	fresh: boolean;
	/** Since a coordinator only bare nouns have come: "… and firms based in Leeds". */
	bare: boolean;
	/** A coordinator stands in the subject: "the port and the city plan". */
	joinedSubject: boolean;
}

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

function reset(state: State): void {
	state.finite = false;
	state.mainFinite = false;
	state.inner = false;
	state.lastVerb = 0;
	state.afterBe = false;
	state.adjunct = false;
	state.fresh = false;
	state.bare = false;
	state.joinedSubject = false;
}

function follow(state: State, word: number, clause: number, table: WordTable, i: number, to: number): void {
	switch (word) {
		case WORD.SEMICOLON:
		case WORD.COLON:
		case WORD.STOP:
			reset(state);
			break;
		case WORD.COMMA:
		case WORD.DASH:
		case WORD.OPEN:
		case WORD.CLOSE:
			state.finite = state.mainFinite;
			state.inner = false;
			state.adjunct = false;
			state.fresh = word === WORD.COMMA && startsSubject(table.word[i + 1] ?? 0);
			break;
		case WORD.DETERMINER:
		case WORD.POSSESSIVE:
		case WORD.SUBJECT:
		case WORD.NAME:
		case WORD.NUMBER:
		case WORD.PRONOUN:
			state.bare = false;
			break;
		case WORD.PREPOSITION:
			state.fresh = false;
			break;
		case WORD.COORDINATOR:
			state.joinedSubject = !state.finite;
			state.bare = true;
			state.finite = false;
			break;
		case WORD.SUBORDINATOR:
		case WORD.RELATIVE:
		case WORD.THAT:
		case WORD.QUESTION:
			state.inner = true;
			state.finite = false;
			state.joinedSubject = false;
			break;
		case WORD.AUXILIARY:
		case WORD.FINITE: {
			const next = table.word[i + 1] ?? 0;
			const zeroThat = clause !== 0 && i + 1 < to && (isNominal(next) || next === WORD.ADJECTIVE);
			state.finite = !zeroThat;
			if (!state.inner) state.mainFinite = true;
			if (zeroThat) state.inner = true;
			state.lastVerb = word;
			state.afterBe = word === WORD.AUXILIARY && isBeOrHave(table.lower[i] ?? "");
			state.joinedSubject = false;
			break;
		}
		case WORD.BASE:
		case WORD.PARTICIPLE:
		case WORD.GERUND:
			state.lastVerb = word;
			break;
	}
}

function decide(table: WordTable, i: number, to: number, previous: number, state: State): number {
	const { word, lower } = table;
	const reading = table.readings[i] ?? 0;
	const before = previous < 0 ? WORD.STOP : (word[previous] ?? 0);
	const beforeWord = previous < 0 ? "" : (lower[previous] ?? "");
	const next = nextClass(table, i, to);
	const pastOnly = (reading & PAST) !== 0 && (reading & (PARTICIPLE | BASE)) === 0;
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
			return reading & PARTICIPLE ? (nominal(next) ? WORD.ADJECTIVE : WORD.PARTICIPLE) : WORD.NOUN;
		case WORD.COORDINATOR:
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

/** The class of the next word that is no quotation mark; a sure past form counts as the verb that it will be. */
function nextClass({ word, readings }: WordTable, i: number, to: number): number {
	let k = i + 1;
	while (k < to && word[k] === WORD.QUOTE) k++;
	if (k >= to) return WORD.STOP;
	const reading = readings[k] ?? 0;
	return word[k] === WORD.NOUN && reading & SURE && reading & PAST ? WORD.FINITE : (word[k] ?? 0);
}

const isBeOrHave = (word: string) => BE.test(word) || HAVE.test(word);

const startsSubject = (next: number) =>
	next === WORD.DETERMINER || next === WORD.NAME || next === WORD.NUMBER || next === WORD.PRONOUN || next === WORD.NOUN;

const nominal = (word: number) =>
	word === WORD.NOUN || word === WORD.NAME || word === WORD.ADJECTIVE || word === WORD.NUMBER;

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

const startsObject = (next: number) =>
	next === WORD.DETERMINER ||
	next === WORD.OBJECT ||
	next === WORD.SUBJECT ||
	next === WORD.THAT ||
	next === WORD.TO ||
	next === WORD.QUESTION;

const objectLike = (next: number) =>
	startsObject(next) || nominal(next) || next === WORD.PRONOUN || next === WORD.POSSESSIVE;

function afterComma(table: WordTable, i: number, to: number, reading: number, next: number, state: State): number {
	if (reading & GERUND) return WORD.GERUND;
	if (reading & (PAST | PARTICIPLE)) {
		if (!(reading & PAST)) return WORD.PARTICIPLE;
		if (!(reading & PARTICIPLE)) return WORD.FINITE;
		if (state.mainFinite) return state.lastVerb === WORD.FINITE && objectLike(next) ? WORD.FINITE : WORD.PARTICIPLE;
		return (!objectLike(next) || next === WORD.NUMBER) && laterMainVerb(table, i, to) ? WORD.PARTICIPLE : WORD.FINITE;
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

/** Whether, after a further comma, a finite verb stands that can belong to the subject before the first one. */
function laterMainVerb({ word, readings }: WordTable, i: number, to: number): boolean {
	const limit = Math.min(to, i + REACH);
	for (let k = i + 1; k + 1 < limit; k++) {
		if (word[k] === WORD.SEMICOLON || word[k] === WORD.STOP) return false;
		if (word[k] !== WORD.COMMA && word[k] !== WORD.DASH && word[k] !== WORD.CLOSE) continue;
		let after = k + 1;
		while (after < limit && (word[after] === WORD.ADVERB || word[after] === WORD.QUOTE)) after++;
		const reading = readings[after] ?? 0;
		if (word[after] === WORD.AUXILIARY || reading & (PAST | THIRD)) return true;
	}
	return false;
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
		if (state.finite) {
			// ", the company said," and "the roof fell, the walls cracked the pipes".
			if (reading & CLAUSE && state.fresh && (next === WORD.COMMA || next === WORD.STOP || next === WORD.THAT))
				return WORD.FINITE;
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
	return !state.finite && complementLike(next) && !otherFinite(table, i, to) ? WORD.FINITE : WORD.NOUN;
}

/** "In a statement posted on its site, the club …": a comma comes before any other finite verb, and then a subject. */
function commaThenSubject({ word }: WordTable, i: number, to: number): boolean {
	const limit = Math.min(to, i + REACH);
	for (let k = i + 1; k + 1 < limit; k++) {
		if (word[k] === WORD.AUXILIARY || word[k] === WORD.SUBJECT) return false;
		if (word[k] === WORD.COMMA) return startsSubject(word[k + 1] ?? 0) || word[k + 1] === WORD.SUBJECT;
	}
	return false;
}

const complementLike = (next: number) =>
	startsObject(next) ||
	next === WORD.PREPOSITION ||
	next === WORD.ADVERB ||
	next === WORD.GERUND ||
	next === WORD.QUOTE ||
	next === WORD.NUMBER ||
	next === WORD.PRONOUN ||
	next === WORD.ADJECTIVE;

/** A past form after a noun: the clause's verb, unless another finite verb follows and this one lacks its object. */
function finiteOrReduced(table: WordTable, i: number, to: number, reading: number, next: number): number {
	if (!(reading & PARTICIPLE)) return WORD.FINITE;
	if (table.lower[i + 1] === "by" && otherFinite(table, i, to)) return WORD.PARTICIPLE;
	if (objectLike(next) && next !== WORD.NUMBER && !NAMING.has(table.lower[i] ?? "")) return WORD.FINITE;
	if (reading & CLAUSE && next !== WORD.PREPOSITION) return WORD.FINITE;
	return otherFinite(table, i, to) ? WORD.PARTICIPLE : WORD.FINITE;
}

/** Whether another verb further on can be the finite one of the clause that word `i` stands in. */
function otherFinite({ word, readings, lower }: WordTable, i: number, to: number): boolean {
	const limit = Math.min(to, i + REACH);
	let relative = false;
	for (let k = i + 1; k < limit; k++) {
		const is = word[k] ?? 0;
		if (is === WORD.RELATIVE) {
			relative = true;
			continue;
		}
		if (is === WORD.COMMA || (is >= WORD.SEMICOLON && is <= WORD.CLOSE) || is === WORD.STOP) return false;
		if (is === WORD.COORDINATOR && (readings[k + 1] ?? 0) & PARTICIPLE && lower[k + 2] === "by") continue;
		if (is === WORD.COORDINATOR || is === WORD.SUBORDINATOR || is === WORD.THAT || is === WORD.QUESTION) return false;
		const reading = readings[k] ?? 0;
		const follows = word[k - 1] ?? 0;
		const afterNominal =
			follows === WORD.NOUN ||
			follows === WORD.NAME ||
			follows === WORD.NUMBER ||
			follows === WORD.PRONOUN ||
			follows === WORD.ADVERB;
		const subjectBefore = follows === WORD.SUBJECT;
		if (subjectBefore) return false;
		const verb =
			is === WORD.AUXILIARY ||
			(afterNominal &&
				k > i + 1 &&
				(reading & SURE) !== 0 &&
				(reading & (PAST | THIRD)) !== 0 &&
				lower[k + 1] !== "by");
		if (!verb) continue;
		if (!relative) return true;
		relative = false;
	}
	return false;
}
