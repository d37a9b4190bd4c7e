import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";

/** Paragraphs of a text with others left out between them. */
export interface Excerpt {
	readonly text: string;
	/** Where a stretch of one paragraph stands in the text; null where it is in none. */
	readonly toSource: (span: Span) => Span | null;
}

/** In UTF-16 code units. A shorter text is read in less time than it takes to notice. */
const LONG = 100_000;
/** Paragraphs on either side of new words: a quotation may have begun there, or "he" be named. */
const BESIDE = 3;
/** The title, the byline and the first paragraph say what the rest is about. */
const HEAD = 4;
/** Where a name stands first it stands in full, or nearly there. */
const MENTIONS = 3;
/** More of a text than this, and all of it is read. */
const MOST = 0.5;
const NAME = /\p{Lu}[\p{L}\p{N}’'-]*/gu;

/**
 * What of a long text has to be read so that its new words are understood as in the whole: the paragraphs that they stand in and those
 * beside them, how the text begins, and where each name in them is mentioned first. Null where that is most of it, or it is short.
 *
 * @param isNew whether words in a stretch of the text are new.
 */
export function excerptOf(text: string, isNew: (span: Span) => boolean): Excerpt | null {
	if (text.length < LONG) return null;
	const { paragraphs, between } = paragraphsOf(text);
	const wanted = new Set(paragraphs.slice(0, HEAD).keys());
	const near = new Set<number>();
	for (const [at, paragraph] of paragraphs.entries())
		if (isNew(paragraph))
			for (let beside = Math.max(0, at - BESIDE); beside <= at + BESIDE && beside < paragraphs.length; beside++)
				near.add(beside);
	const names = new Map<string, number>();
	for (const at of near) for (const [name] of wordsOf(text, paragraphs[at])) names.set(name, 0);
	for (const [at, paragraph] of paragraphs.entries())
		for (const [name] of wordsOf(text, paragraph)) {
			const seen = names.get(name);
			if (seen === undefined || seen >= MENTIONS) continue;
			names.set(name, seen + 1);
			wanted.add(at);
		}
	for (const at of near) wanted.add(at);
	const taken = [...wanted].sort((a, b) => a - b).map((at) => paragraphs[at] as Span);
	const length = taken.reduce((sum, { start, end }) => sum + end - start, 0);
	return length > text.length * MOST ? null : joined(text, taken, between);
}

const wordsOf = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end).matchAll(NAME) : []);

/** Stretches between blank lines; in a text without them, lines. */
function paragraphsOf(text: string): { paragraphs: Span[]; between: string } {
	const isSpaced = /\n[^\S\n]{0,40}\n/.test(text);
	const paragraphs: Span[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; ) {
		const lineEnd = text.indexOf("\n", at);
		const end = lineEnd === -1 ? text.length : lineEnd;
		const isBlank = text.slice(at, end).trim() === "";
		if (!isSpaced || isBlank) {
			const stop = isSpaced ? at : end;
			if (text.slice(start, stop).trim() !== "") paragraphs.push({ start, end: stop });
			start = end + 1;
		}
		at = end + 1;
	}
	if (start < text.length && text.slice(start).trim() !== "") paragraphs.push({ start, end: text.length });
	return { paragraphs, between: isSpaced ? "\n\n" : "\n" };
}

function joined(text: string, taken: readonly Span[], between: string): Excerpt {
	const starts: number[] = [];
	let excerpt = "";
	for (const { start, end } of taken) {
		starts.push(excerpt.length);
		excerpt += text.slice(start, end) + between;
	}
	return {
		text: excerpt,
		toSource: ({ start, end }) => {
			const at = firstWhere(starts.length, (one) => (starts[one] as number) > start) - 1;
			const [paragraph, from] = [taken[at], starts[at]];
			if (!paragraph || from === undefined) return null;
			const shift = paragraph.start - from;
			return end + shift <= paragraph.end ? { start: start + shift, end: end + shift } : null;
		},
	};
}
