import type { CheckedClaim } from "./checked-story.ts";
import { isHedge } from "./cues.ts";

/** How a claim comes to the reader from nobody in particular: by a hedge ("reportedly") or a passive ("was described as"). */
export type Vagueness = "hedge" | "passive";

export function vaguenessOf({ chain, cue, hedge, form }: CheckedClaim): Vagueness | null {
	const [origin] = chain;
	// An outlet that passes on what nobody is credited with is at least somebody.
	if (chain.length > 1 || (origin && origin.kind !== "unknown")) return null;
	if ((cue && isHedge(cue)) || (hedge && isHedge(hedge))) return "hedge";
	// Whole quotations without a speaker have a rule of their own.
	return !origin || form === "direct" || cue === null ? null : "passive";
}

/** The words that make it vague: its hedge, or its cue where the cue is all there is. */
export const vagueWords = ({ cue, hedge }: CheckedClaim): string | null => (hedge && isHedge(hedge) ? hedge : cue);
