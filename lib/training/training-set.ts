import { FeatureSink } from "../core/extraction/attributions/tagger/feature-sink.ts";
import { tokenFeatures } from "../core/extraction/attributions/tagger/features/token-features.ts";
import { kindOf, OUTSIDE } from "../core/extraction/attributions/tagger/labels.ts";
import { sequencesOf } from "../core/extraction/attributions/tagger/sequences.ts";
import { surroundings } from "../core/extraction/attributions/tagger/surroundings.ts";
import { type TokenTable, tokenTable } from "../core/extraction/attributions/tagger/token-table.ts";
import { classColumns, type WordClasses } from "../core/extraction/attributions/tagger/word-classes.ts";
import { readText } from "../core/text/read-text.ts";
import type { TextModel } from "../core/text/text-model.ts";
import type { CorpusArticle } from "./corpus.ts";
import { type GoldAttribution, goldAttributions, goldLabels } from "./gold-labels.ts";

/** A corpus article as the tagger sees it. */
export interface ReadArticle {
	readonly article: CorpusArticle;
	readonly model: TextModel;
	readonly table: TokenTable;
	readonly gold: readonly GoldAttribution[];
	readonly labels: Uint8Array;
}

export function readArticle(article: CorpusArticle): ReadArticle {
	const model = readText(article.text);
	const gold = goldAttributions(model, article.attributions);
	const table = tokenTable(model);
	const labels = goldLabels(model, gold);
	// A span that runs across the cut in a long block begins anew behind it.
	for (const { first } of sequencesOf(table)) labels[first] = kindOf(labels[first] ?? OUTSIDE);
	return { article, model, table, gold, labels };
}

/** The features of one article: token `i` has `keys[offsets[i]]` up to `keys[offsets[i + 1]]`. */
export interface ArticleFeatures {
	readonly keys: Int32Array;
	readonly offsets: Int32Array;
	readonly sequences: readonly { first: number; end: number }[];
}

export function articleFeatures(table: TokenTable, classes: WordClasses, sink = new FeatureSink()): ArticleFeatures {
	const around = surroundings(table, classColumns(table, classes));
	const offsets = new Int32Array(table.size + 1);
	let keys = new Int32Array(table.size * 130 + 512);
	let size = 0;
	for (let i = 0; i < table.size; i++) {
		tokenFeatures(sink, table, around, i);
		if (size + sink.size > keys.length) {
			const grown = new Int32Array(keys.length * 2);
			grown.set(keys);
			keys = grown;
		}
		keys.set(sink.keys.subarray(0, sink.size), size);
		size += sink.size;
		offsets[i + 1] = size;
	}
	return { keys: keys.slice(0, size), offsets, sequences: sequencesOf(table) };
}
