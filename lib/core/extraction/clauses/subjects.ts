import { isNominal, WORD } from "../../english/word-class.ts";
import type { Aside } from "./asides.ts";
import { classOf, gapAfter, isFiniteAt, type Unit, wordOf } from "./unit.ts";

const NEGATIVE = /^(?:no|not|never|nor|neither|only|seldom|rarely|hardly|nowhere|little)$/;
const TIME =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|hours?|minutes?|decades?|today|yesterday|ago|later|earlier)$/;

/** The noun phrase before the verb, among the places of its clause. */
export function subjectBefore(unit: Unit, places: readonly number[], verb: number): readonly [number, number] | null {
	let end = places.indexOf(verb);
	let start = 0;
	const class_ = (k: number) => classOf(unit, places[k] as number);
	while (
		end > 0 &&
		(class_(end - 1) === WORD.ADVERB || class_(end - 1) === WORD.QUOTE || class_(end - 1) === WORD.COMMA)
	)
		end--;
	// The places may be broken by an aside right before the verb.
	for (let k = 0; k < end; k++) {
		const is = class_(k);
		if (is === WORD.THAT) start = k + 1;
		else if (is === WORD.SUBORDINATOR || is === WORD.COORDINATOR) {
			if (k === start) start = k + 1;
		} else if (
			k === start &&
			(is === WORD.COMMA || is === WORD.ADVERB || is === WORD.QUOTE || is === WORD.DASH || is === WORD.COLON)
		)
			start = k + 1;
	}
	// "Bloomberg News first reported": the adverb is the verb's.
	while (end > start + 1 && wordOf(unit, places[end - 1] as number) === "first" && class_(end - 2) !== WORD.DETERMINER)
		end--;
	const turned = inverted(unit, places, start, end, verb);
	if (turned) return turned;
	// "If the rain stops, the match goes on": past the clause that leads in.
	for (let k = start, held = false; k < end - 1; k++) {
		if (isFiniteAt(unit, places[k] as number) || TIME.test(wordOf(unit, places[k] as number))) held = true;
		if (held && (class_(k) === WORD.COMMA || gapAfter(unit, places[k] as number))) [start, held] = [k + 1, false];
	}
	const lead = leadingAdjunct(unit, places, start, end);
	if (lead > start) start = lead;
	const first = places[start];
	const last = places[end - 1];
	if (first === undefined || last === undefined || start >= end || last < first) return null;
	return [first, last + 1];
}

/** "At no time was I aware", "Never did we sell", "Had it happened": the subject stands after the auxiliary. */
function inverted(
	unit: Unit,
	places: readonly number[],
	start: number,
	end: number,
	verb: number,
): readonly [number, number] | null {
	const next = verb + 1;
	const is = classOf(unit, next);
	if (classOf(unit, verb) !== WORD.AUXILIARY || (is !== WORD.SUBJECT && is !== WORD.DETERMINER && is !== WORD.NAME))
		return null;
	for (let k = start; k < end; k++) {
		const before = classOf(unit, places[k] as number);
		if (before === WORD.SUBJECT || (k === start && before !== WORD.ADVERB && before !== WORD.PREPOSITION)) return null;
	}
	if (start === end && is === WORD.NAME) return null;
	if (start < end && !places.slice(start, end).some((place) => NEGATIVE.test(wordOf(unit, place)))) return null;
	let stop = next + 1;
	if (is !== WORD.SUBJECT) while (isNominal(classOf(unit, stop)) || classOf(unit, stop) === WORD.ADJECTIVE) stop++;
	return [next, stop];
}

function leadingAdjunct(unit: Unit, places: readonly number[], start: number, end: number): number {
	const first = classOf(unit, places[start] ?? -1);
	if (first !== WORD.PREPOSITION && first !== WORD.PARTICIPLE && first !== WORD.GERUND) return start;
	for (let k = end - 1; k > start; k--) if (classOf(unit, places[k] as number) === WORD.COMMA) return k + 1;
	for (let k = start + 2; k < end; k++) {
		const is = classOf(unit, places[k] as number);
		if (is === WORD.SUBJECT || is === WORD.DETERMINER) return k;
	}
	return start;
}

/** "71, of Dayton, Ohio": the words from `place` on say where somebody of that age lives. */
function isHome(unit: Unit, place: number): boolean {
	for (let k = place - 1; k >= Math.max(0, place - 8); k--) {
		const is = classOf(unit, k);
		if (is === WORD.NUMBER) return /^(?:of|from)$/.test(wordOf(unit, k + 2));
		if (is !== WORD.COMMA && is !== WORD.NAME && !/^(?:of|from)$/.test(wordOf(unit, k))) return false;
	}
	return false;
}

/** "a doctor at the hospital", but of "the sale of frozen assets, valued at …" only the assets. */
function joinsHead(unit: Unit, place: number): boolean {
	return (
		/^(?:in|at|for)$/.test(wordOf(unit, place)) ||
		(wordOf(unit, place) === "of" && classOf(unit, place + 1) !== WORD.ADJECTIVE)
	);
}

/** The noun phrase that an aside says something of: back from its mark to the verb, preposition or mark before. */
export function headBefore(unit: Unit, aside: Aside): readonly [number, number] | null {
	let end = aside.headEnd;
	while (end > 0 && !isNominal(classOf(unit, end - 1))) end--;
	// "Tina Brace, 38, whose house"
	if (
		classOf(unit, end - 1) === WORD.NUMBER &&
		classOf(unit, end - 2) === WORD.COMMA &&
		classOf(unit, end - 3) === WORD.NAME
	)
		end -= 2;
	// "Rep. Ida Fox, D-Maine, whose father"
	if (/^[dri]-\p{L}/u.test(wordOf(unit, end - 1)) && classOf(unit, end - 2) === WORD.COMMA) end -= 2;
	let start = end;
	const nameOnly = aside.kind === "appositive" && classOf(unit, end - 1) === WORD.NAME;
	while (start > 0) {
		const is = classOf(unit, start - 1);
		const goes = nameOnly
			? is === WORD.NAME
			: isNominal(is) ||
				is === WORD.QUOTE ||
				is === WORD.DETERMINER ||
				is === WORD.ADJECTIVE ||
				is === WORD.POSSESSIVE ||
				(is === WORD.PREPOSITION && joinsHead(unit, start - 1));
		if (!goes || gapAfter(unit, start - 1)) break;
		start--;
	}
	while (start < end && (classOf(unit, start) === WORD.PREPOSITION || classOf(unit, start) === WORD.QUOTE)) start++;
	// A home after an age: the person stands among another voice's words.
	if (start < end && isHome(unit, start)) return null;
	// An age whose person stands among another voice's words.
	if (end - start === 1 && classOf(unit, start) === WORD.NUMBER) return null;
	return start < end ? [start, end] : null;
}
