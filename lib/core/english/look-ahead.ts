import { READING } from "./inflection.ts";
import { startsSubject } from "./verb-contexts.ts";
import { WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";

const { THIRD, PAST, PARTICIPLE, SURE } = READING;
/** How far a rule looks ahead for another finite verb, in tokens. */
const REACH = 30;

/** The class of the next word that is no quotation mark; a sure past form counts as the verb that it will be. */
export function nextClass({ word, readings }: WordTable, i: number, to: number): number {
	let k = i + 1;
	while (k < to && word[k] === WORD.QUOTE) k++;
	if (k >= to) return WORD.STOP;
	const reading = readings[k] ?? 0;
	return word[k] === WORD.NOUN && reading & SURE && reading & PAST ? WORD.FINITE : (word[k] ?? 0);
}

/** Whether, after a further comma, a finite verb stands that can belong to the subject before the first one. */
export function laterMainVerb({ word, readings }: WordTable, i: number, to: number): boolean {
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

/** "In a statement posted on its site, the club …": a comma comes before any other finite verb, and then a subject. */
export function commaThenSubject({ word }: WordTable, i: number, to: number): boolean {
	const limit = Math.min(to, i + REACH);
	for (let k = i + 1; k + 1 < limit; k++) {
		if (word[k] === WORD.AUXILIARY || word[k] === WORD.SUBJECT) return false;
		if (word[k] === WORD.COMMA) return startsSubject(word[k + 1] ?? 0) || word[k + 1] === WORD.SUBJECT;
	}
	return false;
}

/** Whether another verb further on can be the finite one of the clause that word `i` stands in. */
export function otherFinite({ word, readings, lower }: WordTable, i: number, to: number): boolean {
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
				// "6 points" are no verb.
				(reading & (follows === WORD.NUMBER ? PAST : PAST | THIRD)) !== 0 &&
				lower[k + 1] !== "by");
		if (!verb) continue;
		if (!relative) return true;
		relative = false;
	}
	return false;
}
