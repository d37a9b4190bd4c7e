import { READING } from "../../../english/inflection.ts";
import { isNominal, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { clauseIn, lastWord, namedAfter, phraseEnd, skipMarks } from "./phrases.ts";
import { clauseStart, reachEnd } from "./reach.ts";
import { subjectBefore } from "./subject.ts";

/** What follows "according to" without anybody being credited. */
const NO_SOURCE =
	/^(?:plan|plans|schedule|size|type|age|need|needs|taste|merit|custom|tradition|protocol|law|order|season|weight|height|rank|income|means|ability|time|date|colour|color|number|amount|level|price|value|degree|circumstances|demand|preference|status|seniority|length|weather|distance|how|what|where|when|whether|who)$/;
/** Adverbs that credit nobody in particular. */
const HEARSAY: ReadonlySet<string> = new Set(["reportedly", "allegedly", "supposedly", "purportedly"]);
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const QUOTING = words("quote quotes quoted cite cites cited");
const PASSIVE_HEARSAY = words("said believed thought reported alleged understood rumoured rumored");
const NAMING = words("named identified");
const PASSIVE_DESCRIPTION = words("described characterised characterized portrayed depicted");
/** All that may stand in a passive that credits nobody: most words are none, and are told apart by one look. */
const PASSIVE: ReadonlySet<string> = new Set([...PASSIVE_HEARSAY, ...NAMING, ...PASSIVE_DESCRIPTION]);

export function accordingTo(table: WordTable, sentence: Sentence, i: number, quoted: Uint8Array): Frame | null {
	const { endToken } = sentence;
	const firstToken = subClauseStart(table, clauseStart(table, sentence.firstToken, i, quoted), i);
	if (table.lower[i] !== "according" || table.lower[i + 1] !== "to") return null;
	// "according to plan", but "according to law enforcement officials"
	const head = table.word[i + 2] === WORD.DETERMINER ? i + 3 : i + 2;
	if (NO_SOURCE.test(table.lower[head] ?? "") && !isNominal(table.word[head + 1] ?? 0)) return null;
	let end = phraseEnd(table, i + 2, endToken);
	if (end === i + 2) return null;
	// "an audit finished last spring,": which audit it is.
	if ((table.readings[end] ?? 0) & READING.PARTICIPLE && table.word[end] === WORD.FINITE)
		while (end < endToken && table.word[end] !== WORD.COMMA && table.word[end] !== WORD.STOP) end++;
	const source = namedAfter(table, i + 2, end, endToken);
	end = source[1];
	const before: TokenRange = [firstToken, lastWord(table, firstToken, i)];
	const lead = table.word[i - 1] === WORD.COMMA ? i - 2 : i - 1;
	const inner =
		table.word[lead] === WORD.THAT || table.word[lead] === WORD.RELATIVE || table.word[lead] === WORD.SUBORDINATOR;
	// "She taught until May, and according to her pupils she never shouted"
	const joined = table.word[lead] === WORD.COORDINATOR && clauseIn(table, [end, endToken]);
	const opens = before[1] - before[0] <= 1 || inner || joined;
	const rest = skipMarks(table, end, endToken);
	const after: TokenRange = [rest, reachEnd(table, rest, endToken, quoted)];
	const inserted = table.word[end] === WORD.COMMA && clauseIn(table, after);
	return {
		source,
		cue: [i, i + 2],
		audience: null,
		cited: null,
		content: opens ? [after] : inserted ? [before, after] : [before],
		stance: "assert",
		kind: "phrase",
		rule: "“according to” names who is credited",
		shows: false,
		implied: null,
		added: table.word[lead] === WORD.RELATIVE && table.word[lead - 1] === WORD.COMMA,
	};
}

/** "The bridge held, although the road had sunk, according to divers": only what the last conjunction opens is theirs. */
function subClauseStart(table: WordTable, first: number, i: number): number {
	for (let k = i - 1; k > first + 2; k--)
		if (table.word[k - 1] === WORD.COMMA && /^(?:although|though|whereas|while|but)$/.test(table.lower[k] ?? ""))
			return clauseIn(table, [k + 1, i]) && clauseIn(table, [first, k]) ? k + 1 : first;
	return first;
}

/** A sentence without the relative clauses between its commas, but for one that holds the cue itself. */
function withoutRelatives(table: WordTable, first: number, end: number, cue: number): TokenRange[] {
	const parts: TokenRange[] = [];
	let from = first;
	for (let k = first + 1; k < end; k++) {
		if (table.word[k - 1] !== WORD.COMMA || !opensRelative(table, k)) continue;
		let stop = k;
		while (stop < end && table.word[stop] !== WORD.COMMA && table.word[stop] !== WORD.STOP) stop++;
		if (k <= cue && cue < stop) continue;
		if (k - 1 > from) parts.push([from, k - 1]);
		from = table.word[stop] === WORD.COMMA ? stop + 1 : stop;
		k = stop;
	}
	if (end - from > 1) parts.push([from, end]);
	return parts;
}

const opensRelative = (table: WordTable, i: number): boolean =>
	table.word[i] === WORD.RELATIVE || /^(?:when|where|while|although|though|after|before)$/.test(table.lower[i] ?? "");

const NOBODY = {
	kind: "phrase",
	source: null,
	audience: null,
	cited: null,
	stance: "assert",
	shows: false,
} as const;

export function hearsay(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	const word = table.lower[i] ?? "";
	if (HEARSAY.has(word))
		return {
			...NOBODY,
			cue: [i, i + 1],
			content: withoutRelatives(table, firstToken, endToken, i),
			rule: `“${word}” credits nobody`,
			implied: "unspecified reports",
		};
	if (!PASSIVE.has(word)) return null;
	const from = table.word[i - 1] === WORD.ADVERB ? i - 2 : i - 1;
	const be = table.lower[from] ?? "";
	if (!/^(?:is|are|was|were|been)$/.test(be)) return null;
	// "It is alleged that she forged a signature."
	if (PASSIVE_HEARSAY.has(word) && table.lower[i + 1] === "that" && table.lower[from - 1] === "it")
		return {
			...NOBODY,
			cue: [from - 1, i + 1],
			content: [[i + 2, endToken]],
			rule: `“it ${be} ${word} that” credits nobody`,
			implied: "unspecified reports",
		};
	if (PASSIVE_HEARSAY.has(word) && table.lower[i + 1] === "to")
		return {
			...NOBODY,
			cue: [from, i + 2],
			content: withoutRelatives(table, firstToken, endToken, i),
			rule: `“${be} ${word} to” credits nobody`,
			implied: "unspecified reports",
		};
	const as = table.word[i + 1] === WORD.ADVERB ? i + 2 : i + 1;
	const named = NAMING.has(word) && as === i + 2;
	if ((PASSIVE_DESCRIPTION.has(word) || named) && table.lower[as] === "as")
		return {
			...NOBODY,
			cue: [from, as + 1],
			content: withoutRelatives(table, firstToken, endToken, i),
			rule: `“${be} ${word} as” does not say by whom`,
			implied: "unnamed describer",
		};
	return null;
}

const PLAIN = { kind: "phrase", audience: null, cited: null, stance: "assert", shows: false, implied: null } as const;

/** "As one diver put it, …", "…, as one diver put it, …". */
export function asPut(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	if (table.lower[i] !== "put" || table.lower[i + 1] !== "it") return null;
	let as = i - 1;
	while (as > firstToken && i - as < 12 && table.lower[as] !== "as") as--;
	if (table.lower[as] !== "as" || as + 1 >= i) return null;
	return {
		...PLAIN,
		source: [as + 1, i],
		cue: [i, i + 2],
		content: around(table, firstToken, as, i + 2, endToken),
		rule: "“as … put it” names who is credited",
	};
}

/** "…, as first reported by the Harbour Times". */
export function reportedBy(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	if (table.lower[i + 1] !== "by" || !/^(?:reported|disclosed|revealed|published)$/.test(table.lower[i] ?? ""))
		return null;
	const as = table.lower[i - 1] === "first" ? i - 2 : i - 1;
	if (as < firstToken || table.lower[as] !== "as") return null;
	const end = phraseEnd(table, i + 2, endToken);
	return end === i + 2
		? null
		: {
				...PLAIN,
				source: [i + 2, end],
				cue: [as, i + 2],
				content: around(table, firstToken, as, end, endToken),
				rule: "“as reported by” names who is credited",
			};
}

/** "The cable quotes an envoy as saying …", "Bell was quoted by the Harbour Times as saying …". */
export function quotedSaying(table: WordTable, sentence: Sentence, i: number, depth: Uint8Array): Frame | null {
	if (!QUOTING.has(table.lower[i] ?? "")) return null;
	const { endToken } = sentence;
	let as = i + 1;
	while (as < Math.min(endToken, i + 20) && !(table.lower[as] === "as" && table.lower[as + 1] === "saying")) as++;
	if (table.lower[as] !== "as" || table.lower[as + 1] !== "saying") return null;
	const subject = subjectBefore(table, sentence, i, depth);
	if (!subject) return null;
	const passive = table.word[i - 1] === WORD.AUXILIARY;
	const start = table.lower[as + 2] === "that" ? as + 3 : as + 2;
	const by = passive && table.lower[i + 1] === "by" ? i + 2 : -1;
	return {
		...PLAIN,
		source: subject.source,
		audience: by > 0 && by < as ? [by, as] : null,
		cited: !passive && as > i + 1 ? [i + 1, as] : null,
		cue: [i, i + 1],
		content: [[start, endToken]],
		rule: "“quoted as saying” names who said it",
	};
}

const POLL = /^(?:poll|survey)$/;

/** "In a Fernhill poll of 900 voters, …", "Under the plan set out in the memo, …", "In the view of Ada Bell, …". */
export function statedIn(table: WordTable, { firstToken, endToken }: Sentence, i: number): Frame | null {
	if (i - firstToken > 14) return null;
	let source: TokenRange | null = null;
	if (POLL.test(table.lower[i] ?? "") && i - firstToken < 8 && table.lower[firstToken] === "in") {
		let start = i;
		while (
			start > firstToken &&
			table.word[start - 1] !== WORD.DETERMINER &&
			table.word[start - 1] !== WORD.PREPOSITION
		)
			start--;
		let end = start;
		while (end < i && table.word[end] === WORD.NAME) end++;
		if (end > start) source = [start, end];
	}
	const laidOut =
		table.lower[i + 1] === "out" && table.lower[i + 2] === "in" && /^(?:set|laid|spelled)$/.test(table.lower[i] ?? "");
	if (laidOut) source = [i + 3, phraseEnd(table, i + 3, endToken)];
	if (
		i - firstToken <= 3 &&
		table.lower[i + 1] === "of" &&
		/^(?:view|words|opinion|estimation)$/.test(table.lower[i] ?? "")
	)
		source = [i + 2, phraseEnd(table, i + 2, endToken)];
	if (!source || source[0] === source[1]) return null;
	let comma = source[1];
	while (comma < endToken && comma - i < 20 && table.word[comma] !== WORD.COMMA) comma++;
	const content: TokenRange = [comma + 1, endToken];
	if (table.word[comma] !== WORD.COMMA || !clauseIn(table, content)) return null;
	return {
		...PLAIN,
		source,
		cue: [i, laidOut ? i + 3 : i + 1],
		content: [content],
		rule: `“${table.lower[i]}” names whose it is`,
	};
}

/** The sentence without the words from `from` to `to`: before, after, or on both sides of them. */
function around(table: WordTable, firstToken: number, from: number, to: number, endToken: number): TokenRange[] {
	const before: TokenRange = [firstToken, lastWord(table, firstToken, from)];
	const after: TokenRange = [skipMarks(table, to, endToken), endToken];
	const parts = [before, after].filter(([first, end]) => end - first > 1);
	return parts.length === 2 && !clauseIn(table, after) && table.word[to] !== WORD.COMMA ? [before] : parts;
}
