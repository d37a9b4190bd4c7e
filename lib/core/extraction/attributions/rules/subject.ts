import type { Clause } from "../../../english/clause.ts";
import { clausesOf } from "../../../english/clause-tree.ts";
import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";

/** Whose verb it is, and where the words about them begin. */
export interface Subject {
	readonly source: TokenRange;
	readonly from: number;
}

const NOBODY = /^(?:neither|no|nobody|none|nothing|something|anything|everything|there|what)$/;

/** Who does what a verb says, as its clause has it; null where nobody does, or somebody inside quotation marks. */
export function subjectBefore(
	table: WordTable,
	{ firstToken, endToken }: Sentence,
	verb: number,
	quoted: Uint8Array,
): Subject | null {
	const clauses = clausesOf(table, firstToken, endToken);
	if (table.word[verb] === WORD.GERUND) {
		if (table.word[verb - 1] === WORD.COMMA) return null;
		// "officials remain cautious, insisting that"
		const doer = clauses.findLast((one) => one.verb >= 0 && one.verb < verb)?.subject;
		return doer ? { source: [doer[0], headEnd(table, ...doer)], from: verb } : null;
	}
	let first = verb;
	while (first > firstToken && isVerbSide(table, first - 1)) first--;
	while (first < verb && !isFiniteVerb(table.word[first] ?? 0)) first++;
	const clause = clauses.find((one) => one.verb === first);
	return clause ? inClause(table, clause, quoted) : inTail(table, firstToken, verb, quoted);
}

/** "…, the audit office found.": a verb that looks like a participle after its noun, and so is no clause's. */
function inTail(table: WordTable, firstToken: number, verb: number, quoted: Uint8Array): Subject | null {
	const { word } = table;
	if (word[verb] !== WORD.PARTICIPLE || (word[verb + 1] ?? 0) > WORD.STOP) return null;
	let start = verb;
	while (start > firstToken && isPhrasePart(word[start - 1] ?? 0, true)) start--;
	if (start === verb || word[start - 1] !== WORD.COMMA || quoted[start]) return null;
	return { source: namedPart(table, start, verb), from: start };
}

function inClause(table: WordTable, { kind, subject, verb }: Clause, quoted: Uint8Array): Subject | null {
	const { word, lower } = table;
	if (!subject || subject[0] >= verb || NOBODY.test(lower[subject[0]] ?? "")) return null;
	if (kind === "relative" && word[subject[0]] === WORD.RELATIVE) return null;
	for (let k = subject[0]; k < verb; k++) if (quoted[k]) return null;
	const start = /^(?:earlier|later|early|late)$/.test(lower[subject[0] - 1] ?? "") ? subject[0] - 1 : subject[0];
	let end = verb;
	while (end > start && (word[end - 1] === WORD.COMMA || word[end - 1] === WORD.DASH || word[end - 1] === WORD.ADVERB))
		end--;
	return { source: namedPart(table, start, end), from: start };
}

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
export function joinedSubject(
	table: WordTable,
	sentence: Sentence,
	edge: number,
	verb: number,
	quoted: Uint8Array,
): Subject | null {
	let at = verb - 1;
	while (at > edge && isVerbSide(table, at)) at--;
	if (table.word[at] !== WORD.COORDINATOR) return null;
	const clauses = clausesOf(table, sentence.firstToken, sentence.endToken);
	let clause = clauses.find((one) => one.verb > at && one.verb <= verb) ?? clauses.findLast((one) => one.verb < at);
	while (clause && !clause.subject && clause.parent && clause.kind === "coordinate") clause = clause.parent;
	const found = clause && clause.verb >= edge ? inClause(table, clause, quoted) : null;
	return found && { source: found.source, from: at };
}

/** "Brockovich, the lawyer, endorsed the plan on Saturday, saying…": whose the main clause is, however many commas it has. */
export function doerOf(table: WordTable, sentence: Sentence, verb: number, quoted: Uint8Array): Subject | null {
	if (table.word[verb] !== WORD.GERUND) return null;
	const doing = clausesOf(table, sentence.firstToken, sentence.endToken).findLast(
		({ kind, verb: own, subject }) => own >= 0 && own < verb && subject && (kind === "main" || kind === "coordinate"),
	);
	const found = doing ? inClause(table, doing, quoted) : null;
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

const isPhrasePart = (word: number, withPrepositions = false): boolean =>
	(withPrepositions && word === WORD.PREPOSITION) ||
	word === WORD.DETERMINER ||
	word === WORD.POSSESSIVE ||
	word === WORD.ADJECTIVE ||
	word === WORD.NUMBER ||
	word === WORD.NOUN ||
	word === WORD.NAME;

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

/** Where the name or descriptor ends: before a comma, a relative clause, a dash. */
function headEnd(table: WordTable, start: number, end: number): number {
	for (let k = start; k < end; k++) {
		const is = table.word[k] ?? 0;
		if (is === WORD.COMMA || is === WORD.DASH || is === WORD.RELATIVE || table.lower[k] === "who") return k;
		if (isFiniteVerb(is)) return k;
	}
	return end;
}
