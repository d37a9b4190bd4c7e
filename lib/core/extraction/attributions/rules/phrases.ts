import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { TokenRange } from "./frame.ts";

/** Longest phrase that is taken for a source, in tokens. */
export const LONGEST_SOURCE = 45;

/** The end of a noun phrase that begins at `from`. */
export function phraseEnd(table: WordTable, from: number, limit: number): number {
	let end = from;
	while (end < limit && end - from < LONGEST_SOURCE) {
		const is = table.word[end] ?? 0;
		if (
			is === WORD.COMMA ||
			is === WORD.SEMICOLON ||
			is === WORD.COLON ||
			is === WORD.DASH ||
			is === WORD.STOP ||
			is === WORD.QUOTE
		)
			break;
		if (
			is === WORD.RELATIVE ||
			is === WORD.THAT ||
			is === WORD.SUBORDINATOR ||
			isFiniteVerb(is) ||
			table.lower[end] === "who" ||
			table.lower[end] === "that"
		)
			break;
		if ((is === WORD.ADVERB || is === WORD.SUBJECT) && end > from) break;
		// "According to Rathbun the property was returned"
		if (
			is === WORD.DETERMINER &&
			end > from &&
			(table.word[end - 1] === WORD.NAME || table.word[end - 1] === WORD.NOUN)
		)
			break;
		if (is === WORD.PREPOSITION && /^(?:on|after|during|before|as|at)$/.test(table.lower[end] ?? "") && end > from + 1)
			break;
		end++;
	}
	return end;
}

/** "wrote Ada Bell in a letter": a name that a phrase begins with ends before where it was said. */
export function endOfName({ word, lower }: WordTable, first: number, end: number): number {
	let name = first;
	while (name < end && word[name] !== WORD.PREPOSITION) name++;
	return name < end && word[name - 1] === WORD.NAME && /^(?:in|at|from|via|through|by)$/.test(lower[name] ?? "")
		? name
		: end;
}

/** "the team’s coach, Ada Bell,": the name of the two, where one follows a description `[first, end)`. */
export function namedAfter(table: WordTable, first: number, end: number, limit: number): TokenRange {
	let name = end + 1;
	while (name < limit && table.word[name] === WORD.NAME) name++;
	const closed = name >= limit || (table.word[name] ?? 0) <= WORD.STOP || table.word[name] === WORD.RELATIVE;
	return table.word[end] === WORD.COMMA && table.word[end - 1] === WORD.NOUN && name > end + 2 && closed
		? [end + 1, name]
		: [first, end];
}

/** Where whoever is told ends: before a second noun phrase begins ("told Reuters the pier…", "told the court he…"). */
export function audienceAfter(table: WordTable, from: number, limit: number): TokenRange | null {
	const end = phraseEnd(table, from, Math.min(limit, from + 12));
	let stop = from;
	while (stop < end && table.word[stop] !== WORD.SUBJECT) {
		const is = table.word[stop];
		const joined = table.word[stop - 1] === WORD.PREPOSITION || table.word[stop - 1] === WORD.COORDINATOR;
		if (stop > from && !joined && (is === WORD.DETERMINER || is === WORD.POSSESSIVE)) break;
		stop++;
	}
	return stop > from ? [from, stop] : null;
}

/** "that year", "Thursday": when it was said, between the verb and what was said. */
const TIME =
	/^(?:yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|week|month|day|night|morning|evening|afternoon|time|spring|summer|autumn|fall|winter)$/;

export function contentStart(table: WordTable, from: number, limit: number): number {
	let start = from;
	if (table.lower[start] === "that" && TIME.test(table.lower[start + 1] ?? "")) start += 2;
	while (
		start < limit &&
		(table.word[start] === WORD.ADVERB ||
			table.word[start] === WORD.COMMA ||
			table.word[start] === WORD.COLON ||
			// "cautioned, though, that"
			(table.lower[start] === "though" && table.word[start + 1] === WORD.COMMA))
	)
		start++;
	// "said on Tuesday it would stay", "said Monday the road was shut"
	const day = table.word[start] === WORD.PREPOSITION ? start + 1 : start;
	const next = table.word[day + 1] ?? 0;
	if (day + 1 < limit && TIME.test(table.lower[day] ?? "") && (next === WORD.SUBJECT || next === WORD.DETERMINER))
		return day + 1;
	// "said on Friday that", "reported in May that"
	for (let k = start; k < Math.min(limit, start + 12); k++)
		if (
			table.lower[k] === "that" &&
			table.word[k] !== WORD.DETERMINER &&
			(table.word[start] === WORD.PREPOSITION || TIME.test(table.lower[start] ?? "") || k === start)
		)
			// "Analysts said that suggested inside help": here "that" is what it is about.
			return isFiniteVerb(table.word[k + 1] ?? 0) && !/s$/.test(table.lower[k + 1] ?? "") ? k : k + 1;
	return start;
}

export function lastWord(table: WordTable, first: number, end: number): number {
	let last = end;
	while (last > first && (table.word[last - 1] === WORD.COMMA || table.word[last - 1] === WORD.DASH)) last--;
	return last;
}

export function skipMarks(table: WordTable, from: number, limit: number): number {
	let at = from;
	while (at < limit && (table.word[at] === WORD.COMMA || table.word[at] === WORD.DASH || table.word[at] === WORD.STOP))
		at++;
	return at;
}

/** Past ", a spokesman for the presidency" to what comes after it. */
export function skipApposition(table: WordTable, from: number, limit: number): number {
	let at = from;
	while (at < limit && table.word[at] !== WORD.QUOTE && table.word[at] !== WORD.STOP) at++;
	return at;
}

export const isSetOff = (table: WordTable, i: number, quoted: Uint8Array): boolean =>
	table.word[i - 1] === WORD.COMMA ||
	table.word[i - 1] === WORD.QUOTE ||
	table.word[i - 1] === WORD.DASH ||
	Boolean(quoted[i - 1]);

export function clauseIn(table: WordTable, [first, end]: TokenRange): boolean {
	for (let k = first; k < end; k++) if (isFiniteVerb(table.word[k] ?? 0)) return true;
	return false;
}
