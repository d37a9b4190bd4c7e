import { isFiniteVerb, WORD } from "../../../english/word-class.ts";
import type { WordTable } from "../../../english/word-table.ts";
import type { Sentence } from "../../../text/text-model.ts";
import type { Frame, TokenRange } from "./frame.ts";
import { withCited, withMedium } from "./go-betweens.ts";
import {
	addsThing,
	afterReports,
	beforeNextVerb,
	beforeOthersSpeech,
	beforeRelative,
	chargeStart,
	isPlainObject,
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
	endOfName,
	isSetOff,
	lastWord,
	namedAfter,
	phraseEnd,
	skipApposition,
	skipMarks,
} from "./phrases.ts";
import { quotationAt, restOfSpeech } from "./quotation-at.ts";
import {
	beforeTail,
	clauseStart,
	objectEnd as endOfObject,
	endsAfter,
	isFronted,
	opensSay,
	reachEnd,
} from "./reach.ts";
import { reportingVerb, sayingThat } from "./reporting-verbs.ts";
import { settleFrames } from "./settle-frames.ts";
import { doerOf, joinedSubject, sharedSubject, subjectBefore, subjectOfWho } from "./subject.ts";
import {
	afterQuestion,
	closesSentence,
	edgeBefore,
	followsSpeech,
	gapEnd,
	isHearing,
	isInRelative,
	isRightAfterWho,
	isToldHere,
	isVerbHere,
	joinsLast,
	quotesBeside,
	relativeEnd,
	sayerInRelative,
	verbBesideSpeech,
} from "./verb-places.ts";

/** Verbs that stand before their subject after what was said: “…,” said Ada Bell. "told reporters" has its hearers there. */
const INVERTS = new Set(
	"say add write explain argue reply respond recall insist declare tweet post continue warn conclude joke shout quip observe remark note acknowledge concede predict caution".split(
		" ",
	),
);

/**
 * Finds the attributions of one sentence, or of one stretch inside a quotation, that its words show by themselves. `depth`
 * is non-zero for what stands in quotation marks there. Linear in the length.
 */
export function findFrames(table: WordTable, sentence: Sentence, depth: Uint8Array): Frame[] {
	const frames: Frame[] = [];
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		if (depth[i]) continue;
		const frame =
			accordingTo(table, sentence, i, depth) ??
			hearsay(table, sentence, i) ??
			asPut(table, sentence, i) ??
			reportedBy(table, sentence, i) ??
			quotedSaying(table, sentence, i, depth) ??
			statedIn(table, sentence, i) ??
			afterQuestion(table, sentence, i, depth) ??
			reporting(table, sentence, i, depth, frames.at(-1) ?? null);
		if (frame) frames.push(frame);
	}
	const named = settleFrames(table, frames);
	return named.length > 0 ? withCited(table, sentence, withMedium(table, sentence, named, depth), depth) : named;
}

/** The clause of a subject that begins at `from` is a condition. */
const isSupposed = ({ lower }: WordTable, from: number): boolean =>
	/^(?:if|unless|whether|until|once)$/.test(lower[from - 1] ?? "");

/** A finite verb, and "that" with a clause right after it. */
const isFiniteThat = ({ word }: WordTable, i: number): boolean => word[i] === WORD.FINITE && word[i + 1] === WORD.THAT;

function reporting(
	table: WordTable,
	sentence: Sentence,
	i: number,
	quoted: Uint8Array,
	last: Frame | null,
): Frame | null {
	const { firstToken } = sentence;
	const beside = verbBesideSpeech(table, i, firstToken, quoted);
	const form = table.lower[i] ?? "";
	const verb = reportingVerb(form) ?? beside ?? (isFiniteThat(table, i) ? sayingThat(form) : null);
	if (!verb || addsThing(table, i, sentence.endToken)) return null;
	// "nine calls to say so"
	if (verb.lemma === "call" && table.word[i + 1] === WORD.TO) return null;
	// "says nothing of lamps", "said little about it"
	if (/^(?:nothing|little)$/.test(table.lower[i + 1] ?? "")) return null;
	// What a relative clause says ends with it: "Barkley, who said he votes late, left early".
	const relative = isInRelative(table, i, firstToken) ? relativeEnd(table, i, sentence.endToken) : sentence.endToken;
	// "which the maker said never failed": the subject of what was said is the word that "which" stands for.
	const sayer = sayerInRelative(table, i, relative);
	const isGapped = sayer >= 0;
	// "the clerk who complained was dismissed"
	if (!isGapped && isFiniteVerb(table.word[i + 1] ?? 0) && isInRelative(table, i, firstToken)) return null;
	const endToken = isGapped ? gapEnd(table, i, relative) : relative;
	if (verb.quotes && !quotesBeside(table, i, quoted)) return null;
	const hears = verb.hears && table.lower[i + 1] === "from";
	if (verb.hears && !hears && !isHearing(table, i)) return null;
	// "first reported by the Ledger": passive, so what stands before it says nothing.
	if (table.lower[i + 1] === "by" && table.word[i] !== WORD.FINITE && /(?:ed|en|wn|id)$/.test(table.lower[i] ?? ""))
		return null;
	const inverts =
		(INVERTS.has(verb.lemma) || verb.quotes || beside !== null) &&
		isSetOff(table, i, quoted) &&
		followsSpeech(table, i, quoted);
	const afterQuote =
		table.word[i - 1] === WORD.QUOTE || Boolean(quoted[i - 2]) || (inverts && closesSentence(table, i, sentence));
	if (!inverts && !isVerbHere(table, i, sentence) && !joinsLast(table, i, last)) return null;
	// "…, said Ada Bell" after plain words, but not "Ada Bell, 52, said the piles…".
	const shared = inverts && afterQuote ? null : sharedSubject(table, i, last);
	const from = edgeBefore(firstToken, i, last);
	const near = isGapped
		? { source: [sayer, i] as const, from: sayer }
		: (inverts && afterQuote) || isRightAfterWho(table, i)
			? null
			: (shared ?? subjectBefore(table, sentence, i, quoted));
	const joined =
		near || (inverts && afterQuote)
			? null
			: (joinedSubject(table, sentence, from, i, quoted) ??
				doerOf(table, sentence, i, quoted) ??
				subjectOfWho(table, firstToken, i));
	const subject = near ?? joined;
	const audience = verb.hearers && !isToldHere(table, i) ? audienceAfter(table, i + 1, endToken) : null;
	const spoken = hears ? phraseEnd(table, i + 2, endToken) : table.lower[i + 1] === "out" ? i + 2 : i + 1;
	const spokenFrom = contentStart(table, audience ? audience[1] : spoken, endToken);
	const opening = isGapped ? i + 1 : verb.force === "deny" ? afterReports(table, spokenFrom) : spokenFrom;
	if (verb.needsThat && table.lower[opening - 1] !== "that") return null;
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
	// "if the review finds that it leaked": nobody has said it yet.
	if (subject && isSupposed(table, subject.from)) return null;
	if (subject) {
		const { source } = subject;
		// "Tove Lind had learned from a shepherd that…": the shepherd said it.
		const cited: TokenRange | null = hears ? [i + 2, phraseEnd(table, i + 2, endToken)] : null;
		const opens = clauseStart(table, firstToken, subject.from, quoted);
		const before: TokenRange = [opens, lastWord(table, opens, subject.from)];
		const charge =
			verb.lemma === "accuse" || verb.force === "acknowledge" ? chargeStart(table, opening, endToken) : opening;
		// An object that is no clause ends before the verb that "and" joins: "rejected the plan and left".
		const objectEnd = verb.plain ? endToken : beforeNextVerb(table, charge, endToken);
		const reach = beforeOthersSpeech(table, charge, reachEnd(table, charge, endToken, quoted), quoted);
		const after: TokenRange = [charge, clauseIn(table, [charge, objectEnd]) ? reach : Math.min(reach, objectEnd)];
		const quotedAfter = table.word[opening] === WORD.QUOTE || Boolean(quoted[opening]);
		const follows =
			isGapped ||
			(quotedAfter && !JUDGES.test(table.lower[i] ?? "")) ||
			charge > opening ||
			(opening < endToken &&
				verb.lemma !== "put" &&
				table.word[opening] !== WORD.COORDINATOR &&
				table.word[opening] !== WORD.SEMICOLON &&
				!isPlainObject(table, opening) &&
				(table.lower[opening - 1] === "that" ||
					clauseIn(table, verb.plain ? after : beforeTail(table, beforeRelative(table, after))) ||
					looksLikeClause(table, after) ||
					(verb.lemma === "show" && showsDoing(table, after))));
		const leads =
			!shared &&
			!joined &&
			before[1] - before[0] > 1 &&
			!isFronted(table, before, quoted) &&
			isSetOff(table, subject.from, quoted) &&
			!/^(?:asked|pressed|questioned|speaking|responding|writing|addressing)$/.test(table.lower[before[0]] ?? "") &&
			(clauseIn(table, before) || Boolean(quoted[before[0]]) || Boolean(quoted[before[0] + 1]));
		// “The gas, she argued, is beside the point.”
		if (table.word[i + 1] === WORD.COMMA && table.word[subject.from - 1] === WORD.COMMA && before[1] > before[0])
			return {
				...common,
				source,
				cited,
				content: opensSay(table, i + 1, endToken)
					? [before]
					: [before, [i + 2, reachEnd(table, i + 2, endToken, quoted)]],
			};
		const closesSpeech =
			table.word[subject.from - 1] === WORD.QUOTE && !quotedAfter && table.lower[opening - 1] !== "that";
		// "the crew reported it, and nobody came"
		if (!audience && !closesSpeech && isPlainObject(table, i + 1) && !judgesAs(table, i + 1, endToken)) return null;
		if (leads && (verb.plain || !follows || closesSpeech || endsAfter(table, i, endToken))) {
			const rest =
				opening < endToken && quotedAfter
					? after
					: closesSpeech
						? restOfSpeech(table, opening, endToken, quoted)
						: null;
			// "One had none, they found.": whoever ends a sentence so says it.
			const shows = common.shows && follows;
			return { ...common, shows, source, cited, content: rest ? [before, rest] : [before] };
		}
		// "Ada Bell stated:", and what she stated stands in the next paragraph.
		const next = opening >= endToken ? quotationAt(table, endToken, quoted) : null;
		if (next) return { ...common, source, cited, content: [next] };
		if (!follows || after[0] >= after[1])
			return objectContent(table, { ...sentence, endToken: endOfObject(table, i + 1, endToken, quoted) }, i, {
				...common,
				source,
				cited,
			});
		return { ...common, source, cited, content: [after] };
	}
	// “…,” said Pieter Anselm, a spokesman.
	if (!inverts) return null;
	const end = phraseEnd(table, i + 1, endToken);
	const opens = clauseStart(table, firstToken, i, quoted);
	const before: TokenRange = [opens, lastWord(table, opens, i)];
	if (end === i + 1 || before[1] <= before[0]) return null;
	// “…,” said a man who goes by “Tin Tin”: words about the speaker, whom they only tell apart.
	const speaker = namedAfter(table, i + 1, endOfName(table, i + 1, end), endToken);
	const told = table.word[end] === WORD.RELATIVE ? skipApposition(table, end, endToken) : speaker[1];
	const rest = skipMarks(table, skipApposition(table, told, endToken), endToken);
	const more: TokenRange[] =
		rest < endToken && (quoted[rest] || table.word[rest] === WORD.QUOTE) ? [[rest, endToken]] : [];
	return {
		...common,
		audience: null,
		source: [speaker[0], told],
		cited: null,
		content: [before, ...more],
	};
}
