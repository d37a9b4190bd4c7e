import { spelledWords } from "../../core/english/tag-words.ts";
import { readSpellings } from "../../core/english/word-tagger/spellings.ts";
import { readText } from "../../core/text/read-text.ts";
import type { WordItem } from "./train-words.ts";
import type { TreebankDocument } from "./treebank.ts";

/** Reads a treebank's document as the extractor would, and lays the tree's classes over its tokens. */
export function wordItem({ text, words }: TreebankDocument): WordItem {
	const model = readText(text);
	const { word, readings } = spelledWords(model);
	const gold = new Uint8Array(model.tokens.length);
	let k = 0;
	for (const [i, { start, end }] of model.tokens.entries()) {
		while ((words[k]?.end ?? Number.POSITIVE_INFINITY) <= start) k++;
		const first = words[k];
		if (!first || first.start !== start) continue;
		let last = k;
		while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
		if (words[last]?.end !== end) continue;
		// Of "short-lived", three words to the treebank, the one that the others hang on.
		const held = words.slice(k, last + 1);
		gold[i] = (held.find(({ outward, word: is }) => outward && is !== 0) ?? held.at(-1))?.word ?? 0;
	}
	return {
		at: readSpellings(model, word, readings),
		guessed: word,
		gold,
		sentences: model.sentences.map(({ firstToken, endToken }) => [firstToken, endToken] as const),
	};
}
