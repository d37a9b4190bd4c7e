import { WORD } from "../../english/word-class.ts";
import { classOf, gapAfter, isFiniteAt, skipLight, type Unit, wordOf } from "./unit.ts";

/** How far a clause is looked for, in places. */
const REACH = 60;

export type Right = "clause" | "phrase" | null;

/** What begins after a boundary: a clause with its own subject, a verb phrase that shares the one before, or neither. */
export function rightOf(unit: Unit, places: readonly number[], from: number, left: readonly number[]): Right {
	let i = from;
	while (i < places.length && isLight(unit, places[i] as number)) i++;
	const place = places[i];
	if (place === undefined) return null;
	const is = classOf(unit, place);
	// A single word is no claim that can be read: "shouted, ran and fell" stays whole.
	if (is >= WORD.AUXILIARY && i === from && isBoundary(unit, places[i + 1])) return null;
	if (isFiniteAt(unit, place)) return "phrase";
	if (is === WORD.PARTICIPLE) return sharesChain(unit, left, WORD.PARTICIPLE) ? "phrase" : null;
	if (is === WORD.GERUND && sharesChain(unit, left, WORD.GERUND)) return "phrase";
	if (is === WORD.BASE) return sharesModal(unit, left) ? "phrase" : null;
	if (is === WORD.THAT) return clauseFrom(unit, places, i + 1) ? "clause" : null;
	if (
		is === WORD.SUBORDINATOR ||
		is === WORD.COMMA ||
		is === WORD.COORDINATOR ||
		is === WORD.RELATIVE ||
		is === WORD.QUESTION
	)
		return null;
	return clauseFrom(unit, places, i) || isGapped(unit, places, i, left) ? "clause" : null;
}

/** "two people were killed and 14 injured": the auxiliary is left out the second time. */
function isGapped(unit: Unit, places: readonly number[], from: number, left: readonly number[]): boolean {
	if (
		!left.some(
			(place) => classOf(unit, place) === WORD.PARTICIPLE && /^(?:was|were|is|are|been)$/.test(wordOf(unit, place - 1)),
		)
	)
		return false;
	let number = false;
	for (let i = from; i < Math.min(places.length, from + 8); i++) {
		const is = classOf(unit, places[i] as number);
		if (is === WORD.NUMBER) number = true;
		if (is === WORD.PARTICIPLE) {
			const next = places[i + 1] === undefined ? WORD.STOP : classOf(unit, places[i + 1] as number);
			return number && (next === WORD.COMMA || next === WORD.STOP || next === WORD.PREPOSITION);
		}
		if (is === WORD.COMMA || is === WORD.COORDINATOR || is >= WORD.RELATIVE) return false;
	}
	return false;
}

function isBoundary(unit: Unit, place: number | undefined): boolean {
	if (place === undefined) return true;
	const is = classOf(unit, place);
	return (is >= WORD.COMMA && is <= WORD.CLOSE) || is === WORD.STOP || is === WORD.COORDINATOR;
}

function isLight(unit: Unit, place: number): boolean {
	const is = classOf(unit, place);
	return is === WORD.ADVERB || is === WORD.QUOTE;
}

/** "had summoned … and demanded …", "dated … and marked …": the verb before is of the same form, in a chain or an aside. */
function sharesChain(unit: Unit, left: readonly number[], form: number): boolean {
	for (let k = left.length - 1; k >= 0; k--) {
		const is = classOf(unit, left[k] as number);
		if (is === WORD.GERUND && form === WORD.PARTICIPLE) continue;
		if (is === form) {
			if (form === WORD.PARTICIPLE) return k + 1 < left.length || isFiniteAt(unit, left[k - 1] ?? -1);
			const before = wordOf(unit, (left[k] as number) - 1);
			return k === 0 || /^(?:is|are|was|were|been|be|am)$/.test(before);
		}
		if (is >= WORD.AUXILIARY && is !== WORD.BASE) return false;
	}
	return false;
}

/** "would close the port and sack its staff", but not "plans to close the port and sack its staff". */
function sharesModal(unit: Unit, left: readonly number[]): boolean {
	for (let k = left.length - 1; k >= 0; k--) {
		const is = classOf(unit, left[k] as number);
		if (is === WORD.TO) return false;
		if (is === WORD.AUXILIARY) return !/^(?:is|are|was|were|am|has|have|had)$/.test(wordOf(unit, left[k] as number));
		if (is === WORD.FINITE) return false;
	}
	return false;
}

/** ", Ada Bell,": the comma that closes a name in apposition, before a verb; -1 where none does. */
function nameEnd(unit: Unit, places: readonly number[], from: number): number {
	let i = from;
	while (i < places.length && classOf(unit, places[i] as number) === WORD.NAME) i++;
	const closed = i > from && classOf(unit, places[i] ?? -1) === WORD.COMMA;
	return closed && isFiniteAt(unit, skipLight(unit, places[i + 1] ?? -1)) ? i : -1;
}

/** Whether a noun phrase and then its finite verb follow, before the next boundary. */
function clauseFrom(unit: Unit, places: readonly number[], from: number): boolean {
	let nominal = false;
	let relative = 0;
	const limit = Math.min(places.length, from + REACH);
	for (let i = from; i < limit; i++) {
		const place = places[i] as number;
		const is = classOf(unit, place);
		if (isFiniteAt(unit, place)) {
			if (!nominal) return false;
			if (relative === 0) return true;
			relative--;
			continue;
		}
		switch (is) {
			case WORD.RELATIVE:
				relative++;
				break;
			case WORD.COMMA: {
				// Commas around an aside or around the words of another voice do not part subject and verb.
				const previous = places[i - 1];
				const bordering =
					previous === undefined ||
					place - previous > 1 ||
					gapAfter(unit, place) ||
					gapAfter(unit, place - 1) ||
					(places[i + 1] ?? place + 1) - place > 1;
				if (!bordering) {
					const close = nameEnd(unit, places, i + 1);
					if (close < 0 || !nominal) return false;
					i = close;
				}
				break;
			}
			case WORD.SEMICOLON:
			case WORD.COLON:
			case WORD.STOP:
			case WORD.SUBORDINATOR:
			case WORD.THAT:
			case WORD.QUESTION:
				return false;
			case WORD.COORDINATOR:
				// "plants in Arizona and Malaysia and would be finished": the verb belongs to the subject before.
				if (!nominal || isFiniteAt(unit, skipLight(unit, place + 1))) return false;
				break;
			case WORD.SUBJECT:
				// "the man who served it had a cough": an object, right after its verb.
				if (/^(?:it|you)$/.test(wordOf(unit, place)) && isFiniteAt(unit, places[i - 1] ?? -1)) break;
				// "four months ago with a draft he wrote": a second subject opens a relative clause of its own.
				if (nominal) relative++;
				nominal = true;
				break;
			case WORD.NOUN:
			case WORD.NAME:
			case WORD.NUMBER:
			case WORD.PRONOUN:
			case WORD.GERUND:
			case WORD.OBJECT:
				nominal = true;
				break;
		}
	}
	return false;
}
