import type { Span } from "../text/span.ts";

/** The words of a text in columns: a long transcript has a hundred thousand of them. */
export interface SpokenWords {
	readonly count: number;
	readonly starts: Uint32Array;
	readonly ends: Uint32Array;
	/** What two writings of one word have in common; see `keyOf`. */
	readonly keys: readonly string[];
}

const INVISIBLE = "\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
const LETTERS = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
/**
 * A number with its sign, currency and unit; a word with the apostrophes inside it; an abbreviation with its stops; "%" and "&".
 * A sign is a number's only where no word stands before it ("5-6" are two numbers).
 */
const WORD = new RegExp(
	`(?:(?<![\\p{L}\\p{N}])[-−+])?\\p{Sc}?\\p{N}+(?:[.,:/]\\p{N}+)*(?:${LETTERS}|['’]\\p{L})*` +
		`|\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])` +
		`|${LETTERS}+(?:['’ʼ]${LETTERS}+)*\\+{0,2}` +
		"|[%&]|\\p{Sc}",
	"uy",
);
/** What is noted of a recording and not said: "[laughs]", "(CROSSTALK)", "[inaudible 00:12:03]". */
const NOTE =
	/[[(](?:laugh(?:s|ter|ing)?|applause|cross-?talk|inaudible|unintelligible|indiscernible|pauses?|coughs?|coughing|sighs?|music|cheers?|cheering|phonetic|ph|sic|silence|noise|foreign language|off ?mic|break|beep)[^\])]{0,20}[\])]/giu;

/** Words whose digits mean the same; "one of them" and "1 of them" are one wording. */
const NUMBERS = new Map(
	[
		"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
			.split(" ")
			.map((word, value) => [word, String(value)] as const),
		"thirty forty fifty sixty seventy eighty ninety"
			.split(" ")
			.map((word, at) => [word, String(30 + at * 10)] as const),
	].flat(),
);
/** Two words that are also written as one. */
const PAIRS = new Map([
	["can not", "cannot"],
	["per cent", "percent"],
]);
const FIRST_OF_PAIRS = new Set([...PAIRS.keys()].map((pair) => pair.split(" ")[0] ?? ""));
const THOUSANDS = /^\D{0,2}\d{1,3}(?:,\d{3})+(?:\D|$)/;
const ASCII_WORD = /^[a-z]+$/;

/**
 * The words of a text, what only notes the recording left out. Spaces, punctuation, hyphens and quotation marks part words and
 * are none.
 */
export function readSpokenWords(text: string): SpokenWords {
	const notes = text.includes("[") || text.includes("(") ? [...text.matchAll(NOTE)] : [];
	const starts: number[] = [];
	const ends: number[] = [];
	const keys: string[] = [];
	let note = 0;
	for (let at = 0; at < text.length; ) {
		const end = endOfWord(text, at);
		if (end === at) {
			at++;
			continue;
		}
		while (note < notes.length && endOf(notes[note]) <= at) note++;
		const noted = notes[note];
		if (noted && noted.index <= at) {
			at = endOf(noted);
			continue;
		}
		const key = keyOf(text.slice(at, end));
		const pair = FIRST_OF_PAIRS.has(keys.at(-1) ?? "") ? PAIRS.get(`${keys.at(-1)} ${key}`) : undefined;
		if (pair !== undefined && /^[\s-]{1,2}$/.test(text.slice(ends.at(-1), at))) {
			keys[keys.length - 1] = pair;
			ends[ends.length - 1] = end;
		} else if (key !== "") {
			starts.push(at);
			ends.push(end);
			keys.push(key);
		}
		at = end;
	}
	return { count: keys.length, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), keys };
}

/** Where the word that begins at `at` ends; `at` itself where none does. Words of plain letters need no pattern. */
function endOfWord(text: string, at: number): number {
	const first = text.charCodeAt(at);
	if (first <= SPACE) return at;
	let end = at;
	while (isPlainLetter(text.charCodeAt(end))) end++;
	if (end > at) {
		const next = text.charCodeAt(end);
		if (end === text.length || next <= SPACE || next === COMMA) return end;
	} else if (first === COMMA) return at;
	WORD.lastIndex = at;
	return WORD.test(text) ? WORD.lastIndex : at;
}

const SPACE = 32;
const COMMA = 44;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0);

/** Where a word stands. */
export const spanOf = ({ starts, ends }: SpokenWords, at: number): Span => ({
	start: starts[at] ?? 0,
	end: ends[at] ?? 0,
});

const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

/**
 * What two writings of the same word have in common: case, accents on Latin letters, kinds of apostrophe, commas between
 * thousands, stops in abbreviations, "&" and "%", small numbers in words. Never a letter, a digit, a sign or a currency.
 */
function keyOf(word: string): string {
	const known = KEYS.get(word);
	if (known !== undefined) return known;
	if (KEYS.size >= MOST_KEYS) KEYS.clear();
	const key = makeKey(word);
	KEYS.set(word, key);
	return key;
}

function makeKey(word: string): string {
	if (word === "&") return "and";
	if (word === "%") return "percent";
	let key = word.toLowerCase();
	if (!ASCII_WORD.test(key)) {
		key = key
			.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
			.normalize("NFKD")
			.replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, "$1")
			.normalize("NFC")
			.replace(/[’ʼ]/g, "'")
			.replace(/−/g, "-");
		if (THOUSANDS.test(key)) key = key.replace(/,/g, "");
		else if (/^\p{L}(?:\.\p{L})+$/u.test(key)) key = key.replace(/\./g, "");
	}
	return NUMBERS.get(key) ?? key;
}
