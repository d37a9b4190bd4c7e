import { isNominal, WORD } from "../../english/word-class.ts";
import type { Aside } from "./asides.ts";
import { classOf, clauseAt, gapAfter, type Unit, wordOf } from "./unit.ts";

/** The noun phrase before the verb, among the places of its clause. */
export function subjectBefore(unit: Unit, places: readonly number[], verb: number): readonly [number, number] | null {
	return inTree(unit, verb) ?? inPlaces(unit, places, verb);
}

/** The subject that the clause of a verb has in the sentence's tree, with a restrictive relative clause after it. */
function inTree(unit: Unit, verb: number): readonly [number, number] | null {
	const clause = clauseAt(unit, verb);
	if (!clause?.subject || (clause.kind === "relative" && clause.subject[0] === clause.first)) return null;
	const [opens, closes] = clause.subject;
	const first = unit.tokens.findIndex((token) => token >= opens);
	let end = first;
	while (end < unit.tokens.length && (unit.tokens[end] ?? 0) < closes) end++;
	if (first < 0 || end === first) return null;
	let far = end;
	while (far < verb && (classOf(unit, far) > WORD.STOP || classOf(unit, far) === WORD.OTHER) && !gapAfter(unit, far))
		far++;
	if (far < verb) return [first, end];
	while (far > end && classOf(unit, far - 1) === WORD.ADVERB) far--;
	return [first, far];
}

/** The same where the tree has no clause for a verb that another one's auxiliary stands for: by the words before it. */
function inPlaces(unit: Unit, places: readonly number[], verb: number): readonly [number, number] | null {
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
	const lead = leadingAdjunct(unit, places, start, end);
	if (lead > start) start = lead;
	const first = places[start];
	const last = places[end - 1];
	if (first === undefined || last === undefined || start >= end || last < first) return null;
	return [first, last + 1];
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
