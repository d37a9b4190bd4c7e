import type { Extraction } from "../extraction/extraction.ts";
import type { CheckedStory } from "./checked-story.ts";

/** A text as the extractor reads it, for rules that check it before anybody has: sources have no terms and claims no status. */
export function checkedExtraction(text: string, { blocks, claims, sources }: Extraction): CheckedStory {
	const kinds = new Map(sources.map(({ name, kind }) => [name, kind]));
	return {
		text: { text, blocks },
		claims: claims.map(({ start, end, quote, who, what, chain, cue, form, stance, hedge }, at) => ({
			...{ id: String(at + 1), start, end, quote, who, what, cue, form, stance, hedge },
			chain: chain.map((name) => ({ sourceId: name, name, kind: kinds.get(name) ?? "unknown" })),
			attributionStatus: "suggested",
			verificationStatus: "unchecked",
			credibility: null,
			anchor: "exact",
			evidence: [],
		})),
		// No register: what it would have to say of a source is not missing, it was never asked.
		sources: new Map(),
	};
}
