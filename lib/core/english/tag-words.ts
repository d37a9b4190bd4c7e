import { isUpper } from "../text/characters.ts";
import type { Sentence, TextModel, Token } from "../text/text-model.ts";
import { guessMark, guessWord } from "./guess-words.ts";
import { settleClasses } from "./settle-classes.ts";
import { WORD } from "./word-class.ts";
import type { WordTable } from "./word-table.ts";
import { readClasses } from "./word-tagger/read-classes.ts";
import { readSpellings } from "./word-tagger/spellings.ts";
import { wordModel } from "./word-tagger/word-model.ts";

/** Sentences longer than this are no prose; they are read in stretches, so that no rule sees more than one. */
const LONGEST = 400;

/**
 * Finds the class of every word, above all which words are finite verbs. First the spelling decides, then the words
 * of the closed classes are told apart by their neighbours, then verbs by the clause they stand in. Linear.
 */
export function tagWords(model: TextModel): WordTable {
	const known = tagged.get(model);
	if (known) return known;
	const table = readWords(model);
	tagged.set(model, table);
	return table;
}

/** Several stages ask for the words of the same text model. */
const tagged = new WeakMap<TextModel, WordTable>();

function readWords(model: TextModel): WordTable {
	const table = spelledWords(model);
	const spelled = table.word.slice();
	const spellings = readSpellings(model, table.word, table.readings);
	const learned = wordModel();
	const names = namesInside(model);
	for (const sentence of model.sentences) {
		for (let from = sentence.firstToken; from < sentence.endToken; from += LONGEST) {
			const to = Math.min(sentence.endToken, from + LONGEST);
			readClasses(learned, spellings, table.word, from, to);
			// A capital inside a sentence makes a name, whatever kind of word it is ("the Afghan team").
			for (let i = from; i < to; i++)
				if (
					spelled[i] === WORD.NAME &&
					(table.word[i] === WORD.NOUN || table.word[i] === WORD.ADJECTIVE || LETTERS.test(table.lower[i] ?? ""))
				)
					table.word[i] = WORD.NAME;
			nameOpenings(table, sentence.firstToken, from, to, names);
			settleClasses(table, from, to);
		}
	}
	return table;
}

/** "Long limped off": a word that is a name inside another sentence is one where it opens a sentence before a verb. */
function nameOpenings(
	{ word, lower }: { word: Uint8Array; lower: readonly string[] },
	first: number,
	from: number,
	to: number,
	names: ReadonlySet<string>,
): void {
	let i = first;
	while (i < to && word[i] === WORD.QUOTE) i++;
	if (i < from || !names.has(lower[i] ?? "")) return;
	const next = word[i + 1] ?? 0;
	const isWord =
		word[i] === WORD.ADJECTIVE ||
		word[i] === WORD.NOUN ||
		word[i] === WORD.BASE ||
		word[i] === WORD.FINITE ||
		(word[i] === WORD.ADVERB && next === WORD.FINITE);
	if (isWord && (next === WORD.FINITE || next === WORD.PARTICIPLE || next === WORD.AUXILIARY)) word[i] = WORD.NAME;
}

/** The classes that the words' spelling suggests by itself, names by their capitals. */
export function spelledWords(model: TextModel): WordTable {
	const size = model.tokens.length;
	const table = { lower: new Array<string>(size).fill(""), word: new Uint8Array(size), readings: new Uint8Array(size) };
	const names = namesInside(model);
	for (const sentence of model.sentences) guessSentence(model, sentence, table, names);
	return table;
}

/** Words with a capital in the middle of a sentence of running text, in lower case: names, also where they begin one. */
function namesInside({ text, tokens, sentences, blocks }: TextModel): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { block, firstToken, endToken } of sentences) {
		const kind = blocks[block]?.kind;
		if (kind !== "paragraph" && kind !== "list-item") continue;
		for (let i = firstToken + 1; i < endToken; i++) {
			const token = tokens[i] as Token;
			if (token.kind !== "word" || tokens[i - 1]?.kind !== "word" || !isUpper(text, token.start)) continue;
			names.add(text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD)).toLowerCase());
		}
	}
	return names;
}

/** Bodies whose letters spell a pronoun: "WHO" is not "who", so these keep their capitals among lower-case words. */
const LETTERS = /^(?:US|WHO)$/;

/** Longer words are not looked up: no word of the lists is as long. */
const LONGEST_WORD = 40;

function guessSentence(
	{ text, tokens }: TextModel,
	sentence: Sentence,
	table: { lower: string[]; word: Uint8Array; readings: Uint8Array },
	names: ReadonlySet<string>,
): void {
	let initial = true;
	for (let i = sentence.firstToken; i < sentence.endToken; i++) {
		const token = tokens[i] as Token;
		const mark = guessMark(text, token);
		if (mark !== null) {
			table.word[i] = mark;
			table.lower[i] =
				mark === WORD.OTHER || mark === WORD.NUMBER
					? text.slice(token.start, Math.min(token.end, token.start + 8))
					: "";
			if (mark === WORD.QUOTE || mark === WORD.COLON) initial = true;
			continue;
		}
		const written = text.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD));
		const lower = written.toLowerCase();
		const capital = isUpper(text, token.start);
		const guess = guessWord(lower);
		table.lower[i] = LETTERS.test(written) ? written : lower;
		const pronoun = lower === "i" || lower === "i'm";
		const isName =
			LETTERS.test(written) ||
			(capital &&
				!pronoun &&
				(initial
					? guess.word === WORD.NOUN && (guess.readings === 0 || names.has(lower))
					: guess.word === WORD.NOUN ||
						guess.word === WORD.ADJECTIVE ||
						(guess.word !== WORD.SUBJECT && written.length > 1 && !isLoud(written))));
		table.word[i] = isName && (!initial || guess.word === WORD.NOUN || LETTERS.test(written)) ? WORD.NAME : guess.word;
		table.readings[i] = isName ? 0 : guess.readings;
		initial = false;
	}
}

/** "NOT", "AND": written loud for stress rather than as a name. */
const isLoud = (written: string) => /^(?:NOT|AND|OR|BUT|THE|IS|ARE|WAS|WILL|NO|ALL|NEVER|MUST)$/.test(written);
