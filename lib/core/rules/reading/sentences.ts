import type { BlockKind } from "../../text/block.ts";
import type { Span } from "../../text/span.ts";
import type { CheckedText } from "../checked-story.ts";

/** A stretch of the text, with its words. */
export interface Stretch extends Span {
	readonly words: string;
}

const READ: readonly BlockKind[] = ["heading", "paragraph", "list-item"];
/** What ends like a sentence and does not end one. */
const ABBREVIATION =
	/(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|No|vs|Inc|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.$/u;

/** The paragraphs and list items of an article; its headline, byline and what is not its own are left out. */
export function paragraphsOf({ text, blocks }: CheckedText): Stretch[] {
	return blocks.flatMap(({ kind, start, end }) =>
		READ.includes(kind) ? [{ start, end, words: text.slice(start, end) }] : [],
	);
}

/** The headline; null where the text has none. */
export function headlineOf({ text, blocks }: CheckedText): Stretch | null {
	const title = blocks.find(({ kind }) => kind === "title");
	return title ? { start: title.start, end: title.end, words: text.slice(title.start, title.end) } : null;
}

/** A paragraph's sentences, well enough for patterns that look for figures and names within one. */
export function sentencesOf({ start, words }: Stretch): Stretch[] {
	const sentences: Stretch[] = [];
	let from = 0;
	for (const { 0: gap, index } of words.matchAll(/(?<=[.!?][”"’')\]]?)\s+(?=[\p{Lu}\d“"‘'(])/gu)) {
		if (ABBREVIATION.test(words.slice(Math.max(0, index - 8), index))) continue;
		sentences.push({ start: start + from, end: start + index, words: words.slice(from, index) });
		from = index + gap.length;
	}
	sentences.push({ start: start + from, end: start + words.length, words: words.slice(from) });
	return sentences;
}

/** A match of a pattern, and the words as they stand in the text. */
export interface Found {
	readonly match: RegExpExecArray;
	readonly words: string;
	readonly span: Span;
}

/** Every match of the pattern in every sentence. */
export function* matches(text: CheckedText, pattern: RegExp): Generator<Found> {
	for (const paragraph of paragraphsOf(text))
		for (const { start, words } of sentencesOf(paragraph)) yield* matchesIn(words, start, words, pattern);
}

/**
 * The same for patterns in small letters, in the sentences that `where` finds something in. Patterns with several numbers in
 * words are large, and a browser compiles them when they are first asked: most articles never need them.
 */
export function* matchesInSmall(text: CheckedText, where: RegExp, pattern: RegExp): Generator<Found> {
	for (const paragraph of paragraphsOf(text))
		for (const { start, words } of sentencesOf(paragraph))
			if (where.test(words)) yield* matchesIn(small(words), start, words, pattern);
}

/** Every match in one sentence. */
export const matchesInSentence = ({ start, words }: Stretch, pattern: RegExp): Generator<Found> =>
	matchesIn(words, start, words, pattern);

/** In small letters, each at the place of its capital. */
export function small(words: string): string {
	const lower = words.toLowerCase();
	return lower.length === words.length ? lower : words;
}

function* matchesIn(read: string, start: number, words: string, pattern: RegExp): Generator<Found> {
	for (const match of read.matchAll(pattern)) {
		const end = match.index + match[0].length;
		yield { match, words: words.slice(match.index, end), span: { start: start + match.index, end: start + end } };
	}
}
