import { abbreviationEndsSentence } from "./abbreviations.ts";
import { classAt, isLower, isUpper, LETTER } from "./characters.ts";
import type { BareToken, QuoteMarks } from "./tokens.ts";

const STOPS = /^(?:\.+|[!?]+|…|[。！？؟।])$/;
const BRACKET_CLOSES = /^[)\]}]$/;
const NEEDS_NO_SPACE = /[。！？]/;

/**
 * Cuts the tokens of one block into sentences: `[first, end)` pairs of token indexes, in order, that cover all tokens.
 * A stop, with the closing marks and brackets after it, ends a sentence when what follows can begin one.
 */
export function readSentences(
	text: string,
	tokens: readonly BareToken[],
	marks: QuoteMarks,
): (readonly [number, number])[] {
	const sentences: (readonly [number, number])[] = [];
	let first = 0;
	let i = 0;
	while (i < tokens.length) {
		const token = tokens[i] as BareToken;
		const word = text.slice(token.start, Math.min(token.end, token.start + 24));
		const isStop = token.kind === "punctuation" && STOPS.test(word);
		const isAbbreviation = token.kind === "word" && word.endsWith(".");
		i++;
		if (!isStop && !isAbbreviation) continue;
		let after = i;
		while (after < tokens.length && closes(text, tokens[after] as BareToken, marks)) after++;
		const next = tokens[after];
		if (next === undefined) continue;
		const previous = tokens[after - 1] as BareToken;
		if (next.start === previous.end && !NEEDS_NO_SPACE.test(word) && !opens(text, next, marks)) continue;
		const nextWord = firstWord(text, tokens, after);
		const ends = isAbbreviation
			? after === i &&
				canBegin(text, nextWord, next) &&
				abbreviationEndsSentence(word, nextWord === null ? "" : text.slice(nextWord.start, nextWord.end))
			: canBegin(text, nextWord, next);
		if (!ends) continue;
		sentences.push([first, after]);
		first = after;
		i = after;
	}
	if (first < tokens.length) sentences.push([first, tokens.length]);
	return sentences;
}

function closes(text: string, token: BareToken, marks: QuoteMarks): boolean {
	if (token.kind === "quote") return (marks.get(token.start) ?? 0) < 0;
	return (
		token.kind === "punctuation" && (BRACKET_CLOSES.test(text.slice(token.start, token.end)) || isStray(text, token))
	);
}

/** A closing mark without an opening one still belongs to the sentence before it. */
function isStray(text: string, token: BareToken): boolean {
	const mark = text[token.start];
	return (mark === "”" || mark === '"') && classAt(text, token.start - 1) !== 0;
}

function opens(text: string, token: BareToken, marks: QuoteMarks): boolean {
	return (marks.get(token.start) ?? 0) > 0 || /^[([]$/.test(text.slice(token.start, token.end));
}

function firstWord(text: string, tokens: readonly BareToken[], from: number): BareToken | null {
	for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
		const token = tokens[i] as BareToken;
		if (token.kind === "word" || token.kind === "number") return token;
		if (token.kind === "punctuation" && !/^[([¿¡—–\-$€£•]/.test(text.slice(token.start, token.end))) return token;
	}
	return null;
}

/** A sentence begins with a capital, a number, a letter of a script without capitals, or a name like "eBay". */
function canBegin(text: string, word: BareToken | null, next: BareToken): boolean {
	if (word === null) return next.kind === "quote";
	if (word.kind === "number") return true;
	if (word.kind === "punctuation") return false;
	if (classAt(text, word.start) !== LETTER) return true;
	if (!isLower(text, word.start)) return true;
	return word.end > word.start + 1 && isUpper(text, word.start + 1);
}
