import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { clauseIn, LONGEST_SOURCE } from "./phrases.ts";

/** Whose verb it is, and where the words about them begin. */
export interface Subject {
	readonly source: TokenRange;
	readonly from: number;
}

const TIME =
	/^(?:last|this|next|earlier|later|late|early|yesterday|today|tomorrow|now|then|once|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night|morning|evening|afternoon|\d{4})$/;
const TITLED =
	/^(?:director|head|chief|chair|chairman|chairwoman|president|leader|founder|editor|secretary|professor|owner|manager|author|member)$/;
const WHO = /^(?:who|which|whose|whom|where)$/;

/**
 * The noun phrase before a verb, back to the clause's edge. Between commas it passes over asides ("One diver, who asked
 * not to be named, said", "Ada Bell, 52, said") and over one apposition.
 */
export function subjectBefore(table: WordTable, first: number, verb: number, quoted: Uint8Array): Subject | null {
	if (table.word[verb] === WORD.GERUND)
		return table.word[verb - 1] === WORD.COMMA ? null : subjectOfClause(table, first, verb);
	let end = verb;
	while (end > first && isVerbSide(table, end - 1)) end--;
	const setOff = isBreak(table.word[end - 1] ?? 0);
	const segments = segmentsBefore(table, first, end, quoted);
	if (!setOff) {
		const phrase = segments[0] && trimmed(table, segments[0]);
		return phrase ? { source: [phrase[0], headEnd(table, ...phrase)], from: phrase[0] } : null;
	}
	for (let k = 0; k < segments.length; k++) {
		const segment = segments[k];
		if (!segment || segment[0] === segment[1] || isAside(table, segment)) continue;
		const phrase = trimmed(table, segment);
		if (!phrase) {
			// A part of a relative clause that has commas of its own.
			if (segments.slice(k + 1, k + 3).some((other) => isAside(table, other))) continue;
			return null;
		}
		const left = segments[k + 1];
		const before = left && !isAside(table, left) ? trimmed(table, left) : null;
		const whole: TokenRange = before ? [before[0], phrase[1]] : phrase;
		return { source: namedPart(table, ...whole), from: whole[0] };
	}
	return null;
}

/** The stretches between commas before a verb, the nearest first; no further than the clause's edge. */
function segmentsBefore(table: WordTable, first: number, end: number, quoted: Uint8Array): TokenRange[] {
	const segments: TokenRange[] = [];
	const setOff = isBreak(table.word[end - 1] ?? 0);
	let stop = setOff ? end - 1 : end;
	let start = stop;
	while (start > first && end - start < LONGEST_SOURCE && segments.length < 5) {
		const is = table.word[start - 1] ?? 0;
		if (quoted[start - 1] || is === WORD.QUOTE || is === WORD.SEMICOLON || is === WORD.COLON || is === WORD.STOP) break;
		// A relative clause between commas may hold one: "who spoke anonymously because they feared retaliation".
		if (is === WORD.THAT || (is === WORD.SUBORDINATOR && !setOff && table.lower[start - 1] !== "as")) break;
		if (isBreak(is)) {
			segments.push([start, stop]);
			stop = start - 1;
		}
		start--;
	}
	segments.push([start, stop]);
	return segments;
}

/** A stretch without what leads into it, if it is a noun phrase; else null. */
function trimmed(table: WordTable, [first, end]: TokenRange): TokenRange | null {
	let start = first;
	if (clauseIn(table, [start, end]) && !hasRelative(table, start, end)) {
		// "The board met and the chair said": the last "and" after the verb begins the clause.
		let joint = end - 1;
		while (joint > start && table.word[joint] !== WORD.COORDINATOR && !isFiniteVerb(table.word[joint] ?? 0)) joint--;
		if (table.word[joint] !== WORD.COORDINATOR) return null;
		start = joint + 1;
	}
	while (start < end && !startsPhrase(table.word[start] ?? 0)) start++;
	// "On Tuesday the ministry", "Last week the ministry", "In 2019 the ministry"
	if (table.word[start] === WORD.PREPOSITION && TIME.test(table.lower[start + 1] ?? "")) start++;
	// But "earlier reports", "early results".
	while (
		start < end - 1 &&
		TIME.test(table.lower[start] ?? "") &&
		!isGivenName(table, start) &&
		(start + 2 < end || table.word[start + 1] !== WORD.NOUN)
	)
		start++;
	while (start < end && !startsPhrase(table.word[start] ?? 0)) start++;
	// "every time he thinks"
	if (table.word[end - 1] === WORD.SUBJECT && table.lower[end - 1] !== "there") start = Math.max(start, end - 1);
	// "In a note to clients they wrote"
	if (table.word[start] === WORD.PREPOSITION && table.word[end - 1] === WORD.SUBJECT) start = end - 1;
	// "In a statement on its website the company said"
	if (table.word[start] === WORD.PREPOSITION) start = lastPhrase(table, start, end);
	if (start >= end || table.word[start] === WORD.PREPOSITION) return null;
	const isDescription =
		/^(?:earlier|later|early|late)$/.test(table.lower[start] ?? "") && table.word[start + 1] === WORD.NOUN;
	if (TIME.test(table.lower[start] ?? "") && !isGivenName(table, start) && !isDescription) return null;
	return /^(?:neither|no|nobody|none|nothing|something|anything|everything|there|what)$/.test(table.lower[start] ?? "")
		? null
		: [start, end];
}

/** The noun phrase that follows a prepositional one without a comma; `first` where there is none. */
function lastPhrase(table: WordTable, first: number, end: number): number {
	for (let k = end - 1; k > first + 1; k--) {
		const before = table.word[k - 1];
		if (table.word[k] === WORD.DETERMINER && (before === WORD.NOUN || before === WORD.NAME)) return k;
		// "In testimony last year Bell said"
		if (table.word[k] === WORD.NAME && before === WORD.NOUN && TIME.test(table.lower[k - 1] ?? "")) return k;
		if (table.word[k] === WORD.PREPOSITION) return first;
	}
	return first;
}

/** "June Tarrow said", but not "In June Tarrow said". */
function isGivenName(table: WordTable, i: number): boolean {
	return (
		/^(?:april|may|june|august)$/.test(table.lower[i] ?? "") &&
		table.word[i + 1] === WORD.NAME &&
		table.word[i - 1] !== WORD.PREPOSITION
	);
}

/** "who asked not to be named", "52", "citing two aides", "speaking in Oslo": says more of the subject. */
function isAside(table: WordTable, [first, end]: TokenRange): boolean {
	const is = table.word[first] ?? 0;
	if (end - first === 1 && (is === WORD.NUMBER || is === WORD.ADVERB)) return true;
	// "Prof. Ada Bell, Director of the study, and Chair of the board, says"
	const titled = is === WORD.COORDINATOR ? first + 1 : first;
	if (TITLED.test(table.lower[titled] ?? "") && table.lower[titled + 1] === "of") return true;
	// "a letter, since destroyed, said"
	if (/^(?:since|now|once|long)$/.test(table.lower[first] ?? "") && end - first <= 3) return true;
	// "Ada Bell, 52, (right) added"
	if (is === WORD.OPEN) return true;
	if (is === WORD.PREPOSITION && WHO.test(table.lower[first + 1] ?? "")) return true;
	return (
		WHO.test(table.lower[first] ?? "") ||
		is === WORD.RELATIVE ||
		is === WORD.GERUND ||
		is === WORD.PARTICIPLE ||
		// "a study, to be published in May, suggests"
		is === WORD.TO ||
		(is === WORD.PREPOSITION && !TIME.test(table.lower[first + 1] ?? ""))
	);
}

const isBreak = (word: number): boolean => word === WORD.COMMA || word === WORD.DASH;

/** "dismissed the account and denied that": a verb right after "and" or "but" has the subject of the one before. */
export function sharedSubject(table: WordTable, verb: number, last: Frame | null): Subject | null {
	let at = verb - 1;
	while (at > 0 && isVerbSide(table, at)) at--;
	if (!last?.source) return null;
	// "…, he told reporters on Monday, adding that": whoever spoke before goes on.
	if (table.word[verb] === WORD.GERUND)
		return table.word[verb - 1] === WORD.COMMA && last.cue[1] < verb ? { source: last.source, from: verb } : null;
	return table.word[at] === WORD.COORDINATOR ? { source: last.source, from: at } : null;
}

/** "He criticised the plan and accused managers": the second verb has the subject of the first, which attributes nothing. */
export function joinedSubject(table: WordTable, first: number, verb: number, quoted: Uint8Array): Subject | null {
	let at = verb - 1;
	while (at > first && isVerbSide(table, at)) at--;
	if (table.word[at] !== WORD.COORDINATOR) return null;
	let start = at;
	while (start > first && !endsClause(table.word[start - 1] ?? 0) && !quoted[start - 1]) start--;
	start = pastLead(table, start, at);
	let finite = start;
	while (finite < at && !isFiniteVerb(table.word[finite] ?? 0)) finite++;
	const found = finite < at ? subjectBefore(table, start, finite, quoted) : null;
	return found && { source: found.source, from: at };
}

/** "Asked whether it was fair, he laughed and said": past the words that lead into the clause. */
function pastLead({ word }: WordTable, start: number, end: number): number {
	if (word[start] !== WORD.PARTICIPLE && word[start] !== WORD.SUBORDINATOR) return start;
	for (let k = start; k < end; k++) if (word[k] === WORD.COMMA && startsPhrase(word[k + 1] ?? 0)) return k + 1;
	return start;
}

/** "Brockovich, the lawyer, endorsed the plan on Saturday, saying…": whose the main clause is, however many commas it has. */
export function doerOf(table: WordTable, first: number, verb: number, quoted: Uint8Array): Subject | null {
	if (table.word[verb] !== WORD.GERUND) return null;
	let start = verb;
	while (start > first && !endsClause(table.word[start - 1] ?? 0)) start--;
	let relative = 0;
	let main = -1;
	for (let k = start; k < verb; k++) {
		const is = table.word[k] ?? 0;
		if (is === WORD.RELATIVE || is === WORD.SUBORDINATOR) relative++;
		if (!isFiniteVerb(is)) continue;
		if (relative > 0) {
			relative--;
			continue;
		}
		main = k;
	}
	const found = main < 0 ? null : subjectBefore(table, start, main, quoted);
	return found && { source: found.source, from: verb };
}

/** "Barkley, who said he votes rarely, …": the noun phrase that the relative clause is about. */
export function subjectOfWho(table: WordTable, first: number, verb: number): Subject | null {
	let who = verb - 1;
	while (who > first && isVerbSide(table, who)) who--;
	if (table.word[who] !== WORD.RELATIVE || table.lower[who] === "whose") return null;
	const end = table.word[who - 1] === WORD.COMMA ? who - 1 : who;
	let start = end;
	while (start > first && isPhrasePart(table.word[start - 1] ?? 0)) start--;
	return start < end ? { source: [start, end], from: who } : null;
}

const isPhrasePart = (word: number): boolean =>
	word === WORD.DETERMINER ||
	word === WORD.POSSESSIVE ||
	word === WORD.ADJECTIVE ||
	word === WORD.NUMBER ||
	word === WORD.NOUN ||
	word === WORD.NAME;

const endsClause = (word: number): boolean =>
	word === WORD.STOP || word === WORD.SEMICOLON || word === WORD.COLON || word === WORD.THAT || word === WORD.QUOTE;

/** A gerund says what its clause's subject says: "officials remain cautious, insisting that". */
function subjectOfClause(table: WordTable, first: number, verb: number): Subject | null {
	let finite = verb - 1;
	while (finite > first && !isFiniteVerb(table.word[finite] ?? 0)) finite--;
	if (finite <= first) return null;
	let start = finite;
	while (start > first && table.word[start - 1] !== WORD.COMMA && table.word[start - 1] !== WORD.COORDINATOR) start--;
	return start < finite
		? {
				source: [start, headEnd(table, start, finite)],
				from: verb,
			}
		: null;
}

/** "the committee’s chair, Ilse Brandt": the name of the two, else the part before the comma. */
function namedPart(table: WordTable, start: number, end: number): TokenRange {
	const head = headEnd(table, start, end);
	const second = head + 1;
	const isNamed = (from: number, to: number) => table.word[to - 1] === WORD.NAME && table.word[from] === WORD.NAME;
	if (table.word[head] === WORD.COMMA && second < end && !isNamed(start, head)) {
		const tail = headEnd(table, second, end);
		if (isNamed(second, tail) && tail - second <= 5) return [second, tail];
		// "one of them, retired driver Ada Bell,"
		let name = tail;
		while (name > second && table.word[name - 1] === WORD.NAME) name--;
		if (!isNamed(start, head) && tail - name >= 2 && isDescription(table, second, name)) return [name, tail];
	}
	return [start, head];
}

/** Nouns and adjectives alone, as before a name: "retired bus driver". */
function isDescription(table: WordTable, from: number, to: number): boolean {
	for (let k = from; k < to; k++) if (table.word[k] !== WORD.NOUN && table.word[k] !== WORD.ADJECTIVE) return false;
	return true;
}

const isVerbSide = (table: WordTable, i: number): boolean =>
	table.word[i] === WORD.AUXILIARY || table.word[i] === WORD.ADVERB || table.lower[i] === "not";

const startsPhrase = (word: number): boolean => word >= WORD.DETERMINER && word <= WORD.PREPOSITION;

const hasRelative = (table: WordTable, start: number, end: number): boolean => {
	for (let k = start; k < end; k++) if (table.word[k] === WORD.RELATIVE || table.lower[k] === "who") return true;
	return false;
};

/** Where the name or descriptor ends: before a comma, a relative clause, a dash. */
function headEnd(table: WordTable, start: number, end: number): number {
	for (let k = start; k < end; k++) {
		const is = table.word[k] ?? 0;
		if (is === WORD.COMMA || is === WORD.DASH || is === WORD.RELATIVE || table.lower[k] === "who") return k;
		if (isFiniteVerb(is)) return k;
	}
	return end;
}
