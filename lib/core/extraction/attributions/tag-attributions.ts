import type { Span } from "../../text/span.ts";
import type { TextModel } from "../../text/text-model.ts";
import { explain } from "./linker/explain.ts";
import { type LinkedSpans, link } from "./linker/link.ts";
import { confidenceOf, evidenceOf } from "./linker/sureness.ts";
import type { TaggedSpan } from "./linker/tagged-spans.ts";
import { type AttributionModel, attributionModel } from "./model/attribution-model.ts";
import type { TaggedAttribution } from "./tagged-attribution.ts";
import { tag } from "./tagger/tagger.ts";
import { tokenTable } from "./tagger/token-table.ts";

/**
 * The outermost attributions of a text, in the order of their cues: source, cue and content spans by the trained tagger,
 * joined by the trained linker. Beliefs and intentions ("fears", "plans to") count as much as reports, as in the corpus
 * it was trained on (see docs/model-card.md). Time and memory are linear in the text's length.
 */
export function tagAttributions(model: TextModel): TaggedAttribution[] {
	return tagWith(attributionModel(), model);
}

/** The same with a model of one's own. */
export function tagWith({ tagger, linker, confidence }: AttributionModel, model: TextModel): TaggedAttribution[] {
	const table = tokenTable(model);
	const tags = tag(table, tagger);
	return link(table, tags.labels, linker).map((linked) => ({
		...spansOf(model, linked),
		confidence: confidenceOf(evidenceOf(linked, table, tags), confidence),
		why: explain(model, table, linked),
	}));
}

/** Where linked tokens stand in the text. */
export function spansOf(
	model: TextModel,
	{ cue, source, contents }: LinkedSpans,
): { source: Span[]; cue: Span[]; content: Span[] } {
	const span = ({ first, end }: TaggedSpan): Span => ({
		start: model.tokens[first]?.start ?? 0,
		end: model.tokens[end - 1]?.end ?? 0,
	});
	return {
		source: source === null ? [] : [span(source)],
		cue: [span(cue)],
		content: contents.map(span),
	};
}
