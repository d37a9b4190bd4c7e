import { isAbbreviation } from "./abbreviations.ts";
import { classAt, DIGIT, INVISIBLE, isLower, LETTER, MARK, OTHER, SPACE, widthAt } from "./characters.ts";
import type { Span } from "./span.ts";
import type { Quotation, Token } from "./text-model.ts";

/** A token before it is known which sentence holds it. */
export type BareToken = Omit<Token, "sentence">;

/** The places of marks that pair into quotations: start of the mark → its end, positive for opening marks, negative for closing ones. */
export type QuoteMarks = ReadonlyMap<number, number>;

/** Where quotation marks stand: every other such character is an apostrophe, a prime or a stray. */
export function quoteMarks(quotations: readonly Quotation[]): QuoteMarks {
	const marks = new Map<number, number>();
	for (const quotation of quotations) {
		marks.set(quotation.start, quotation.inner.start);
		if (quotation.closed) marks.set(quotation.inner.end, -quotation.end);
	}
	return marks;
}

const CLITIC = /['’](?:s|m|re|ve|ll|d)(?![\p{L}\p{N}'’-])/iuy;
const NEGATION = /n['’]t(?![\p{L}\p{N}'’-])/iuy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+/iuy;
const TAG = /<\/?[a-z][^<>]{0,200}>/iy;
const STOPS_AT_END = /(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/;
/** Longest stretch that is looked at for a web address, so that a line without spaces stays linear. */
const ADDRESS_LENGTH = 2000;

/**
 * The tokens of one stretch of text, in order: words (clitics cut off as in the Penn Treebank: "did" + "n’t",
 * "club" + "’s"; compounds with hyphens whole; abbreviations with their full stop), numbers ("1,204", "120km"),
 * quotation marks that pair, and single punctuation marks (runs of dots, hyphens, and HTML tags are one).
 */
export function readTokens(text: string, span: Span, marks: QuoteMarks): BareToken[] {
	const tokens: BareToken[] = [];
	let at = span.start;
	while (at < span.end) {
		const kind = classAt(text, at);
		if (kind === SPACE || kind === INVISIBLE) {
			at += widthAt(text, at);
			continue;
		}
		const mark = marks.get(at);
		if (mark !== undefined) {
			tokens.push({ start: at, end: Math.abs(mark), kind: "quote" });
			at = Math.abs(mark);
		} else if (kind === LETTER || kind === DIGIT || kind === MARK) at = readWord(text, at, span.end, marks, tokens);
		else at = readMark(text, at, span.end, marks, tokens);
	}
	return tokens;
}

function readWord(text: string, start: number, limit: number, marks: QuoteMarks, tokens: BareToken[]): number {
	const address = matchAddress(text, start, limit);
	if (address > start) {
		tokens.push({ start, end: address, kind: "word" });
		return address;
	}
	let at = start;
	let letters = false;
	let digits = false;
	while (at < limit) {
		const kind = classAt(text, at);
		if (kind === LETTER) letters = true;
		else if (kind === DIGIT) digits = true;
		else if (kind !== MARK && kind !== INVISIBLE && !joins(text, at, digits && !letters, marks)) break;
		at += widthAt(text, at);
	}
	while (at > start && classAt(text, at - 1) === INVISIBLE) at--;
	const end = at;
	if (
		text[end] === "." &&
		isAbbreviation(text.slice(start, end), wordAfter(text, end + 1, limit), text.slice(Math.max(0, start - 24), start))
	) {
		tokens.push({ start, end: end + 1, kind: "word" });
		return end + 1;
	}
	const cut = cliticAt(text, start, end);
	if (cut > start) {
		tokens.push({ start, end: cut, kind: "word" }, { start: cut, end, kind: "word" });
		return end;
	}
	const kind = digits && /^[\p{Nd}][\p{Nd}.,:/-]*(?:\p{L}{1,3})?$/u.test(text.slice(start, Math.min(end, start + 40)));
	tokens.push({ start, end, kind: kind ? "number" : "word" });
	return end;
}

/** Whether the character at `at` holds the characters on its two sides together in one token. */
function joins(text: string, at: number, number: boolean, marks: QuoteMarks): boolean {
	if (marks.has(at)) return false;
	const before = classAt(text, at - 1);
	const after = classAt(text, at + 1);
	switch (text[at]) {
		case "-":
		case "‐":
		case "‑":
		case "'":
		case "’":
			return (before === LETTER || before === DIGIT) && after === LETTER;
		case "&":
			return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
		case ".":
			if (number) return after === DIGIT;
			return before === LETTER && after === LETTER && (joinsInitials(text, at) || isDotted(text, at));
		case ",":
		case ":":
		case "/":
			return number && before === DIGIT && after === DIGIT;
		default:
			return false;
	}
}

/** "Gawker.com", "alt.religion": no sentence begins without a space and a capital. */
function isDotted(text: string, at: number): boolean {
	return isLower(text, at - 1) && isLower(text, at + 1);
}

/** "U.S", "p.m", "a.k.a", but not "end.Next": one letter on the left, and one on the right. */
function joinsInitials(text: string, at: number): boolean {
	const left = classAt(text, at - 2);
	const right = classAt(text, at + 2);
	return left !== LETTER && left !== DIGIT && right !== LETTER && right !== DIGIT;
}

function cliticAt(text: string, start: number, end: number): number {
	if (!isApostrophe(text, end - 2) && !isApostrophe(text, end - 3)) return start;
	for (const [pattern, length] of [
		[NEGATION, 3],
		[CLITIC, 3],
		[CLITIC, 2],
	] as const) {
		const at = end - length;
		if (at <= start) continue;
		pattern.lastIndex = at;
		if (pattern.test(text) && pattern.lastIndex === end) return at;
	}
	return start;
}

function isApostrophe(text: string, at: number): boolean {
	return text[at] === "'" || text[at] === "’";
}

function matchAddress(text: string, start: number, limit: number): number {
	const ahead = text.slice(start, Math.min(limit, start + 64));
	if (!/^(?:https?:|www\.|[@#]|[\w.+-]*@)/i.test(ahead)) return start;
	ADDRESS.lastIndex = 0;
	const match = ADDRESS.exec(text.slice(start, Math.min(limit, start + ADDRESS_LENGTH)));
	return match ? start + match[0].replace(STOPS_AT_END, "").length : start;
}

/** The beginning of what follows, to tell what a full stop means. */
function wordAfter(text: string, from: number, limit: number): string {
	let at = from;
	while (at < limit && at < from + 8 && classAt(text, at) === SPACE) at++;
	return text.slice(at, Math.min(limit, at + 2));
}

function readMark(text: string, start: number, limit: number, marks: QuoteMarks, tokens: BareToken[]): number {
	const character = text[start] ?? "";
	if (character === "<") {
		TAG.lastIndex = start;
		const tag = TAG.exec(text);
		if (tag && start + tag[0].length <= limit) {
			tokens.push({ start, end: start + tag[0].length, kind: "punctuation" });
			return start + tag[0].length;
		}
	}
	if (character === "@" || character === "#") {
		const end = matchAddress(text, start, limit);
		if (end > start) {
			tokens.push({ start, end, kind: "word" });
			return end;
		}
	}
	// ".45-caliber", ".TEC": a stop with white space only before it begins a word.
	if (character === "." && classAt(text, start - 1) === SPACE && text[start + 1] !== ".") {
		const next = classAt(text, start + 1);
		if (next === DIGIT || next === LETTER) {
			const first = tokens.length;
			const end = readWord(text, start + 1, limit, marks, tokens);
			const token = tokens[first];
			if (token) tokens[first] = { ...token, start };
			return end;
		}
	}
	// The apostrophe of a plural possessive and of "’90s" is a word, or part of one.
	if (
		(character === "’" || character === "'") &&
		classAt(text, start + 1) !== SPACE &&
		classAt(text, start - 1) !== DIGIT
	) {
		const next = classAt(text, start + 1);
		if ((next === LETTER || next === DIGIT) && classAt(text, start - 1) !== LETTER) {
			const before = tokens.length;
			const end = readWord(text, start + 1, limit, marks, tokens);
			const first = tokens[before];
			if (first) tokens[before] = { ...first, start };
			return end;
		}
	}
	let end = start + widthAt(text, start);
	if (character === "." || character === "-" || character === "!" || character === "?" || character === "_") {
		while (end < limit && (text[end] === character || (character === "!" && text[end] === "?")) && !marks.has(end))
			end++;
	}
	if (end < limit && classAt(text, start) === OTHER) while (end < limit && classAt(text, end) === MARK) end++;
	const possessive = (character === "’" || character === "'") && classAt(text, start - 1) === LETTER;
	tokens.push({ start, end, kind: possessive ? "word" : "punctuation" });
	return end;
}
