import type { Clause } from "../../english/clause.ts";
import { isFiniteVerb, WORD } from "../../english/word-class.ts";
import type { WordTable } from "../../english/word-table.ts";

/**
 * A stretch of one sentence that one voice asserts: its tokens in order, without those of other voices and of the
 * words that attribute. Places below are indexes into `tokens`.
 */
export interface Unit {
	/** Indexes into `TextModel.tokens`. */
	readonly tokens: readonly number[];
	readonly table: WordTable;
	/** The clauses of the sentence that it is a part of. */
	readonly clauses: readonly Clause[];
}

/** The clause whose finite verb stands at a place; null where none's does. */
export function clauseAt({ tokens, clauses }: Unit, place: number): Clause | null {
	return clauses.find(({ verb }) => verb === tokens[place]) ?? null;
}

/** The class of the word at a place; beyond either end it is a stop. */
export function classOf(unit: Unit, place: number): number {
	const token = unit.tokens[place];
	return token === undefined ? WORD.STOP : (unit.table.word[token] ?? 0);
}

/** The lower-case word at a place, "" beyond either end. */
export function wordOf(unit: Unit, place: number): string {
	const token = unit.tokens[place];
	return token === undefined ? "" : (unit.table.lower[token] ?? "");
}

/** Whether other words than quotation marks were left out between a place and the next one. */
export function gapAfter(unit: Unit, place: number): boolean {
	const here = unit.tokens[place];
	const next = unit.tokens[place + 1];
	if (here === undefined || next === undefined) return true;
	for (let token = here + 1; token < next; token++) if (unit.table.word[token] !== WORD.QUOTE) return true;
	return false;
}

/** The first place from `place` on that holds no adverb and no quotation mark. */
export function skipLight(unit: Unit, place: number): number {
	let at = place;
	while (at < unit.tokens.length && (classOf(unit, at) === WORD.ADVERB || classOf(unit, at) === WORD.QUOTE)) at++;
	return at;
}

export function skipQuotes(unit: Unit, place: number): number {
	let at = place;
	while (classOf(unit, at) === WORD.QUOTE && at < unit.tokens.length) at++;
	return at;
}

export function isFiniteAt(unit: Unit, place: number): boolean {
	return isFiniteVerb(classOf(unit, place));
}
