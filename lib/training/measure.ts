import type { AttributionModel } from "../core/extraction/attributions/model/attribution-model.ts";
import { tagWith } from "../core/extraction/attributions/tag-attributions.ts";
import type { TaggedAttribution } from "../core/extraction/attributions/tagged-attribution.ts";
import { readText } from "../core/text/read-text.ts";
import type { CorpusArticle } from "./corpus.ts";
import { type ReliabilityBin, reliability } from "./fit-confidence.ts";
import { type AttributionScore, partlyRight, type ScoredArticle, scoreAttributions } from "./score-attributions.ts";

/** How a model does on articles that it did not learn from. */
export interface Measured {
	readonly score: AttributionScore;
	readonly reliability: readonly ReliabilityBin[];
	readonly articles: readonly (ScoredArticle & {
		readonly predicted: readonly TaggedAttribution[];
	})[];
}

export function measure(model: AttributionModel, corpus: readonly CorpusArticle[]): Measured {
	const articles = corpus.map(({ text, attributions }) => ({
		text,
		predicted: tagWith(model, readText(text)),
		gold: attributions,
	}));
	const judged = articles.flatMap((article) =>
		partlyRight(article).map((right, i) => ({
			confidence: article.predicted[i]?.confidence ?? 0,
			right,
		})),
	);
	return {
		score: scoreAttributions(articles),
		reliability: reliability(judged),
		articles,
	};
}
