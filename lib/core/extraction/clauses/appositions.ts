import { isNominal, WORD } from "../../english/word-class.ts";
import { classOf, gapAfter, isFiniteAt, skipLight, type Unit, wordOf } from "./unit.ts";

const TIME_HEAD =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const TIME_APPOSITIVE =
	/^(?:day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|time|decade|decades|moment)$/;

/** Whether `[from, to)` renames what stands before the comma: a noun phrase that says something, and no item of a list. */
export function isApposition(
	unit: Unit,
	from: number,
	to: number,
	mark: number,
	markClass: number,
	seenFinite: boolean,
): boolean {
	// The word before the mark, which may be another voice's: “…,” said Petra Lund, a thatcher.
	const { word, lower } = unit.table;
	let head = (unit.tokens[mark] ?? 0) - 1;
	while (word[head] === WORD.QUOTE || word[head] === WORD.CLOSE) head--;
	// "Milo Brandt, 44, a plumber"
	if (word[head] === WORD.NUMBER && word[head - 1] === WORD.COMMA && word[head - 2] === WORD.NAME) head -= 2;
	const headClass = word[head] ?? 0;
	if (!isNominal(headClass) || headClass === WORD.NUMBER || TIME_HEAD.test(lower[head] ?? "")) return false;
	const first = classOf(unit, from);
	if (!describes(unit, from, to)) return false;
	const closed = classOf(unit, to) === markClass || (markClass === WORD.OPEN && classOf(unit, to) === WORD.CLOSE);
	const next = skipLight(unit, to + 1);
	if (
		closed &&
		classOf(unit, next) === WORD.COORDINATOR &&
		!isFiniteAt(unit, skipLight(unit, next + 1)) &&
		!hasFinite(unit, next + 1, 24)
	)
		return false;
	if (headClass === WORD.NAME) {
		if (first === WORD.DETERMINER) return true;
		return closed && !seenFinite
			? isFiniteAt(unit, next)
			: to >= unit.tokens.length || classOf(unit, to) === WORD.STOP || gapAfter(unit, to - 1) || closed;
	}
	// After a common noun only a subject's apposition is sure: "Ammonia, a common refrigerant, attacks …".
	if (first !== WORD.DETERMINER) return false;
	if (closed) return !seenFinite && isFiniteAt(unit, next);
	// ", a rule that the wardens wrote in May.": it says something of what came before.
	return seenFinite && markClass === WORD.COMMA && hasClause(unit, from, to);
}

function hasClause(unit: Unit, from: number, to: number): boolean {
	for (let k = from + 1; k < to; k++) {
		const is = classOf(unit, k);
		if (is === WORD.RELATIVE || is === WORD.PARTICIPLE || is === WORD.THAT) return true;
		if (is === WORD.COORDINATOR || is === WORD.COMMA) return false;
	}
	return false;
}

/** A noun phrase with a common noun, without a finite verb of its own but in a restrictive relative clause. */
function describes(unit: Unit, from: number, to: number): boolean {
	let common = false;
	let relative = false;
	for (let k = from; k < to; k++) {
		const is = classOf(unit, k);
		if (is === WORD.RELATIVE || (is === WORD.THAT && classOf(unit, k - 1) === WORD.NOUN)) relative = true;
		if (!relative && (isFiniteAt(unit, k) || is === WORD.SUBJECT || is === WORD.SUBORDINATOR || is === WORD.THAT))
			return false;
		if (is === WORD.COORDINATOR && k === from) return false;
		if (is === WORD.NOUN) common = true;
		if (is === WORD.NOUN && k <= from + 2 && TIME_APPOSITIVE.test(wordOf(unit, k))) return false;
	}
	if (!common) return false;
	return classOf(unit, from) === WORD.NAME ? namePossessive(unit, from, to) : true;
}

/** "Acme’s owner" describes, "Acme Shipping" is a name. */
function namePossessive(unit: Unit, from: number, to: number): boolean {
	for (let k = from; k < to; k++) if (classOf(unit, k) === WORD.POSSESSIVE) return true;
	return false;
}

function hasFinite(unit: Unit, from: number, reach: number): boolean {
	for (let k = from; k < Math.min(unit.tokens.length, from + reach); k++) if (isFiniteAt(unit, k)) return true;
	return false;
}
