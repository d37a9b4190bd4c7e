import type { ClaimReading } from "./claim-reading.ts";

/** One sentence can hold several claims; what stands nearer than this under the same cue is taken for one mention. */
const NEAR = 200;

/**
 * Claims in groups that one cue introduces: "were described as shocked, tired and alone" is one attribution, however many
 * claims it is cut into. A claim without a cue of its own goes with the one before. Claims come in text order.
 */
export function mentions(
	claims: readonly ClaimReading[],
	cueOf: (reading: ClaimReading) => string | null = ({ claim }) => claim.cue,
): ClaimReading[][] {
	const groups: ClaimReading[][] = [];
	for (const reading of claims) {
		const group = groups.at(-1);
		const [first, last] = [group?.[0], group?.at(-1)];
		const cue = cueOf(reading);
		const near = last && reading.claim.start - last.claim.end < NEAR;
		if (group && first && near && (cue === null || cue === cueOf(first))) group.push(reading);
		else groups.push([reading]);
	}
	return groups;
}
