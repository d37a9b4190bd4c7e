import { LABEL_COUNT } from "../core/extraction/attributions/tagger/labels.ts";
import { factors, MarginalRoom, marginals, viterbi } from "../core/extraction/attributions/tagger/lattice.ts";
import { readSureness } from "../core/extraction/attributions/tagger/tagger.ts";
import { emissions, type TrainedChain } from "./crf.ts";
import type { ArticleFeatures } from "./training-set.ts";

/** Emission scores of an article by a chain that did not learn from it. */
export interface HeldOut {
	readonly features: ArticleFeatures;
	readonly chain: TrainedChain;
	readonly scores: Float32Array;
}

export function heldOut(features: ArticleFeatures, chain: TrainedChain): HeldOut {
	const size = features.offsets.length - 1;
	const scores = new Float32Array(size * LABEL_COUNT);
	emissions(chain.weights, features, 0, size, scores);
	return { features, chain, scores };
}

/** Labels and sureness of a held-out article, as tagger.ts gives them. */
export function heldOutTags(
	{ features, chain, scores }: HeldOut,
	outsideBias: number,
): { labels: Uint8Array; sureness: Float32Array } {
	const size = features.offsets.length - 1;
	const tags = {
		labels: new Uint8Array(size),
		sureness: new Float32Array(size),
	};
	const factor = factors(chain);
	const room = new MarginalRoom();
	for (const { first, end } of features.sequences) {
		const part = scores.subarray(first * LABEL_COUNT, end * LABEL_COUNT);
		viterbi(part, end - first, chain, outsideBias, tags.labels, first);
		marginals(part, end - first, factor, room);
		readSureness(room, tags, first, end - first);
	}
	return tags;
}
