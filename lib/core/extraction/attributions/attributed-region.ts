import type { Span } from "../../text/span.ts";
import type { Stance } from "../../vocabulary/vocabulary.ts";

/**
 * A stretch of text with the source chain that it is credited to: what the chain stage hands to the claim cutter.
 * Regions may nest; the innermost region that holds a claim decides its chain.
 */
export interface AttributedRegion {
	/** What is credited: the words that claims may be cut from. */
	readonly content: readonly Span[];
	/** Source and cue words (and an audience, "told reporters"), which belong to no claim of this region. */
	readonly frame: readonly Span[];
	/** Source names from the origin to the outlet nearest the article; never empty. */
	readonly chain: readonly string[];
	/** The cue's words, or null where the attribution carries over from the sentence before. */
	readonly cue: string | null;
	readonly stance: Stance;
	/** 0 to 1. */
	readonly confidence: number;
	readonly why: string;
}
