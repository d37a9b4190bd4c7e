import { classAt, DIGIT, INVISIBLE, LETTER, MARK, SPACE, widthAt } from "../text/characters.ts";

/** The words of a text, for comparing it with another: arrays of one length, a word an index. */
export interface Words {
	/** What is compared. */
	readonly keys: readonly string[];
	/** UTF-16 code units into the text; ends are exclusive. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** How strongly a word is parted from the one before it: by nothing but space, by a mark, a sentence, a line. */
	readonly breaks: Uint8Array;
}

/** How strongly the end of a sentence, and of a line, part words: see `Words.breaks`. */
export const SENTENCE_BREAK = 2;
export const LINE_BREAK = 3;

/** Scripts without spaces between words: each character is a word of its own. */
const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u;
const SPACE_CODE = 0x20;
const SYMBOL = /^\p{S}$/u;
const ODD_FORM = /[^\p{ASCII}]/u;

/**
 * Cuts a text into words: runs of letters and digits with the apostrophes, hyphens, points and commas inside them ("don’t",
 * "well-known", "3,600.5"), and each symbol ("$", "🛳") by itself. White space and marks between words are no words. What
 * of a word counts is everything but how its characters are encoded or set.
 */
export function wordsOf(text: string): Words {
	const keys: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks: number[] = [];
	let strength = LINE_BREAK;
	let at = 0;
	while (at < text.length) {
		const end = wordEnd(text, at);
		if (end === at) {
			const width = widthAt(text, at);
			strength = Math.max(strength, strengthOf(text, at));
			at += width;
			continue;
		}
		keys.push(foldTypography(text.slice(at, end)));
		starts.push(at);
		ends.push(end);
		breaks.push(strength);
		strength = 0;
		at = end;
	}
	return { keys, starts: Int32Array.from(starts), ends: Int32Array.from(ends), breaks: Uint8Array.from(breaks) };
}

/** One spelling for what only looks different: composed characters, one apostrophe, one hyphen, no invisible characters. */
function foldTypography(word: string): string {
	if (!ODD_FORM.test(word)) return word;
	return word
		.normalize("NFC")
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[‐‑]/g, "-")
		.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0E|\uFE0F/g, "");
}

/** Where the word that begins at `at` ends; `at` itself where none begins. */
function wordEnd(text: string, start: number): number {
	if (text.charCodeAt(start) === SPACE_CODE) return start;
	const first = classAt(text, start);
	const width = widthAt(text, start);
	if (first !== LETTER && first !== DIGIT && first !== MARK)
		return first !== SPACE && first !== INVISIBLE && isSymbol(text, start, width) ? start + width : start;
	if (isUnspaced(text, start, width)) return start + width;
	let at = start + width;
	while (at < text.length) {
		if (isPlain(text.charCodeAt(at))) {
			at++;
			continue;
		}
		const kind = classAt(text, at);
		const wide = widthAt(text, at);
		if (kind === LETTER || kind === DIGIT) {
			if (isUnspaced(text, at, wide)) break;
		} else if (kind !== MARK && kind !== INVISIBLE && !joins(text, at)) break;
		at += wide;
	}
	while (at > start + width && classAt(text, at - 1) === INVISIBLE) at--;
	return at;
}

/** ASCII letters and digits, which most characters are. */
function isPlain(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** Whether the mark at `at` holds what stands on its two sides together in one word. */
function joins(text: string, at: number): boolean {
	const before = classAt(text, at - 1);
	const after = classAt(text, at + 1);
	switch (text.charCodeAt(at)) {
		case 0x27: // '
		case 0x2019: // ’
		case 0x2d: // -
		case 0x2010: // ‐
		case 0x2011: // ‑
			return isPart(before) && isPart(after);
		case 0x2c: // ,
		case 0x2e: // .
		case 0x3a: // :
			return before === DIGIT && after === DIGIT;
		default:
			return false;
	}
}

const isPart = (kind: number) => kind === LETTER || kind === DIGIT || kind === MARK;

function isSymbol(text: string, at: number, width: number): boolean {
	const code = text.charCodeAt(at);
	// Of ASCII's symbols, the backtick is a quotation mark in disguise.
	if (code < 128) return code === 0x24 || code === 0x2b || code === 0x3c || code === 0x3d || code === 0x3e;
	if (code >= 0x2010 && code <= 0x2027) return false;
	return SYMBOL.test(text.slice(at, at + width));
}

function isUnspaced(text: string, at: number, width: number): boolean {
	return text.charCodeAt(at) >= 0xe00 && UNSPACED.test(text.slice(at, at + width));
}

function strengthOf(text: string, at: number): number {
	if (text.charCodeAt(at) === SPACE_CODE) return 0;
	switch (text[at]) {
		case "\n":
			return LINE_BREAK;
		case ".":
		case "!":
		case "?":
		case "…":
			return SENTENCE_BREAK;
		default:
			return classAt(text, at) === SPACE ? 0 : 1;
	}
}
