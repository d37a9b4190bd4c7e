import { CLOSED } from "../english/lexicon/closed.ts";
import { reportingVerb } from "../extraction/attributions/rules/reporting-verbs.ts";
import type { BlockKind } from "../text/block.ts";
import { groupBy } from "../text/group-by.ts";
import type { Span } from "../text/span.ts";
import type { Sentence, TextModel } from "../text/text-model.ts";

/** What of a claim answers for words: its own, those that credit it to somebody, and whom it is about. */
export interface Answering extends Span {
	/** Whom it is about, who may be named only before its words begin. */
	readonly who: string;
	readonly cue: string | null;
	readonly chain: readonly { readonly name: string }[];
}

/** Words of a sentence that somebody ticked: see `Tick`. */
export interface Ticked {
	readonly sentence: string;
	readonly nth: number;
	readonly start: number;
	readonly end: number;
}

/** Words that nothing answers for, and how a tick would name them. */
export interface Gap extends Span {
	readonly tick: Ticked;
}

/** Where ticked words stand in the text. */
export interface TickedPlace<T> extends Span {
	readonly tick: T;
}

/** How much of a text is answered for: in a claim, or ticked as nothing to check. */
export interface Coverage<T extends Ticked = Ticked> {
	/** Words of what the story says: headlines, lists and captions too, bylines and what is not its own left out. */
	readonly words: number;
	readonly answered: number;
	/** In text order; each within one sentence. */
	readonly gaps: readonly Gap[];
	/** In text order; those whose sentence is gone from the text left out. */
	readonly ticked: readonly TickedPlace<T>[];
}

const SAYS_SOMETHING: ReadonlySet<BlockKind> = new Set(["title", "heading", "question", "paragraph", "list-item"]);

/** Words that say nothing by themselves, and those that credit without a name. */
const JOINING = new Set([
	...Object.values(CLOSED).flatMap((words) => words.split(" ")),
	...(
		"that according reportedly report reports reporters source sources statement spokesman spokeswoman spokesperson " +
		"company newspaper paper scientists researchers authors survey study filing document"
	).split(" "),
]);

/** A sentence that says something, with how ticks name it. */
interface Speaking extends Sentence {
	readonly quote: string;
	readonly nth: number;
}

/** What of a sentence is open, and of what that was worked out. */
interface Read {
	readonly claims: readonly Answering[];
	readonly marks: readonly Ticked[];
	readonly words: number;
	readonly open: number;
	readonly gaps: readonly Gap[];
}

/**
 * Holds the words of a text against the claims made of them and the ticks. In a sentence with a claim, words that only join
 * or credit ("the minister told reporters that") are answered for by the claim; any other word has to stand in one.
 */
export const coverageOf = <T extends Ticked>(
	model: TextModel,
	claims: readonly Answering[],
	ticks: readonly T[],
): Coverage<T> => coverageReader(model)(claims, ticks);

/** The same again and again for one text: what it said of a sentence holds for as long as its claims and ticks are the same objects. */
export function coverageReader(
	model: TextModel,
): <T extends Ticked>(claims: readonly Answering[], ticks: readonly T[]) => Coverage<T> {
	const sentences = speakingIn(model);
	const known: Read[] = [];
	return (claims, ticks) => {
		const spans = claims.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
		const bySentence = groupBy(ticks, ({ nth, sentence }) => keyOf(nth, sentence));
		const gaps: Gap[] = [];
		const ticked: TickedPlace<(typeof ticks)[number]>[] = [];
		let [words, answered, from] = [0, 0, 0];
		for (const [at, sentence] of sentences.entries()) {
			while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from++;
			const here: Answering[] = [];
			for (let next = from; next < spans.length && (spans[next]?.start ?? 0) < sentence.end; next++)
				if ((spans[next]?.end ?? 0) > sentence.start) here.push(spans[next] as Answering);
			const marks = bySentence.get(keyOf(sentence.nth, sentence.quote)) ?? [];
			const before = known[at];
			const read =
				before && same(before.claims, here) && same(before.marks, marks)
					? before
					: readSentence(model, sentence, here, marks);
			known[at] = read;
			words += read.words;
			answered += read.words - read.open;
			for (const gap of read.gaps) gaps.push(gap);
			for (const tick of marks)
				ticked.push({ tick, start: sentence.start + tick.start, end: sentence.start + tick.end });
		}
		return { words, answered, gaps, ticked };
	};
}

function speakingIn({ text, blocks, sentences }: TextModel): Speaking[] {
	const seen = new Map<string, number>();
	return sentences.flatMap((sentence) => {
		const kind = blocks[sentence.block]?.kind;
		if (!kind || !SAYS_SOMETHING.has(kind)) return [];
		const quote = text.slice(sentence.start, sentence.end);
		const nth = seen.get(quote) ?? 0;
		seen.set(quote, nth + 1);
		return { ...sentence, quote, nth };
	});
}

const keyOf = (nth: number, sentence: string): string => `${nth} ${sentence}`;

/** A stretch of words that stand in no claim and no tick. */
interface Stretch {
	readonly start: number;
	end: number;
	words: number;
	/** False while it has only words that join or credit. */
	says: boolean;
}

function readSentence(
	{ text, tokens }: TextModel,
	{ start, firstToken, endToken, quote, nth }: Speaking,
	claims: readonly Answering[],
	marks: readonly Ticked[],
): Read {
	const credits = claims.length > 0 ? creditWords(claims) : null;
	const stretches: Stretch[] = [];
	let last: Stretch | null = null;
	let words = 0;
	for (let at = firstToken; at < endToken; at++) {
		const token = tokens[at];
		if (token?.kind !== "word" && token?.kind !== "number") continue;
		words++;
		const isAnswered =
			claims.some((claim) => claim.start < token.end && token.start < claim.end) ||
			marks.some((mark) => start + mark.start < token.end && token.start < start + mark.end);
		if (isAnswered) {
			last = null;
			continue;
		}
		if (last) last.end = token.end;
		else {
			last = { start: token.start, end: token.end, words: 0, says: credits === null };
			stretches.push(last);
		}
		last.words++;
		if (credits && !isCredit(text.slice(token.start, token.end).toLowerCase(), credits)) last.says = true;
	}
	const open = stretches.filter(({ says }) => says);
	const gaps = open.map(
		(gap): Gap => ({
			...{ start: gap.start, end: gap.end },
			tick: { sentence: quote, nth, start: gap.start - start, end: gap.end - start },
		}),
	);
	return { claims, marks, words, open: open.reduce((sum, gap) => sum + gap.words, 0), gaps };
}

const isCredit = (word: string, credits: ReadonlySet<string>): boolean =>
	JOINING.has(word) || credits.has(word) || credits.has(word.replace(/[’']s$/u, "")) || reportingVerb(word) !== null;

/** The words by which these claims are credited, and of whom they are about, in lower case. */
function creditWords(claims: readonly Answering[]): Set<string> {
	const texts = claims.flatMap(({ who, cue, chain }) => [who, cue ?? "", ...chain.map(({ name }) => name)]);
	return new Set(texts.flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []));
}

const same = <T>(a: readonly T[], b: readonly T[]): boolean =>
	a.length === b.length && a.every((one, at) => one === b[at]);
