import { isFiniteVerb, WORD } from "../word-class.ts";
import { MOST_FEATURES, type Spellings, wordFeatures } from "./features.ts";
import { bestClass, CLASS_COUNT, type WordModel } from "./word-model.ts";

/** What verbs have gone before in the clause that a word stands in, as far as the classes so far tell. */
export function verbsAfter(verbs: number, word: number): number {
	if (word === WORD.SEMICOLON || word === WORD.COLON || word === WORD.STOP) return 0;
	// 1: a finite verb since the clause began; 2: one in the sentence; 4: inside a subordinate clause; 8: a coordinator came since.
	if (isFiniteVerb(word)) return (verbs & 4) | 3;
	if (word === WORD.RELATIVE || word === WORD.SUBORDINATOR || word === WORD.THAT || word === WORD.QUESTION)
		return (verbs & 2) | 4;
	if (word === WORD.COMMA || word === WORD.DASH) return (verbs & 2) | 16;
	if (word === WORD.COORDINATOR) return (verbs & 3) | 8;
	return verbs;
}

const FIRST_WORD = WORD.DETERMINER;

/** Room to work in, used anew for each word. */
const keys = new Int32Array(MOST_FEATURES);
const scores = new Int32Array(CLASS_COUNT);

/**
 * Reads the classes of the words `[first, end)` from left to right; marks keep theirs. Changes `word`.
 * Linear, whole numbers only: the same text has the same classes everywhere.
 */
export function readClasses(model: WordModel, at: Spellings, word: Uint8Array, first: number, end: number): void {
	let t1 = 31;
	let t2 = 31;
	let t3 = 31;
	let verbs = 0;
	for (let i = first; i < end; i++) {
		if ((word[i] as number) >= FIRST_WORD) {
			const sure = model.sure.get(at.word[i] as number);
			word[i] = sure ?? bestClass(model, keys, wordFeatures(at, i, first, end, t1, t2, t3, verbs, keys), scores);
		}
		const is = word[i] as number;
		t3 = t2;
		t2 = t1;
		t1 = is;
		verbs = verbsAfter(verbs, is);
	}
}
