import type { ClaimReading } from "./claim-reading.ts";
import { isHedge } from "./cues.ts";
import { mentions } from "./mentions.ts";

/** How a claim comes to the reader from nobody in particular: by a hedge ("reportedly") or a passive ("was described as"). */
type Way = "hedge" | "passive";

function way({ claim, origin }: ClaimReading): Way | null {
	const hedged = isHedge(`${claim.cue ?? ""} ${claim.hedge ?? ""}`);
	if (!origin) return hedged ? "hedge" : null;
	// An outlet that passes on what nobody is credited with is at least somebody.
	if (origin.kind !== "unknown" || claim.chain.length > 1) return null;
	if (hedged) return "hedge";
	// Whole quotations without a speaker have a rule of their own.
	return claim.form === "direct" || claim.cue === null ? null : "passive";
}

/**
 * The claims that come from nobody in particular this way, in groups that one cue introduces. A claim that goes on without
 * a cue belongs to the group before it.
 */
export function fromNobody(claims: readonly ClaimReading[], wanted: Way): ClaimReading[][] {
	return mentions(
		claims.filter((reading) => way(reading) === wanted),
		introduces,
	);
}

/** The words that introduce a group: its hedge, or its cue where the cue is all there is. */
export const introducedBy = ([first]: readonly ClaimReading[]): string => (first ? (introduces(first) ?? "") : "");

const introduces = ({ claim }: ClaimReading): string | null =>
	claim.hedge && isHedge(claim.hedge) ? claim.hedge : claim.cue;
