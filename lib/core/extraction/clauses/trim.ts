import { WORD } from "../../english/word-class.ts";
import { classOf, isFiniteAt, type Unit, wordOf } from "./unit.ts";

/** Adverbs that tie a sentence to the one before and assert nothing. */
const CONNECTIVE =
	/^(?:however|meanwhile|instead|moreover|therefore|thus|hence|nevertheless|nonetheless|otherwise|furthermore|additionally|consequently|still|yet|so|then|also|indeed|besides|likewise|similarly|finally|accordingly|notably|anyway|even|now)$/;
const BEFORE_REASON =
	/^(?:even|particularly|partly|largely|mainly|only|just|simply|especially|precisely|perhaps|not|or|and|chiefly|primarily)$/;

/** Moves both ends inward over marks, conjunctions and connectives; null where nothing is left. */
export function trim(unit: Unit, start: number, stop: number): readonly [number, number] | null {
	let from = start;
	let to = stop;
	for (let moved = true; moved && from < to; ) {
		moved = false;
		const is = classOf(unit, from);
		if (
			is === WORD.COMMA ||
			is === WORD.COORDINATOR ||
			(is === WORD.THAT && !isFiniteAt(unit, from + 1)) ||
			(is >= WORD.SEMICOLON && is <= WORD.DASH) ||
			is === WORD.CLOSE ||
			is === WORD.STOP
		)
			moved = true;
		else if (is === WORD.SUBORDINATOR && /^(?:because|although|though|whereas|while|when)$/.test(wordOf(unit, from)))
			moved = true;
		else if (is === WORD.GERUND && classOf(unit, from + 1) === WORD.THAT) moved = true;
		else if (is === WORD.ADVERB && CONNECTIVE.test(wordOf(unit, from)) && connects(unit, from, to)) moved = true;
		else if (is === WORD.QUOTE && (classOf(unit, from + 1) <= WORD.STOP || closesOnly(unit, from, to))) moved = true;
		if (moved) from++;
	}
	for (let moved = true; moved && to > from; ) {
		moved = false;
		const is = classOf(unit, to - 1);
		if (
			is === WORD.COMMA ||
			(is >= WORD.SEMICOLON && is <= WORD.OPEN) ||
			is === WORD.STOP ||
			is === WORD.COORDINATOR ||
			is === WORD.SUBORDINATOR ||
			is === WORD.RELATIVE ||
			is === WORD.THAT
		)
			moved = true;
		else if (is === WORD.ADVERB && BEFORE_REASON.test(wordOf(unit, to - 1)) && endsBeforeReason(unit, to)) moved = true;
		else if (is === WORD.QUOTE && opensNothing(unit, from, to)) moved = true;
		else if (is === WORD.PREPOSITION && classOf(unit, to - 2) === WORD.COMMA) moved = true;
		if (moved) to--;
	}
	return to > from ? [from, to] : null;
}

/** A connective goes with a comma after it, or straight before a subject. */
function connects(unit: Unit, from: number, to: number): boolean {
	if (from + 1 >= to) return true;
	const next = classOf(unit, from + 1);
	return (
		next === WORD.COMMA ||
		next === WORD.SUBJECT ||
		next === WORD.DETERMINER ||
		next === WORD.SUBORDINATOR ||
		(next === WORD.NAME && wordOf(unit, from) !== "even")
	);
}

function endsBeforeReason(unit: Unit, to: number): boolean {
	return classOf(unit, to) === WORD.SUBORDINATOR;
}

/** A mark at the very start whose fellow stands before it: what is left of a quotation that belongs to another claim. */
function closesOnly(unit: Unit, from: number, to: number): boolean {
	let marks = 0;
	for (let k = from; k < to; k++) if (classOf(unit, k) === WORD.QUOTE) marks++;
	return marks % 2 === 1 && from > 0 && classOf(unit, from - 1) === WORD.COMMA;
}

/** A mark at the very end that closes nothing inside the span: its fellow stands outside. */
function opensNothing(unit: Unit, from: number, to: number): boolean {
	let marks = 0;
	for (let k = from; k < to - 1; k++) if (classOf(unit, k) === WORD.QUOTE) marks++;
	return marks % 2 === 0;
}
