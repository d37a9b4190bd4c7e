import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { withCited, withMedium } from "./go-betweens.ts";
import {
	afterReports,
	beforeNextVerb,
	beforeRelative,
	chargeStart,
	JUDGES,
	judgesAs,
	looksLikeClause,
	objectContent,
	showsDoing,
} from "./objects.ts";
import { accordingTo, asPut, hearsay, quotedSaying, reportedBy, statedIn } from "./other-cues.ts";
import {
	audienceAfter,
	clauseIn,
	contentStart,
	isSetOff,
	lastWord,
	phraseEnd,
	skipApposition,
	skipMarks,
} from "./phrases.ts";
import { reportingVerb } from "./reporting-verbs.ts";
import { doerOf, joinedSubject, sharedSubject, subjectBefore, subjectOfWho } from "./subject.ts";

/** Verbs that stand before their subject after what was said: “…,” said Ada Bell. "told reporters" has its hearers there. */
const INVERTS = new Set(
	"say add write explain argue reply respond recall insist declare tweet post continue warn conclude joke shout quip observe remark note acknowledge concede predict caution".split(
		" ",
	),
);

/**
 * Finds the attributions of one sentence that its words show by themselves, also those inside a quotation that quote
 * in turn. `depth` is each token's quotation depth, `inner` non-zero where that is 2. Linear in the sentence's length.
 */
export function findFrames(table: WordTable, sentence: Sentence, depth: Uint8Array, inner: Uint8Array): Frame[] {
	const frames: Frame[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		if (depth[i] === 1 && quotesInside(table, i, depth, sentence)) {
			const frame = reporting(table, sentence, i, inner, null);
			if (frame) frames.push({ ...frame, quoted: true });
		}
		if (depth[i]) continue;
		const frame =
			accordingTo(table, sentence, i) ??
			hearsay(table, sentence, i) ??
			asPut(table, sentence, i) ??
			reportedBy(table, sentence, i) ??
			quotedSaying(table, sentence, i, depth) ??
			statedIn(table, sentence, i) ??
			reporting(table, sentence, i, depth, frames.at(-1) ?? null);
		if (frame) frames.push(frame);
	}
	endBeforeFrames(frames);
	endBeforeJoined(table, frames);
	const told = frames
		.map((frame) => (frame.content.every(isStretch) ? frame : { ...frame, content: frame.content.filter(isStretch) }))
		.filter(({ content, stance }) => content.length > 0 || stance === "deny");
	const named = told.filter((frame) => frame.source || !isVouchedFor(frame, told));
	return named.length > 0 ? withCited(table, sentence, withMedium(table, sentence, named, depth), depth) : named;
}

/** "The barge is believed to be adrift, two pilots said": somebody is credited after all. */
function isVouchedFor({ cue }: Frame, frames: readonly Frame[]): boolean {
	return frames.some(
		({ source, content }) => source && content.some(([first, end]) => first <= cue[0] && cue[1] <= end),
	);
}

/** "The manager told the inspector that it leaked, the report said": what the manager told ends before "the report". */
function endBeforeFrames(frames: Frame[]): void {
	for (const outer of frames) {
		const stop = outer.content[0];
		if (!stop || outer.cue[0] < stop[1]) continue;
		for (const [at, inner] of frames.entries())
			if (inner !== outer && inner.source && inner.cue[0] >= stop[0] && inner.cue[1] <= stop[1])
				frames[at] = {
					...inner,
					content: inner.content.flatMap(([first, end]) =>
						first < stop[1] ? [[first, Math.min(end, stop[1])] as const] : [],
					),
				};
	}
}

/** "called it reckless and accused managers…": what is called so ends before the second verb of the same subject. */
function endBeforeJoined(table: WordTable, frames: Frame[]): void {
	for (const joined of frames) {
		const { source, cue } = joined;
		if (!source) continue;
		for (const [at, first] of frames.entries()) {
			const shares = first !== joined && first.source?.[0] === source[0] && first.source[1] === source[1];
			if (!shares || first.cue[0] >= cue[0]) continue;
			let stop = cue[0];
			while (stop > first.cue[1] && isJoint(table.word[stop - 1] ?? 0)) stop--;
			frames[at] = {
				...first,
				content: first.content.map(([from, end]) => [from, from < stop ? Math.min(end, stop) : end]),
			};
		}
	}
}

const isStretch = ([first, end]: TokenRange): boolean => first < end;

const isJoint = (word: number): boolean =>
	word === WORD.COORDINATOR || word === WORD.ADVERB || word === WORD.COMMA || word === WORD.AUXILIARY;

/** A quotation inside a quotation begins soon after this token: “Per told me, ‘The winch is broken’”. */
function quotesInside(table: WordTable, i: number, depth: Uint8Array, { endToken }: Sentence): boolean {
	if (!reportingVerb(table.lower[i] ?? "")) return false;
	for (let k = i + 1; k < Math.min(endToken, i + 8); k++) if ((depth[k] ?? 0) > 1) return true;
	return false;
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
	const { firstToken } = sentence;
	// What a relative clause says ends with it: "Barkley, who said he votes late, left early".
	const endToken = table.lower[i - 1] === "who" ? relativeEnd(table, i, sentence.endToken) : sentence.endToken;
	if (verb.quotes && !quotesBeside(table, i, quoted)) return null;
	// "first reported by the Ledger": passive, so what stands before it says nothing.
	if (table.lower[i + 1] === "by" && /(?:ed|en|wn|id)$/.test(table.lower[i] ?? "")) return null;
	const inverts = INVERTS.has(verb.lemma) && isSetOff(table, i, quoted) && followsSpeech(table, i, quoted);
	const afterQuote = table.word[i - 1] === WORD.QUOTE || Boolean(quoted[i - 2]);
	if (!inverts && !isVerbHere(table, i, sentence) && !joinsLast(table, i, last)) return null;
	// "…, said Ada Bell" after plain words, but not "Ada Bell, 52, said the piles…".
	const shared = inverts && afterQuote ? null : sharedSubject(table, i, last);
	const from = edgeBefore(firstToken, i, last);
	const near = inverts && afterQuote ? null : (shared ?? subjectBefore(table, from, i, quoted));
	const joined =
		near || (inverts && afterQuote)
			? null
			: (joinedSubject(table, from, i, quoted) ??
				doerOf(table, firstToken, i, quoted) ??
				subjectOfWho(table, firstToken, i));
	const subject = near ?? joined;
	const audience = verb.lemma === "tell" || verb.lemma === "warn" ? audienceAfter(table, i + 1, endToken) : null;
	const spoken = table.lower[i + 1] === "out" ? i + 2 : i + 1;
	const spokenFrom = contentStart(table, audience ? audience[1] : spoken, endToken);
	const opening = verb.force === "deny" ? afterReports(table, spokenFrom) : spokenFrom;
	const cue: TokenRange = [i, table.lower[i + 1] === "out" ? i + 2 : i + 1];
	const rule = `“${table.lower[i]}” says that somebody ${verb.force === "deny" ? "denies" : verb.force === "acknowledge" ? "acknowledges" : "says"} this`;
	const common = {
		cue,
		audience,
		stance: verb.force,
		kind: verb.plain ? "plain" : "verb",
		rule,
		shows:
			verb.shows &&
			!(verb.lemma === "describe" && judgesAs(table, i, endToken)) &&
			(table.lower[opening - 1] !== "that" || verb.lemma === "find" || verb.lemma === "show"),
		implied: null,
		apart: joined !== null || (shared !== null && last?.content.length === 0),
	} as const;
	if (subject) {
		const { source } = subject;
		const cited = null;
		const before: TokenRange = [firstToken, lastWord(table, firstToken, subject.from)];
		const charge = verb.lemma === "accuse" ? chargeStart(table, opening, endToken) : opening;
		// An object that is no clause ends before the verb that "and" joins: "rejected the plan and left".
		const objectEnd = verb.plain ? endToken : beforeNextVerb(table, charge, endToken);
		const after: TokenRange = [charge, clauseIn(table, [charge, objectEnd]) ? endToken : objectEnd];
		const quotedAfter = table.word[opening] === WORD.QUOTE || Boolean(quoted[opening]);
		const follows =
			(quotedAfter && !JUDGES.test(table.lower[i] ?? "")) ||
			charge > opening ||
			(opening < endToken &&
				(table.lower[opening - 1] === "that" ||
					clauseIn(table, verb.plain ? after : beforeRelative(table, after)) ||
					looksLikeClause(table, after) ||
					(verb.lemma === "show" && showsDoing(table, after))));
		const leads =
			!shared &&
			!joined &&
			before[1] - before[0] > 1 &&
			isSetOff(table, subject.from, quoted) &&
			!/^(?:asked|pressed|questioned|speaking|responding|writing|addressing)$/.test(table.lower[before[0]] ?? "") &&
			(clauseIn(table, before) || Boolean(quoted[before[0]]) || Boolean(quoted[before[0] + 1]));
		// “The gas, she argued, is beside the point.”
		if (table.word[i + 1] === WORD.COMMA && table.word[subject.from - 1] === WORD.COMMA && before[1] > before[0])
			return { ...common, source, cited, content: [before, [i + 2, endToken]] };
		const closesSpeech =
			table.word[subject.from - 1] === WORD.QUOTE && !quotedAfter && table.lower[opening - 1] !== "that";
		if (leads && (verb.plain || !follows || closesSpeech)) {
			const more: TokenRange[] = opening < endToken && quotedAfter ? [after] : [];
			return { ...common, source, cited, content: [before, ...more] };
		}
		if (!follows || after[0] >= after[1]) return objectContent(table, sentence, i, { ...common, source, cited });
		return { ...common, source, cited, content: [after] };
	}
	// “…,” said Pieter Anselm, a spokesman.
	if (!inverts) return null;
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

/** "She called it reckless and accused managers…": a second verb of saying, spelt like a participle, with the same subject. */
function joinsLast(table: WordTable, i: number, last: Frame | null): boolean {
	if (!last?.source) return false;
	// "…,” she said, calling the lapse inexcusable."
	if (table.word[i] === WORD.GERUND)
		return table.word[i - 1] === WORD.COMMA && /^(?:call|describ)ing$/.test(table.lower[i] ?? "");
	if (table.word[i] !== WORD.PARTICIPLE || last.source[1] > last.cue[0]) return false;
	const before = table.word[i - 1] === WORD.ADVERB ? i - 2 : i - 1;
	if (table.word[before] !== WORD.COORDINATOR) return false;
	const next = table.word[i + 1] ?? 0;
	return (next >= WORD.DETERMINER && next <= WORD.NUMBER) || next === WORD.THAT || next === WORD.QUOTE;
}

/** Not "the said report", "a reported plan", "claimed 30 lives". */
function isVerbHere(table: WordTable, i: number, { firstToken }: Sentence): boolean {
	const is = table.word[i] ?? 0;
	if (is === WORD.FINITE) return !(table.lower[i]?.startsWith("claim") && table.word[i + 1] === WORD.NUMBER);
	if (is === WORD.PARTICIPLE) {
		if (/^(?:has|have|had|also|repeatedly|previously|already|not|publicly)$/.test(table.lower[i - 1] ?? ""))
			return true;
		// "Ada Bell, 52, said the piles…": after an aside between commas.
		const next = table.word[i + 1];
		const nominal =
			table.word[i - 1] === WORD.NAME || table.word[i - 1] === WORD.NOUN || table.word[i - 1] === WORD.SUBJECT;
		// "…, the Harbour Times reported, citing"; "Ada Bell pointed out that"
		if (
			nominal &&
			(next === WORD.COMMA || next === WORD.STOP || next === WORD.DASH) &&
			edge(table, firstToken, i) > firstToken
		)
			return true;
		if (nominal && (table.lower[i + 1] === "that" || (table.lower[i + 1] === "out" && table.lower[i + 2] === "that")))
			return true;
		const said = /^(?:said|told|reported|wrote|added|argued|warned|insisted|announced)$/.test(table.lower[i] ?? "");
		return table.word[i - 1] === WORD.COMMA && i - firstToken > 3 && (said || table.lower[i + 1] === "that");
	}
	// "the accounts show.", "Critics claim the pier…": spelt like a noun, with a subject before it and what it needs after.
	if (is === WORD.NOUN && !clauseIn(table, [edge(table, firstToken, i), i])) {
		const next = table.word[i + 1];
		const nominal =
			table.word[i - 1] === WORD.NOUN || table.word[i - 1] === WORD.NAME || table.word[i - 1] === WORD.CLOSE;
		const closes = next === WORD.STOP && edge(table, firstToken, i) > firstToken;
		return nominal && (closes || next === WORD.THAT || next === WORD.DETERMINER || next === WORD.SUBJECT);
	}
	// "quotes an envoy as saying" is read as a whole.
	if (is !== WORD.GERUND || table.lower[i - 1] === "as") return false;
	// "insisting that", "while conceding that"; "…, saying he would stay", "by telling Reuters, “…”"
	if (table.lower[i + 1] === "that" || table.lower[i - 1] === "while") return true;
	const before = table.word[i - 1];
	return (
		SAYING.test(table.lower[i] ?? "") && (before === WORD.COMMA || before === WORD.DASH || table.lower[i - 1] === "by")
	);
}

/** “…,” he continued, or: the letter reads, “…” */
function quotesBeside(table: WordTable, i: number, quoted: Uint8Array): boolean {
	for (let k = i - 6; k <= i + 3; k++) if (k >= 0 && (quoted[k] || table.word[k] === WORD.QUOTE)) return true;
	return false;
}

/** The comma that a finite verb follows, where a relative clause ends; the sentence's end where there is none. */
function relativeEnd(table: WordTable, from: number, limit: number): number {
	for (let k = from + 2; k + 1 < limit; k++)
		if (table.word[k] === WORD.COMMA && isFiniteVerb(table.word[k + 1] ?? 0)) return k;
	return limit;
}

/** Participles that say something wherever they stand. */
const SAYING =
	/^(?:saying|telling|arguing|insisting|claiming|adding|noting|warning|explaining|writing|tweeting|declaring|stating)$/;

/** Past the comma before a token, or the sentence's beginning. */
function edge(table: WordTable, first: number, i: number): number {
	let at = i;
	while (at > first && table.word[at - 1] !== WORD.COMMA) at--;
	return at;
}

/** What an earlier attribution of the sentence reports begins after its cue: "Bell said a diver had told her". */
function edgeBefore(firstToken: number, i: number, last: Frame | null): number {
	return last && last.cue[1] <= i && last.source && last.source[1] <= last.cue[0] ? last.cue[1] : firstToken;
}
