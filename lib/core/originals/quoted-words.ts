import { readSpokenWords, type SpokenWords } from "./spoken-words.ts";

/** The words of a quotation with what its punctuation says of them. */
export interface QuotedWords extends SpokenWords {
	readonly text: string;
	/** 1 where an ellipsis stands before the word; one longer than the words, for an ellipsis at the end. */
	readonly ellipses: Uint8Array;
	/** 1 for a word in square brackets. */
	readonly bracketed: Uint8Array;
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[\s?\.{3}\s?\]/;

/** Reads the words between two quotation marks. */
export function readQuotedWords(text: string): QuotedWords {
	const words = readSpokenWords(text);
	const ellipses = new Uint8Array(words.count + 1);
	const bracketed = new Uint8Array(words.count);
	let end = 0;
	let depth = 0;
	for (let at = 0; at < words.count; at++) {
		const start = words.starts[at] ?? 0;
		const between = text.slice(end, start);
		for (const mark of between) depth = mark === "[" ? 1 : mark === "]" ? 0 : depth;
		ellipses[at] = at > 0 && ELLIPSIS.test(between) ? 1 : 0;
		bracketed[at] = depth;
		end = words.ends[at] ?? start;
	}
	return { ...words, text, ellipses, bracketed };
}
