import type { Claim, Hop } from "./records.ts";
import type { Registered, SourceGiven } from "./register.ts";

/** A link of a chain, its source by identifier or name. */
export interface HopGiven extends SourceGiven {
	readonly cue?: string | null | undefined;
}

/** The chain of these links, as it is stored. */
export function chainOf(hops: readonly HopGiven[], { ids }: Registered): Hop[] {
	return hops.flatMap(({ sourceId, cue = null }) => {
		const id = ids.get(sourceId);
		return id === undefined ? [] : [{ sourceId: id, cue }];
	});
}

/**
 * A claim with another chain. Whoever writes a chain has read it: a suggested attribution is accepted, and what the
 * extractor said of its own reading goes.
 */
export function withChain(claim: Claim, chain: readonly Hop[]): Partial<Claim> {
	return {
		chain,
		...(chain.length === 0 ? { form: "narrated" } : claim.form === "narrated" ? { form: "indirect" } : {}),
		...(claim.attributionStatus === "suggested" ? { attributionStatus: "accepted" } : {}),
		confidence: null,
		why: null,
	};
}
