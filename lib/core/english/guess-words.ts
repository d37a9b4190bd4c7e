import type { Token } from "../text/text-model.ts";
import { verbReadings } from "./inflection.ts";
import { ADJECTIVES, CLOSED, NOT_ADVERBS } from "./lexicon/closed.ts";
import { WORD } from "./word-class.ts";

const CLASSES = new Map<string, number>();
const enter = (words: string, word: number) => {
	for (const entry of words.split(" ")) if (!CLASSES.has(entry)) CLASSES.set(entry, word);
};
// Where a word is in two lists the first one entered is the guess; what stands around it may overrule the guess.
enter(CLOSED.finiteAuxiliary, WORD.AUXILIARY);
enter("be been being having done n't n’t", WORD.BASE);
enter("n't n’t not never", WORD.ADVERB);
CLASSES.set("n't", WORD.ADVERB);
CLASSES.set("n’t", WORD.ADVERB);
enter("that", WORD.THAT);
enter("to", WORD.TO);
enter(CLOSED.coordinator, WORD.COORDINATOR);
enter(CLOSED.relative, WORD.RELATIVE);
enter(CLOSED.question, WORD.QUESTION);
enter(CLOSED.subordinator, WORD.SUBORDINATOR);
enter(CLOSED.subjectPronoun, WORD.SUBJECT);
enter(CLOSED.objectPronoun, WORD.OBJECT);
enter(CLOSED.indefinite, WORD.PRONOUN);
enter(CLOSED.determiner, WORD.DETERMINER);
enter(CLOSED.preposition, WORD.PREPOSITION);
enter(CLOSED.adverb, WORD.ADVERB);
enter(ADJECTIVES, WORD.ADJECTIVE);
CLASSES.set("’", WORD.POSSESSIVE);
CLASSES.set("'", WORD.POSSESSIVE);

const NO_ADVERB = new Set(NOT_ADVERBS.split(" "));
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ial|ional|ive|ish|ese|istic|ary|ique|esque)$/;
/** Nouns that end like adjectives. */
const NOUNS = new Set(
	(
		"cable table vegetable timetable stable executive representative detective native initiative perspective motive archive olive " +
		"official trial material memorial editorial individual potential relative objective directive incentive alternative narrative " +
		"operative captive fugitive collective abrasive testimonial aerial burial denial serial aide finish punish fish dish parish"
	).split(" "),
);
const NUMBER_WORD =
	/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|dozens|scores)$/;

const MARKS = new Map<string, number>([
	[",", WORD.COMMA],
	["،", WORD.COMMA],
	[";", WORD.SEMICOLON],
	[":", WORD.COLON],
	["—", WORD.DASH],
	["–", WORD.DASH],
	["―", WORD.DASH],
	["--", WORD.DASH],
	["-", WORD.DASH],
	["(", WORD.OPEN],
	["[", WORD.OPEN],
	[")", WORD.CLOSE],
	["]", WORD.CLOSE],
	[".", WORD.STOP],
	["!", WORD.STOP],
	["?", WORD.STOP],
]);

/** A word's class as far as its spelling tells; `readings` is non-zero where it may be a verb form. */
export interface Guess {
	readonly word: number;
	readonly readings: number;
}

const guesses = new Map<string, Guess>();
const CACHE_SIZE = 50_000;

/** The class of a lower-case word by its spelling alone. */
export function guessWord(lower: string): Guess {
	let guess = guesses.get(lower);
	if (guess === undefined) {
		guess = classify(lower);
		if (guesses.size >= CACHE_SIZE) guesses.clear();
		guesses.set(lower, guess);
	}
	return guess;
}

function classify(lower: string): Guess {
	const closed = CLASSES.get(lower);
	if (closed !== undefined) return { word: closed, readings: 0 };
	if (NUMBER_WORD.test(lower)) return { word: WORD.NUMBER, readings: 0 };
	const readings = verbReadings(lower);
	if (readings !== 0) return { word: WORD.NOUN, readings };
	if (lower.endsWith("ly") && lower.length > 4 && !NO_ADVERB.has(lower)) return { word: WORD.ADVERB, readings: 0 };
	if (NOUNS.has(lower)) return { word: WORD.NOUN, readings: 0 };
	if (lower.endsWith("ed") || (lower.length > 4 && ADJECTIVE_ENDING.test(lower)))
		return { word: WORD.ADJECTIVE, readings: 0 };
	return { word: WORD.NOUN, readings: 0 };
}

/** The class of a mark or number token; null for a word. */
export function guessMark(text: string, token: Token): number | null {
	if (token.kind === "quote") return WORD.QUOTE;
	if (token.kind === "number") return WORD.NUMBER;
	if (token.kind === "word") return null;
	const mark = text.slice(token.start, Math.min(token.end, token.start + 2));
	if (token.end - token.start > 1 && mark[0] === ".") return WORD.OTHER;
	const known = MARKS.get(mark) ?? MARKS.get(mark[0] ?? "");
	if (known === WORD.DASH) return isSpaced(text, token) ? WORD.DASH : WORD.OTHER;
	return known ?? WORD.OTHER;
}

/** A dash between words parts clauses, unless it is short and joins two of them ("London–Paris", "2018–19"). */
function isSpaced(text: string, { start, end }: Token): boolean {
	const mark = text[start];
	return (
		mark === "—" || mark === "―" || end - start > 1 || (text[start - 1] ?? " ") <= " " || (text[end] ?? " ") <= " "
	);
}
