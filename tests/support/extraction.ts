import type { ExtractedClaim, ExtractedSource, Extraction } from "../../lib/core/extraction/extraction.ts";

/** What a test says of a claim; the rest is filled in. `quote` must stand in the text. */
export type ClaimSketch = Partial<ExtractedClaim> & { readonly quote: string };

/** An extraction of `text` that finds just these claims and sources, in this order. */
export function extractionOf(
	text: string,
	claims: readonly ClaimSketch[],
	sources: readonly ExtractedSource[] = [],
): Extraction {
	return {
		title: null,
		language: "en",
		unread: [],
		blocks: [],
		attributions: [],
		sources,
		claims: claims.map((sketch) => {
			const start = text.indexOf(sketch.quote);
			if (start < 0) throw new Error(`“${sketch.quote}” does not stand in the text.`);
			return {
				start,
				end: start + sketch.quote.length,
				who: "",
				what: sketch.quote,
				chain: [],
				cue: null,
				form: "narrated",
				stance: "assert",
				hedge: null,
				confidence: 0.8,
				sureOf: { cut: 0.9, credit: 0.9, who: 0.9 },
				why: "a sentence",
				...sketch,
			};
		}),
	};
}
