import { type LinkerModel, link } from "../core/extraction/attributions/linker/link.ts";
import { ScoreTable } from "../core/extraction/attributions/linker/score-table.ts";
import { evidenceOf } from "../core/extraction/attributions/linker/sureness.ts";
import { spansOf } from "../core/extraction/attributions/tag-attributions.ts";
import type { Tags } from "../core/extraction/attributions/tagger/tagger.ts";
import { classColumns } from "../core/extraction/attributions/tagger/word-classes.ts";
import type { CorpusArticle } from "./corpus.ts";
import { averageChains } from "./crf.ts";
import { encodeModel } from "./encode-model.ts";
import { indexFeatures, shared } from "./feature-index.ts";
import { fitConfidence, type Judged } from "./fit-confidence.ts";
import { heldOut, heldOutTags } from "./held-out-tags.ts";
import { linkerItems } from "./linker-items.ts";
import { type AttributionScore, f1, partlyRight, scoreAttributions } from "./score-attributions.ts";
import { trainChains } from "./train-chains.ts";
import { type TrainedLinker, trainLinker } from "./train-linker.ts";
import { articleFeatures, type ReadArticle, readArticle } from "./training-set.ts";
import { countWords } from "./word-counts.ts";

/** The settings of a run; those that shipped were chosen on held-out training articles (docs/decisions). */
export const SETTINGS = {
	epochs: 8,
	rate: 0.15,
	l2: 100,
	leastCount: 20,
	folds: 5,
	seeds: 1,
	pruneTagger: 0.02,
	pruneLinker: 0.02,
	outsideBiases: [0],
	noneBiases: [0.5, 1],
};
export type Settings = typeof SETTINGS;

/** What a run gives: the model's bytes, and how each choice fared on held-out training articles. */
export interface TrainingResult {
	readonly bytes: Uint8Array;
	readonly outsideBias: number;
	readonly noneBias: number;
	readonly heldOut: AttributionScore;
	readonly features: number;
}

/** Trains tagger, linker and confidence on articles. The same articles and settings give the same bytes. */
export async function trainModel(
	corpus: readonly CorpusArticle[],
	settings: Settings,
	threads: number,
	log: (line: string) => void,
): Promise<TrainingResult> {
	const articles = corpus.map(readArticle);
	const { counts, classes } = countWords(articles);
	const raw = articles.map(({ table }, i) => articleFeatures(table, classes[i] as (typeof classes)[number]));
	const index = indexFeatures(raw, settings.leastCount);
	const features = raw.map((one) => index.index(one));
	raw.length = 0;
	log(`${articles.length} articles, ${index.keys.length} features`);

	const items = articles.map(({ labels }, i) => ({
		features: features[i] as (typeof features)[number],
		labels,
	}));
	const fold = (i: number) => i % settings.folds;
	const { epochs, rate, l2 } = settings;
	const jobs = Array.from({ length: settings.folds + settings.seeds }, (_, k) => ({
		settings: { epochs, rate, l2, seed: k + 1 },
		leftOut: k < settings.folds ? articles.flatMap((_, i) => (fold(i) === k ? [i] : [])) : [],
	}));
	const chains = await trainChains({ items, counts: shared(index.counts) }, jobs, threads, (done) =>
		log(`chain ${done} of ${jobs.length}`),
	);
	const outside = articles.map((_, i) =>
		heldOut(features[i] as (typeof features)[number], chains[fold(i)] as (typeof chains)[number]),
	);

	const tryOut = (outsideBias: number) => {
		const tags = articles.map((article, i) => ({
			...heldOutTags(outside[i] as (typeof outside)[number], outsideBias),
			...classColumns(article.table, classes[i] as (typeof classes)[number]),
		}));
		const choices = articles.map(({ table, gold }, i) => linkerItems(table, tags[i]?.labels ?? new Uint8Array(), gold));
		return { outsideBias, tags, choices };
	};
	const linkers = (choices: ReturnType<typeof tryOut>["choices"]) =>
		[0, 1].map((half) =>
			trainLinker(
				choices.flatMap((one, i) => (i % 2 === half ? [] : one)),
				1,
			),
		);
	let best:
		| {
				tried: ReturnType<typeof tryOut>;
				noneBias: number;
				score: AttributionScore;
				judged: Judged[];
		  }
		| undefined;
	for (const outsideBias of settings.outsideBiases) {
		const tried = tryOut(outsideBias);
		const halves = linkers(tried.choices);
		for (const noneBias of settings.noneBiases) {
			const models = halves.map((linker) => linkerModel(linker, noneBias));
			const { score, judged } = judge(articles, tried.tags, models);
			log(
				`outside bias ${outsideBias}, none bias ${noneBias}: micro ${f1(score.micro).toFixed(4)} partial ${f1(score.partial).toFixed(4)}`,
			);
			if (best === undefined || worth(score) > worth(best.score)) best = { tried, noneBias, score, judged };
		}
	}
	if (best === undefined) throw new Error("There is no bias to choose from.");
	const linker = trainLinker(best.tried.choices.flat(), 1);
	const bytes = encodeModel(
		{
			chain: averageChains(chains),
			keys: index.keys,
			words: counts.classes(),
			linker,
			outsideBias: best.tried.outsideBias,
			noneBias: best.noneBias,
			confidence: fitConfidence(best.judged),
		},
		{ tagger: settings.pruneTagger, linker: settings.pruneLinker },
	);
	return {
		bytes,
		outsideBias: best.tried.outsideBias,
		noneBias: best.noneBias,
		heldOut: best.score,
		features: index.keys.length,
	};
}

/** Both targets count alike. */
const worth = (score: AttributionScore) => f1(score.micro) + f1(score.partial);

function linkerModel({ keys, weights }: TrainedLinker, noneBias: number): LinkerModel {
	return { weights: new ScoreTable(keys, weights), noneBias };
}

function judge(
	articles: readonly ReadArticle[],
	tags: readonly Tags[],
	models: readonly LinkerModel[],
): { score: AttributionScore; judged: Judged[] } {
	const judged: Judged[] = [];
	const scored = articles.map(({ article, model, table }, i) => {
		const tag = tags[i] as (typeof tags)[number];
		const linked = link(table, tag.labels, models[i % 2] as LinkerModel);
		const predicted = linked.map((one) => spansOf(model, one));
		const one = { text: article.text, predicted, gold: article.attributions };
		for (const [k, right] of partlyRight(one).entries())
			judged.push({
				evidence: evidenceOf(linked[k] as (typeof linked)[number], table, tag),
				right,
			});
		return one;
	});
	return { score: scoreAttributions(scored), judged };
}
