import type { SourcedClaim } from "../../core/sourcing/line.ts";
import type { Bearing, EvidenceKind, SourceKind } from "../../core/vocabulary/vocabulary.ts";
import type { Queries } from "../../data/client.ts";
import { readEvidence } from "../../data/evidence.ts";

/** What of the evidence of some claims matters for their sourcing, by claim. */
export async function sourcedEvidence(
	queries: Queries,
	claims: readonly { readonly id: string }[],
): Promise<(claimId: string) => SourcedClaim["evidence"]> {
	const rows = await readEvidence(queries, {
		claimId: { in: claims.map((claim) => claim.id) },
	});
	return (claimId) =>
		rows
			.filter((row) => row.claimId === claimId)
			.map((row) => ({
				id: row.id,
				bearing: row.bearing as Bearing,
				kind: row.kind as EvidenceKind,
				source: row.source && {
					sourceId: row.source.id,
					name: row.source.name,
					kind: row.source.kind as SourceKind,
				},
			}));
}
