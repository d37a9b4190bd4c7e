/** What a character is to the tokenizer. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const OTHER = 4;
/** Soft hyphens, zero-width and direction characters: they neither part words nor show. */
export const INVISIBLE = 5;
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5;

const TABLE = new Uint8Array(0x300).fill(255);

const LETTERS = /^\p{L}$/u;
const DIGITS = /^\p{Nd}$/u;
const MARKS = /^[\p{Mn}\p{Mc}\p{Me}]$/u;
const SPACES = /^[\s\p{Zs}\p{Zl}\p{Zp}\p{Cc}]$/u;
const INVISIBLES = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]$|^\uFE0E$|^\uFE0F$/u;

function classify(character: string): CharacterClass {
	if (INVISIBLES.test(character)) return INVISIBLE;
	if (LETTERS.test(character)) return LETTER;
	if (DIGITS.test(character)) return DIGIT;
	if (SPACES.test(character)) return SPACE;
	if (MARKS.test(character)) return MARK;
	return OTHER;
}

for (let code = 0; code < TABLE.length; code++) TABLE[code] = classify(String.fromCharCode(code));

/** The class of the character at `at`; past either end of the text it is white space. Control characters are spaces. */
export function classAt(text: string, at: number): CharacterClass {
	if (at < 0 || at >= text.length) return SPACE;
	const code = text.charCodeAt(at);
	if (code < TABLE.length) return TABLE[code] as CharacterClass;
	return classify(text.slice(at, at + widthAt(text, at)));
}

/** How many UTF-16 code units the character at `at` takes: 2 for a whole surrogate pair, else 1. */
export function widthAt(text: string, at: number): 1 | 2 {
	const code = text.charCodeAt(at);
	if (code < 0xd800 || code > 0xdbff) return 1;
	const next = text.charCodeAt(at + 1);
	return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** True for a letter that has a lower-case form. */
export function isUpper(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 65 && code <= 90;
	const character = text.slice(at, at + widthAt(text, at));
	return character !== character.toLowerCase();
}

/** True for a letter that has an upper-case form. */
export function isLower(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 97 && code <= 122;
	const character = text.slice(at, at + widthAt(text, at));
	return character !== character.toUpperCase();
}
