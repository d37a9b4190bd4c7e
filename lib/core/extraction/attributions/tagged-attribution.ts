import type { Attribution } from "../extraction.ts";

/** An attribution as the tagger and the linker found it, with how sure they are and what made them so. */
export interface TaggedAttribution extends Attribution {
	/** 0 to 1. */
	readonly confidence: number;
	/** In words a fact-checker understands: the cue and the rule or the tagger's reason. */
	readonly why: string;
}
