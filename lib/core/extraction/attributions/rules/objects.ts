import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { quotationAt } from "./quotation-at.ts";

/** "showed pictures, which could not be verified": a relative clause is none of what the verb takes. */
export function beforeRelative(table: WordTable, [first, end]: TokenRange): TokenRange {
	let stop = first + 1;
	while (stop < end && table.word[stop] !== WORD.RELATIVE) stop++;
	return [first, stop];
}

/** "rejected the idea: “No,” an aide said": the object of a verb ends before a colon and speech that somebody else's verb follows. */
export function beforeOthersSpeech(table: WordTable, first: number, end: number, quoted: Uint8Array): number {
	const { word } = table;
	for (let k = first; k < end; k++) {
		if (quoted[k] || isFiniteVerb(word[k] ?? 0)) return end;
		if (word[k] !== WORD.COLON) continue;
		const speech = quotationAt(table, k + 1, quoted);
		if (!speech || k === first) return end;
		for (let after = speech[1]; after < end; after++) if (isFiniteVerb(word[after] ?? 0)) return k;
		return end;
	}
	return end;
}

/** Verbs of showing and describing take a plain object ("outlined proposals"): the object is what is credited. */
export function objectContent(
	table: WordTable,
	{ endToken }: Sentence,
	i: number,
	common: Omit<Frame, "content">,
): Frame | null {
	const word = table.lower[i] ?? "";
	const start = i + 1;
	// "called the plan “madness”", "puts the cost at 3 million": what is called and put so is credited.
	if (/^call/.test(word) && /^(?:on|for|upon|off|in|at)$/.test(table.lower[start] ?? "")) return null;
	if (table.word[start] === WORD.COORDINATOR) return null;
	if (/^call(?:s|ed)?$/.test(word) && !quotationIn(table, start, endToken)) return null;
	if (JUDGES.test(word) && !judgesAs(table, start, endToken)) return null;
	// "rejected the idea" says no more than that, and makes them a speaker; "rejected the idea as “theatre”" says more.
	if (/^(?:reject|dismiss|disput)/.test(word) && isBareObject(table, start, endToken))
		return { ...common, content: [] };
	if (/^put/.test(word) && !putsAt(table, start, endToken)) return null;
	if (
		!/^(?:show|indicat|suggest|outline|highlight|describ|detail|reveal|underscor|underlin|reject|dismiss|disput|call|put)/.test(
			word,
		) &&
		!JUDGES.test(word)
	)
		return null;
	const end = beforeNextVerb(table, start, endToken);
	return start < end - 1 && common.source
		? { ...common, content: [[start, end]], thing: /^(?:show|indicat|suggest)/.test(word) }
		: null;
}

/** "reported it again": "it" is what was reported, and no clause begins there. */
export function isPlainObject({ word, lower }: WordTable, at: number): boolean {
	if (lower[at] !== "it" && word[at] !== WORD.OBJECT) return false;
	let next = at + 1;
	while (word[next] === WORD.ADVERB) next++;
	return !isFiniteVerb(word[next] ?? 0) && word[next] !== WORD.PARTICIPLE;
}

/** "added a goal", "admitted 11 patients": something was done to a thing, and no clause is said. */
export function addsThing({ word, lower }: WordTable, verb: number, end: number): boolean {
	const is = /^(add|admit)(?:s|ed|ted)?$/.exec(lower[verb] ?? "")?.[1];
	if (!is) return false;
	const first = word[verb + 1] ?? 0;
	if (first !== WORD.NUMBER && (is !== "add" || (first !== WORD.DETERMINER && first !== WORD.ADJECTIVE))) return false;
	for (let k = verb + 2; k < end; k++) {
		if (isFiniteVerb(word[k] ?? 0)) return false;
		if (word[k] === WORD.COMMA || word[k] === WORD.COORDINATOR || word[k] === WORD.RELATIVE || word[k] === WORD.QUOTE)
			return word[k] !== WORD.QUOTE;
	}
	return true;
}

/** "accused the club, the champion, of hiding 90 million": the charge begins after "of". */
export function chargeStart(table: WordTable, from: number, limit: number): number {
	// "admitted to hiding the money"
	if (table.word[from] === WORD.TO || table.lower[from] === "to")
		return table.word[from + 1] === WORD.GERUND ? from + 1 : from;
	for (let k = from; k < Math.min(limit - 1, from + 25); k++)
		if (table.lower[k] === "of" && table.word[k + 1] === WORD.GERUND) return k + 1;
	return from;
}

/** "frozen and confused": what looks like a verb after "and" is one more adjective. */
const isPredicate = (word: number): boolean =>
	word === WORD.ADJECTIVE || word === WORD.PARTICIPLE || word === WORD.FINITE;

/** "denied reports that soldiers had fled": what is denied is what the reports say. */
export function afterReports(table: WordTable, from: number): number {
	const noun = table.word[from] === WORD.DETERMINER ? from + 1 : from;
	const reports =
		/^(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?|charges?|speculation)$/.test(
			table.lower[noun] ?? "",
		);
	return reports && table.lower[noun + 1] === "that" ? noun + 2 : from;
}

/** "condemned it as barbaric and vowed revenge": an object ends before the verb that "and" joins to its own. */
export function beforeNextVerb(table: WordTable, first: number, end: number): number {
	for (let k = first + 1; k + 1 < end; k++)
		if (table.word[k] === WORD.COORDINATOR && table.word[k + 1] === WORD.FINITE && !isPredicate(table.word[k - 1] ?? 0))
			return k;
	return end;
}

/** Verbs by which somebody judges something "as" this or that. */
export const JUDGES = /^(?:condemn|denounc|hail|prais|criticis|criticiz|characteris|characteriz|portray)/;

function isBareObject(table: WordTable, first: number, end: number): boolean {
	let stop = first;
	while (stop < end && table.word[stop] !== WORD.COMMA && table.word[stop] !== WORD.COLON) stop++;
	return !judgesAs(table, first, stop) && !quotationIn(table, first, stop);
}

/** Whether "as" follows soon: "condemned the attack as barbaric". */
export function judgesAs(table: WordTable, first: number, end: number): boolean {
	for (let k = first + 1; k < Math.min(end, first + 30); k++) {
		if (table.lower[k] === "as") return true;
		const is = table.word[k];
		if (k > first + 12 && (is === WORD.COMMA || is === WORD.SEMICOLON || isFiniteVerb(is ?? 0))) return false;
	}
	return false;
}

function quotationIn(table: WordTable, first: number, end: number): boolean {
	for (let k = first; k < Math.min(end, first + 14); k++) if (table.word[k] === WORD.QUOTE) return true;
	return false;
}

function putsAt(table: WordTable, first: number, end: number): boolean {
	for (let k = first + 1; k < Math.min(end, first + 12); k++) {
		const next = table.word[k + 1];
		const number =
			next === WORD.NUMBER ||
			next === WORD.OTHER ||
			next === WORD.QUOTE ||
			/^(?:about|around|roughly|nearly|almost|up)$/.test(table.lower[k + 1] ?? "");
		if (table.lower[k] === "at" && number) return true;
	}
	return false;
}

/** "Polls show Tran trailing her opponent": a name or noun and what it is doing. */
export function showsDoing(table: WordTable, [first, end]: TokenRange): boolean {
	for (let k = first; k + 1 < Math.min(end, first + 5); k++) {
		if (table.word[k] === WORD.PREPOSITION) return false;
		if (table.word[k + 1] === WORD.GERUND) return table.word[k] === WORD.NAME || table.word[k] === WORD.NOUN;
	}
	return false;
}

/** A noun phrase and a past form, which the word classes took for a participle: "says the envoys met in Bergen". */
export function looksLikeClause(table: WordTable, [first, end]: TokenRange): boolean {
	const starts =
		table.word[first] === WORD.DETERMINER || table.word[first] === WORD.NAME || table.word[first] === WORD.SUBJECT;
	for (let k = first + 1; starts && k < Math.min(end, first + 8); k++)
		if (table.word[k] === WORD.PARTICIPLE) return true;
	return false;
}
