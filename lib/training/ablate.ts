import { type LinkedSpans, link } from "../core/extraction/attributions/linker/link.ts";
import { type TaggedSpan, taggedSpans } from "../core/extraction/attributions/linker/tagged-spans.ts";
import { attributionModel } from "../core/extraction/attributions/model/attribution-model.ts";
import { spansOf } from "../core/extraction/attributions/tag-attributions.ts";
import { FeatureSink } from "../core/extraction/attributions/tagger/feature-sink.ts";
import { CONTENT, CUE, SOURCE } from "../core/extraction/attributions/tagger/labels.ts";
import { tag } from "../core/extraction/attributions/tagger/tagger.ts";
import { tokenTable } from "../core/extraction/attributions/tagger/token-table.ts";
import { readText } from "../core/text/read-text.ts";
import type { CorpusArticle } from "./corpus.ts";
import { trainChain } from "./crf.ts";
import { FAMILIES, PartialSink } from "./feature-families.ts";
import { indexFeatures } from "./feature-index.ts";
import { heldOut, heldOutTags } from "./held-out-tags.ts";
import { type AttributionScore, type ScoredArticle, scoreAttributions } from "./score-attributions.ts";
import { articleFeatures, readArticle } from "./training-set.ts";
import { countWords, WordCounts } from "./word-counts.ts";

/** Smaller than a training run, so that one chain a family is done in minutes; all rows share these settings. */
const SETTINGS = { epochs: 4, rate: 0.15, l2: 100, seed: 1, leastCount: 12 };
/** Every so many training articles are learned from. */
const EVERY = 2;

/**
 * What each feature family is worth: a chain is trained without it and scored on articles it never saw, linked by the
 * linker that ships. The first row leaves nothing out.
 */
export function* ablateFamilies(
	train: readonly CorpusArticle[],
	dev: readonly CorpusArticle[],
): Generator<{ readonly without: string; readonly score: AttributionScore }> {
	const learned = train.filter((_, i) => i % EVERY === 0).map(readArticle);
	const tested = dev.map(readArticle);
	const { counts, classes } = countWords(learned);
	const unseen = counts.without(new WordCounts());
	for (const without of ["nothing", ...Object.keys(FAMILIES)]) {
		const leftOut = FAMILIES[without] ?? [];
		const sink = () => (leftOut.length === 0 ? new FeatureSink() : new PartialSink(leftOut));
		const raw = learned.map(({ table }, i) => articleFeatures(table, classes[i] ?? unseen, sink()));
		const index = indexFeatures(raw, SETTINGS.leastCount);
		const items = learned.map(({ labels }, i) => ({ features: index.index(raw[i] as (typeof raw)[number]), labels }));
		const chain = trainChain(items, index.counts, SETTINGS);
		const { linker } = attributionModel();
		const scored = tested.map(({ article, model, table }): ScoredArticle => {
			const features = index.index(articleFeatures(table, unseen, sink()));
			const { labels } = heldOutTags(heldOut(features, chain), 0);
			const predicted = link(table, labels, linker).map((one) => spansOf(model, one));
			return { text: article.text, predicted, gold: article.attributions };
		});
		yield { without, score: scoreAttributions(scored) };
	}
}

/** What the learned linker is worth: the shipped tagger's spans joined by it, and each to the nearest instead. */
export function ablateLinker(dev: readonly CorpusArticle[]): { learned: AttributionScore; nearest: AttributionScore } {
	const { tagger, linker } = attributionModel();
	const scored = dev.map(({ text, attributions }) => {
		const model = readText(text);
		const table = tokenTable(model);
		const { labels } = tag(table, tagger);
		const as = (linked: readonly LinkedSpans[]): ScoredArticle => ({
			text,
			predicted: linked.map((one) => spansOf(model, one)),
			gold: attributions,
		});
		return { learned: as(link(table, labels, linker)), nearest: as(linkNearest(labels)) };
	});
	return {
		learned: scoreAttributions(scored.map(({ learned }) => learned)),
		nearest: scoreAttributions(scored.map(({ nearest }) => nearest)),
	};
}

/** Each content to the nearest cue, each cue to the nearest source: what is there to beat. */
function linkNearest(labels: Uint8Array): LinkedSpans[] {
	const spans = taggedSpans(labels);
	const gap = (a: TaggedSpan, b: TaggedSpan) => (b.first < a.first ? a.first - b.end : b.first - a.end);
	const nearest = (span: TaggedSpan, role: number): TaggedSpan | null => {
		let found: TaggedSpan | null = null;
		for (const other of spans)
			if (other.role === role && (found === null || gap(span, other) < gap(span, found))) found = other;
		return found;
	};
	const contents = new Map<TaggedSpan, TaggedSpan[]>();
	for (const span of spans) {
		const cue = span.role === CONTENT ? nearest(span, CUE) : null;
		if (cue) contents.set(cue, [...(contents.get(cue) ?? []), span]);
	}
	return [...contents].map(([cue, of]) => ({ cue, source: nearest(cue, SOURCE), contents: of, sureness: 1 }));
}
