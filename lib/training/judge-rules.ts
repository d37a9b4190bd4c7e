import { buildRegions } from "../core/extraction/attributions/chains/build-regions.ts";
import { readText } from "../core/text/read-text.ts";
import type { Span } from "../core/text/span.ts";
import type { CorpusArticle } from "./corpus.ts";

/**
 * The attributions that the rules find in articles, with how sure they say they are and whether the annotators agree: most of
 * the content is credited there too, to a source or by a cue that overlaps. Hearsay is left out, for the corpus leaves it out.
 */
export function judgeRules(corpus: readonly CorpusArticle[]): { confidence: number; right: boolean }[] {
	return corpus.flatMap(({ text, attributions }) => {
		const { regions } = buildRegions(readText(text));
		return regions
			.filter(({ content, frame, cue }) => content.length > 0 && (frame.length > 0 || cue === null))
			.map(({ content, frame, cue, confidence }) => {
				const credited = attributions.filter((gold) => shared(content, gold.content) > length(content) / 2);
				const right = credited.some(
					(gold) => cue === null || shared(frame, gold.source) > 0 || shared(frame, gold.cue) > 0,
				);
				return { confidence, right };
			});
	});
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function shared(one: readonly Span[], other: readonly Span[]): number {
	let sum = 0;
	for (const a of one) for (const b of other) sum += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return sum;
}
