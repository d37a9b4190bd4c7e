import { READING } from "../../english/inflection.ts";
import { WORD } from "../../english/word-class.ts";
import { classOf, isFiniteAt, type Unit, wordOf } from "./unit.ts";

export const CONDITION = /^(?:if|unless|lest|whether|provided)$/;
const TIME =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|hours?|minutes?|decades?|mornings?|nights?|evenings?|afternoons?|today|yesterday|tomorrow|ago|later|earlier|time|century)$/;

/** The last clause of these places is a condition that has no verb yet. */
export function opensCondition(unit: Unit, left: readonly number[]): boolean {
	for (let k = left.length - 1; k > 0; k--) {
		const place = left[k] as number;
		if (isFiniteAt(unit, place)) return false;
		if (classOf(unit, place) === WORD.SUBORDINATOR) return CONDITION.test(wordOf(unit, place));
	}
	return false;
}

/** "Of those who were given one dose": whom what follows is true of. */
export function isShare(unit: Unit, left: readonly number[]): boolean {
	const first = left[0] as number;
	return (
		/^(?:of|among)$/.test(wordOf(unit, first)) ||
		(wordOf(unit, first) === "in" && /^(?:that|who)$/.test(relativeIn(unit, left)))
	);
}

/** The word that opens the first relative clause among these places, "" where none does. */
function relativeIn(unit: Unit, left: readonly number[]): string {
	const relative = left.find((place) => classOf(unit, place) === WORD.RELATIVE);
	return relative === undefined ? "" : wordOf(unit, relative);
}

/** "Three days before the vote", "Last week". */
export function isTime(unit: Unit, left: readonly number[]): boolean {
	return left.some((place) => TIME.test(wordOf(unit, place)));
}

/** A preposition or adverb at the head: words that lead into the clause, whatever they hold. */
export function leads(unit: Unit, left: readonly number[]): boolean {
	const first = classOf(unit, left[0] as number);
	return (
		first === WORD.PREPOSITION ||
		first === WORD.TO ||
		(first === WORD.PARTICIPLE && !hasFinite(unit, left)) ||
		(first === WORD.GERUND && !hasFinite(unit, left))
	);
}

/** A clause that "if" or "until" holds together: "and" inside it does not begin a new claim. */
export const isHeld = (unit: Unit, left: readonly number[]): boolean =>
	left.some((place) => {
		const word = wordOf(unit, place);
		return (
			word === "neither" || (classOf(unit, place) === WORD.SUBORDINATOR && (CONDITION.test(word) || word === "until"))
		);
	});

/** "on Friday", right after another voice's verb. */
export function isOthersTime(unit: Unit, left: readonly number[]): boolean {
	const words = left.filter((place) => classOf(unit, place) > WORD.STOP);
	const [first] = words;
	if (first === undefined || !leads(unit, words) || !isTime(unit, words)) return false;
	const before = (unit.tokens[first] ?? 0) - 1;
	return unit.tokens[first - 1] !== before && (unit.table.word[before] ?? WORD.STOP) > WORD.STOP;
}

/** "stopped after a man was sent home and died": the second verb is his whose the time clause is, not the main subject's. */
export function isTimeHeld(unit: Unit, left: readonly number[]): boolean {
	for (let k = left.length - 1; k > 0; k--) {
		const place = left[k] as number;
		if (classOf(unit, place) !== WORD.SUBORDINATOR || !/^(?:after|before|when|once|since)$/.test(wordOf(unit, place)))
			continue;
		const subject = classOf(unit, left[k + 1] ?? -1);
		return subject !== WORD.SUBJECT && hasFinite(unit, left.slice(0, k)) && hasFinite(unit, left.slice(k));
	}
	return false;
}

/** "believe that Ada and Jan left": the clause that "that" opened has no verb yet, so "and" joins its subjects. */
export function awaitsVerb(unit: Unit, left: readonly number[]): boolean {
	for (let k = left.length - 1; k >= 0; k--) {
		const place = left[k] as number;
		if (isFiniteAt(unit, place))
			return (
				k < left.length - 1 &&
				takesClause(unit, place) &&
				left.slice(k + 1).every((after) => isNominalPart(unit, after))
			);
		const is = classOf(unit, place);
		if (is === WORD.THAT || is === WORD.SUBORDINATOR || is === WORD.QUESTION || is === WORD.RELATIVE) return true;
		if (wordOf(unit, place) === "as" && k > 0) return holdsApposition(unit, left.slice(k + 1));
	}
	return false;
}

/** "his lawyer, Ada Cole": after "as" the subject of a clause, where "mayor, governor and senator" would be roles. */
function holdsApposition(unit: Unit, places: readonly number[]): boolean {
	const comma = places.findIndex((place) => classOf(unit, place) === WORD.COMMA);
	const after = classOf(unit, places[comma + 1] ?? -1);
	return (
		comma > 0 &&
		(after === WORD.NAME || after === WORD.DETERMINER) &&
		places.every((place) => classOf(unit, place) !== WORD.COORDINATOR)
	);
}

/** "said he and his aides left": after a verb of saying, bare nominals wait for their verb. */
function takesClause(unit: Unit, place: number): boolean {
	return ((unit.table.readings[unit.tokens[place] ?? 0] ?? 0) & READING.CLAUSE) !== 0;
}

function isNominalPart(unit: Unit, place: number): boolean {
	const is = classOf(unit, place);
	return is >= WORD.DETERMINER && is <= WORD.ADJECTIVE;
}

export function isPast(unit: Unit, place: number): boolean {
	const is = classOf(unit, place);
	if (is === WORD.AUXILIARY) return /^(?:was|were|had|did|could)$/.test(wordOf(unit, place));
	return is === WORD.FINITE && ((unit.table.readings[unit.tokens[place] ?? 0] ?? 0) & 4) !== 0;
}

export function hasFinite(unit: Unit, places: readonly number[]): boolean {
	return places.some((place) => isFiniteAt(unit, place));
}

export function hasVerb(unit: Unit, places: readonly number[]): boolean {
	return places.some((place) => {
		const is = classOf(unit, place);
		return is >= WORD.AUXILIARY && is !== WORD.BASE;
	});
}
