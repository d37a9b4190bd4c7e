import type { WordTable } from "../../claims/cutting/tag-words.ts";
import { isFiniteVerb, WORD } from "../../claims/cutting/word-class.ts";
import type { Sentence } from "../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { reportingVerb } from "./reporting-verbs.ts";

/** What follows "according to" without anybody being credited. */
const NO_SOURCE = /^(?:plan|plans|schedule|size|type|age|need|needs|taste|merit|custom|tradition|protocol|law)$/;
/** Adverbs that credit nobody in particular. */
const HEARSAY = /^(?:reportedly|allegedly|supposedly|purportedly)$/;
const PASSIVE_HEARSAY = /^(?:said|believed|thought|reported|alleged|understood|rumoured|rumored|expected)$/;
const PASSIVE_DESCRIPTION = /^(?:described|characterised|characterized|portrayed|depicted)$/;
/** Verbs that stand before their subject after what was said: “…,” said Ada Bell. "told reporters" has its hearers there. */
const INVERTS = new Set(["say", "add", "write", "explain", "argue", "reply", "respond", "recall", "insist", "declare"]);
/** Longest subject that is taken for a source, in tokens. */
const LONGEST_SOURCE = 45;

/** Finds the attributions of one sentence that its words show by themselves. Linear in the sentence's length. */
export function findFrames(table: WordTable, sentence: Sentence, quoted: Uint8Array): Frame[] {
	const frames: Frame[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		if (quoted[i]) continue;
		const frame =
			accordingTo(table, sentence, i) ??
			hearsay(table, sentence, i) ??
			reporting(table, sentence, i, quoted, frames.at(-1) ?? null);
		if (frame) frames.push(frame);
	}
	return frames;
}

function accordingTo(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	if (table.lower[i] !== "according" || table.lower[i + 1] !== "to") return null;
	if (NO_SOURCE.test(table.lower[i + 2] ?? "")) return null;
	const end = phraseEnd(table, i + 2, endToken);
	if (end === i + 2) return null;
	const before: TokenRange = [firstToken, lastWord(table, firstToken, i)];
	const opens = before[1] - before[0] <= 1;
	const after: TokenRange = [skipMarks(table, end, endToken), endToken];
	const inserted = table.word[end] === WORD.COMMA && clauseIn(table, after);
	return {
		source: [i + 2, end],
		cue: [i, i + 2],
		audience: null,
		cited: null,
		content: opens ? [after] : inserted ? [before, after] : [before],
		stance: "assert",
		rule: "“according to” names who is credited",
		shows: false,
		implied: null,
	};
}

function hearsay(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	const word = table.lower[i] ?? "";
	const whole: TokenRange[] = [[firstToken, endToken]];
	const none = {
		source: null,
		audience: null,
		cited: null,
		stance: "assert",
		shows: false,
	} as const;
	if (HEARSAY.test(word))
		return {
			...none,
			cue: [i, i + 1],
			content: whole,
			rule: `“${word}” credits nobody`,
			implied: "unspecified reports",
		};
	const be = table.lower[i - 1] ?? "";
	if (!/^(?:is|are|was|were|been)$/.test(be)) return null;
	if (PASSIVE_HEARSAY.test(word) && table.lower[i + 1] === "to")
		return {
			...none,
			cue: [i - 1, i + 2],
			content: whole,
			rule: `“${be} ${word} to” credits nobody`,
			implied: "unspecified reports",
		};
	if (PASSIVE_DESCRIPTION.test(word) && table.lower[i + 1] === "as")
		return {
			...none,
			cue: [i - 1, i + 2],
			content: whole,
			rule: `“${be} ${word} as” does not say by whom`,
			implied: "unnamed describer",
		};
	return null;
}

function reporting(
	table: WordTable,
	sentence: Sentence,
	i: number,
	quoted: Uint8Array,
	last: Frame | null,
): Frame | null {
	const verb = reportingVerb(table.lower[i] ?? "");
	if (!verb) return null;
	const inverted = INVERTS.has(verb.lemma) && isSetOff(table, i, quoted) && followsSpeech(table, i, quoted);
	if (!inverted && !isVerbHere(table, i)) return null;
	const { firstToken, endToken } = sentence;
	const subject = inverted ? null : (sharedSubject(table, i, last) ?? subjectBefore(table, firstToken, i, quoted));
	const audience = verb.lemma === "tell" || verb.lemma === "warn" ? audienceAfter(table, i + 1, endToken) : null;
	const opening = contentStart(table, audience ? audience[1] : i + 1, endToken);
	const cue: TokenRange = [i, i + 1];
	const rule = `“${table.lower[i]}” says that somebody ${verb.force === "deny" ? "denies" : verb.force === "acknowledge" ? "acknowledges" : "says"} this`;
	const common = {
		cue,
		audience,
		stance: verb.force,
		rule,
		shows: verb.shows,
		implied: null,
	} as const;
	if (subject) {
		const { source, cited } = subject;
		const before: TokenRange = [firstToken, lastWord(table, firstToken, subject.from)];
		const after: TokenRange = [opening, endToken];
		const quotedAfter = table.word[opening] === WORD.QUOTE || Boolean(quoted[opening]);
		const follows =
			quotedAfter ||
			(opening < endToken &&
				(table.lower[opening - 1] === "that" || clauseIn(table, after) || (!verb.plain && verb.force !== "assert")));
		const leads =
			before[1] - before[0] > 1 &&
			isSetOff(table, subject.from, quoted) &&
			(clauseIn(table, before) || Boolean(quoted[before[0]]) || Boolean(quoted[before[0] + 1]));
		// “The gas, she argued, is beside the point.”
		if (table.word[i + 1] === WORD.COMMA && table.word[subject.from - 1] === WORD.COMMA && before[1] > before[0])
			return { ...common, source, cited, content: [before, [i + 2, endToken]] };
		if (leads && (verb.plain || !follows)) {
			const more: TokenRange[] = opening < endToken && quotedAfter ? [after] : [];
			return { ...common, source, cited, content: [before, ...more] };
		}
		if (!follows || after[0] >= after[1]) return objectContent(table, sentence, i, { ...common, source, cited });
		return { ...common, source, cited, content: [after] };
	}
	// “…,” said Pieter Anselm, a spokesman.
	if (!inverted) return null;
	const end = phraseEnd(table, i + 1, endToken);
	const before: TokenRange = [firstToken, lastWord(table, firstToken, i)];
	if (end === i + 1 || before[1] <= before[0]) return null;
	const rest = skipMarks(table, skipApposition(table, end, endToken), endToken);
	const more: TokenRange[] =
		rest < endToken && (quoted[rest] || table.word[rest] === WORD.QUOTE) ? [[rest, endToken]] : [];
	return {
		...common,
		audience: null,
		source: [i + 1, end],
		cited: null,
		content: [before, ...more],
	};
}

/** Verbs of showing and describing take a plain object ("outlined proposals"): the object is what is credited. */
function objectContent(
	table: WordTable,
	{ endToken }: Sentence,
	i: number,
	common: Omit<Frame, "content">,
): Frame | null {
	const word = table.lower[i] ?? "";
	if (!/^(?:outline|highlight|describe|detail|reveal|disclose|underscore|underline|reject|dismiss|dispute)/.test(word))
		return null;
	const start = i + 1;
	return start < endToken - 1 && common.source ? { ...common, content: [[start, endToken]] } : null;
}

/** A quotation mark or a comma after quoted words: “…,” said. */
function followsSpeech(table: WordTable, i: number, quoted: Uint8Array): boolean {
	const next = table.word[i + 1] ?? 0;
	const startsName =
		next === WORD.NAME ||
		next === WORD.DETERMINER ||
		next === WORD.NOUN ||
		next === WORD.ADJECTIVE ||
		next === WORD.NUMBER ||
		next === WORD.PRONOUN ||
		next === WORD.POSSESSIVE;
	return startsName && (table.word[i - 1] === WORD.QUOTE || Boolean(quoted[i - 2]) || table.word[i - 1] === WORD.COMMA);
}

/** Not "the said report", "a reported plan", "claimed 30 lives". */
function isVerbHere(table: WordTable, i: number): boolean {
	const is = table.word[i] ?? 0;
	if (is === WORD.FINITE) return !(table.lower[i]?.startsWith("claim") && table.word[i + 1] === WORD.NUMBER);
	if (is === WORD.PARTICIPLE)
		return /^(?:has|have|had|also|repeatedly|previously|already|not|publicly)$/.test(table.lower[i - 1] ?? "");
	// "insisting that", "while conceding that"
	return is === WORD.GERUND && (table.lower[i + 1] === "that" || table.lower[i - 1] === "while");
}

/** The noun phrase before a verb: back to the clause's edge, over an apposition; its cited source apart. */
function subjectBefore(
	table: WordTable,
	first: number,
	verb: number,
	quoted: Uint8Array,
): { source: TokenRange; cited: TokenRange | null; from: number } | null {
	let end = verb;
	while (end > first && isVerbSide(table, end - 1)) end--;
	if (table.word[verb] === WORD.GERUND) return subjectOfClause(table, first, verb);
	let apposition = false;
	if (table.word[end - 1] === WORD.COMMA || table.word[end - 1] === WORD.DASH) {
		apposition = true;
		end--;
	}
	if (apposition) end = relativeStart(table, first, end, quoted);
	let start = end;
	let cited: TokenRange | null = null;
	let commas = 0;
	while (start > first && end - start < LONGEST_SOURCE) {
		const is = table.word[start - 1] ?? 0;
		if (quoted[start - 1] || is === WORD.QUOTE || is === WORD.SEMICOLON || is === WORD.COLON || is === WORD.STOP) break;
		if (is === WORD.THAT || is === WORD.SUBORDINATOR) break;
		if (is === WORD.COMMA || is === WORD.DASH) {
			if (!apposition || commas > 0) break;
			commas++;
		}
		if (is === WORD.COORDINATOR && isFiniteVerb(table.word[start - 2] ?? 0)) break;
		if (table.lower[start - 1] === "citing" || table.lower[start - 1] === "quoting") {
			cited = [start, end];
			end = start - 1;
			while (end > first && table.word[end - 1] === WORD.COMMA) end--;
			start = end;
			apposition = false;
			continue;
		}
		start--;
	}
	while (start < end && !startsPhrase(table.word[start] ?? 0)) start++;
	if (start >= end || /^(?:neither|no|nobody|none|nothing)$/.test(table.lower[start] ?? "")) return null;
	// "In August, the ministry said": what stands before the comma says when, not who.
	for (let k = start; k < end; k++)
		if (table.word[k] === WORD.COMMA && (table.word[start] === WORD.PREPOSITION || table.word[start] === WORD.ADVERB))
			start = k + 1;
	if (table.word[start] === WORD.PREPOSITION || start >= end) return null;
	const finite = clauseIn(table, [start, end]);
	if (finite && !hasRelative(table, start, end)) return null;
	return { source: namedPart(table, start, end), cited, from: start };
}

/** "dismissed the account and denied that": a verb right after "and" or "but" has the subject of the one before. */
function sharedSubject(table: WordTable, verb: number, last: Frame | null) {
	let at = verb - 1;
	while (at > 0 && isVerbSide(table, at)) at--;
	const joined = table.word[at] === WORD.COORDINATOR && last?.source && table.word[verb] !== WORD.GERUND;
	return joined && last?.source ? { source: last.source, cited: null, from: at } : null;
}

/** Where a relative clause that ends at `end` begins ("One diplomat, who asked not to be named, said"); else `end`. */
function relativeStart(table: WordTable, first: number, end: number, quoted: Uint8Array): number {
	for (let k = end - 1; k > Math.max(first, end - LONGEST_SOURCE) && !quoted[k]; k--) {
		const relative =
			table.word[k] === WORD.RELATIVE ||
			table.lower[k] === "who" ||
			table.lower[k] === "which" ||
			table.lower[k] === "whose";
		if (relative && table.word[k - 1] === WORD.COMMA) return k - 1;
		if (table.word[k] === WORD.STOP || table.word[k] === WORD.QUOTE) return end;
	}
	return end;
}

/** A gerund says what its clause's subject says: "officials remain cautious, insisting that". */
function subjectOfClause(table: WordTable, first: number, verb: number) {
	let finite = verb - 1;
	while (finite > first && !isFiniteVerb(table.word[finite] ?? 0)) finite--;
	if (finite <= first) return null;
	let start = finite;
	while (start > first && table.word[start - 1] !== WORD.COMMA && table.word[start - 1] !== WORD.COORDINATOR) start--;
	return start < finite
		? {
				source: [start, headEnd(table, start, finite)] as const,
				cited: null,
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
	}
	return [start, head];
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

/** The end of a noun phrase that begins at `from`. */
function phraseEnd(table: WordTable, from: number, limit: number): number {
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
		if (is === WORD.ADVERB && end > from) break;
		if (is === WORD.PREPOSITION && /^(?:on|after|during|before|as|at)$/.test(table.lower[end] ?? "") && end > from + 1)
			break;
		end++;
	}
	return end;
}

function audienceAfter(table: WordTable, from: number, limit: number): TokenRange | null {
	const end = phraseEnd(table, from, Math.min(limit, from + 12));
	let stop = from;
	while (stop < end && table.word[stop] !== WORD.SUBJECT) stop++;
	return stop > from ? [from, stop] : null;
}

function contentStart(table: WordTable, from: number, limit: number): number {
	let start = from;
	while (
		start < limit &&
		(table.word[start] === WORD.ADVERB || table.word[start] === WORD.COMMA || table.word[start] === WORD.COLON)
	)
		start++;
	// "said on Friday that", "reported in May that"
	for (let k = start; k < Math.min(limit, start + 12); k++)
		if (table.lower[k] === "that" && (table.word[start] === WORD.PREPOSITION || k === start)) return k + 1;
	return start;
}

function lastWord(table: WordTable, first: number, end: number): number {
	let last = end;
	while (last > first && (table.word[last - 1] === WORD.COMMA || table.word[last - 1] === WORD.DASH)) last--;
	return last;
}

function skipMarks(table: WordTable, from: number, limit: number): number {
	let at = from;
	while (at < limit && (table.word[at] === WORD.COMMA || table.word[at] === WORD.DASH || table.word[at] === WORD.STOP))
		at++;
	return at;
}

/** Past ", a spokesman for the presidency" to what comes after it. */
function skipApposition(table: WordTable, from: number, limit: number): number {
	let at = from;
	while (at < limit && table.word[at] !== WORD.QUOTE && table.word[at] !== WORD.STOP) at++;
	return at;
}

const isSetOff = (table: WordTable, i: number, quoted: Uint8Array): boolean =>
	table.word[i - 1] === WORD.COMMA ||
	table.word[i - 1] === WORD.QUOTE ||
	table.word[i - 1] === WORD.DASH ||
	Boolean(quoted[i - 1]);

function clauseIn(table: WordTable, [first, end]: TokenRange): boolean {
	for (let k = first; k < end; k++) if (isFiniteVerb(table.word[k] ?? 0)) return true;
	return false;
}
