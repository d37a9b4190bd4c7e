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
): [ClaimReading, ...ClaimReading[]][] {
	const groups: [ClaimReading, ...ClaimReading[]][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const reading of claims) {
		const group = groups.at(-1);
		const cue = cueOf(reading);
		const near = reading.claim.start - end < NEAR;
		if (group && near && (cue === null || cue === cueOf(group[0]))) group.push(reading);
		else groups.push([reading]);
		end = reading.claim.end;
	}
	return groups;
}
