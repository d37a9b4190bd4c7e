import type { ClaimReading } from "./claim-reading.ts";

/** One sentence can hold several claims; what stands nearer than this under the same cue is taken for one mention. */
const NEAR = 200;

/**
 * Claims in groups that one cue introduces: "were described as shocked, tired and alone" is one attribution, however many
 * claims it is cut into. A claim without a cue of its own goes with the one before. Claims come in text order.
 */
export function mentions(claims: readonly ClaimReading[]): ClaimReading[][] {
	const groups: ClaimReading[][] = [];
	for (const reading of claims) {
		const group = groups.at(-1);
		const before = group?.at(-1)?.claim;
		const { cue, start } = reading.claim;
		if (group && before && start - before.end < NEAR && (cue === null || cue === group[0]?.claim.cue))
			group.push(reading);
		else groups.push([reading]);
	}
	return groups;
}
