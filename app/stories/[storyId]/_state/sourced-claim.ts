import type { ClaimView } from "@/lib/contract/claim.ts";
import type { SourceView } from "@/lib/contract/source.ts";
import type { SourcedClaim } from "@/lib/core/sourcing/line.ts";
import { newSourceOf } from "./new-source.ts";

/** What of a claim matters for its sourcing, its evidence with the sources as the register has them. */
export function sourcedClaim(claim: ClaimView, sources: ReadonlyMap<string, SourceView>): SourcedClaim {
	return {
		id: claim.id,
		chain: claim.chain,
		evidence: claim.evidence.map(({ id, bearing, kind, sourceId }) => {
			const source = sourceId === null ? null : (newSourceOf(sourceId) ?? sources.get(sourceId));
			return {
				id,
				bearing,
				kind,
				source: sourceId !== null && source ? { sourceId, name: source.name, kind: source.kind } : null,
			};
		}),
	};
}
