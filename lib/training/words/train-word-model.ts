import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFiniteVerb } from "../../core/english/word-class.ts";
import { readClasses } from "../../core/english/word-tagger/read-classes.ts";
import { FIRST_CLASS, readWordModel, type WordModel } from "../../core/english/word-tagger/word-model.ts";
import { encodeWords } from "./encode-words.ts";
import { trainWords, type WordItem } from "./train-words.ts";
import { readTreebank } from "./treebank.ts";
import { wordItem } from "./word-items.ts";

/** Settings of the word tagger that ships; how they were chosen: docs/decisions. */
const SETTINGS = { epochs: 5, leastCount: 3, margin: 10, seed: 2 };
/** Weights in whole steps of this; smaller ones are left out. */
const STEP = 0.5;
const LEAST = 1;

const TRAINING = ["ewt-train.conllu", "gum-train.conllu"];
const HELD_OUT = ["ewt-dev.conllu", "gum-dev.conllu"];

/** How the tagger reads a treebank that it did not learn from. */
export interface WordScore {
	readonly name: string;
	readonly words: number;
	readonly right: number;
	readonly finite: { readonly right: number; readonly predicted: number; readonly gold: number };
}

/** What training gives: the model's bytes and how they fare. */
export interface WordTraining {
	readonly bytes: Uint8Array;
	readonly words: number;
	readonly scores: readonly WordScore[];
}

/** Trains the word tagger on the treebanks of a folder; null where they are missing. Same files, same bytes. */
export function trainWordModel(folder: string): WordTraining | null {
	const files = TRAINING.map((file) => join(folder, file));
	if (!files.every((file) => existsSync(file))) return null;
	const items = files.flatMap((file) => readTreebank(file).map(wordItem));
	const bytes = encodeWords(trainWords(items, SETTINGS), STEP, LEAST);
	const model = readWordModel(bytes);
	const words = items.reduce((sum, { gold }) => sum + gold.reduce((n, is) => n + (is >= FIRST_CLASS ? 1 : 0), 0), 0);
	const scores = HELD_OUT.map((file) => join(folder, file))
		.filter((file) => existsSync(file))
		.map((file) => scoreWords(file.replace(/^.*[/\\]/, ""), model, readTreebank(file).map(wordItem)));
	return { bytes, words, scores };
}

/** Counts right classes, and right finite verbs, which decide where clauses are. */
export function scoreWords(name: string, model: WordModel, items: readonly WordItem[]): WordScore {
	const score = { name, words: 0, right: 0, finite: { right: 0, predicted: 0, gold: 0 } };
	for (const { at, guessed, gold, sentences } of items) {
		const word = guessed.slice();
		for (const [first, end] of sentences) readClasses(model, at, word, first, end);
		for (const [i, is] of gold.entries()) {
			if (is < FIRST_CLASS || (guessed[i] as number) < FIRST_CLASS) continue;
			const found = word[i] as number;
			score.words++;
			if (found === is) score.right++;
			if (isFiniteVerb(found)) score.finite.predicted++;
			if (isFiniteVerb(is)) score.finite.gold++;
			if (isFiniteVerb(found) && isFiniteVerb(is)) score.finite.right++;
		}
	}
	return score;
}

/** The tagger's card: what it is, what it learned from, how well it reads. */
export function wordModelCard({ bytes, words, scores }: WordTraining): string {
	const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
	const rows = scores.map(
		({ name, words: read, right, finite }) =>
			`| ${name} | ${read.toLocaleString("en")} | ${share(right, read)} | ${share(finite.right, finite.predicted)} | ${share(finite.right, finite.gold)} |`,
	);
	return [
		"# Model card: word classes",
		"",
		"Written by `npm run train`. `lib/core/english/word-tagger/weights.ts` tells for each word of a sentence which of 22 classes it is there: a finite verb or a",
		"participle, a name or a noun, “that” before a clause or after a noun. Clauses, subjects and attributions are read off these classes.",
		"",
		`- **What it is**: an averaged perceptron that reads from left to right, features hashed to 32 bits, whole-number weights; ${(bytes.length / 1e6).toFixed(2)} MB.`,
		`- **Learned from**: ${words.toLocaleString("en")} words of Universal Dependencies English EWT (CC BY-SA 4.0) and of the freely licensed genres of GUM (CC BY 4.0 annotations). No run of their text can be read in it.`,
		"- **Use**: English running text. Headlines, tables and verse are read less well.",
		"",
		"| held out | words | right | finite verbs: precision | recall |",
		"| --- | --- | --- | --- | --- |",
		...rows,
		"",
	].join("\n");
}
