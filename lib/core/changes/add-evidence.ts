import { type EvidenceSet, refuseEvidence, sourcesOf, touchedByEvidence } from "./evidence-fields.ts";
import { defineKind } from "./kind.ts";
import { impossible, named, refuseClaims } from "./living.ts";
import type { Evidence, Write } from "./records.ts";
import { register, type SourceGiven } from "./register.ts";

export interface AddEvidence {
	/** Each claim that the evidence bears on, with the identifier of the piece that it gets. */
	readonly pieces: readonly { readonly id: string; readonly claimId: string }[];
	readonly set: EvidenceSet & Pick<Evidence, "bearing" | "kind" | "locator">;
	readonly source?: SourceGiven | undefined;
}

/** Adds the same evidence to one claim or to many. */
export const addEvidence = defineKind<"add-evidence", AddEvidence>({
	kind: "add-evidence",
	action: () => "evidence.added",
	touches: ({ pieces, set, source }) => ({
		claims: pieces.map(({ claimId }) => claimId),
		evidence: pieces.map(({ id }) => id),
		...touchedByEvidence(set, source),
	}),
	refuse(records, { pieces, set, source }) {
		const ids = pieces.map(({ claimId }) => claimId);
		const refused = refuseClaims(records, ids, true) ?? refuseEvidence(records, set, source);
		if (refused) return refused;
		if (ids.some((id) => records.claim.get(id)?.deletedAt !== null))
			return impossible("This claim was deleted. Restore it to add evidence to it.");
		return pieces.some(({ id }) => records.evidence.has(id))
			? impossible("There is a piece of evidence with this identifier already.")
			: null;
	},
	apply(records, { pieces, set, source }, by) {
		const given = sourcesOf(set, source);
		const registered = register(records, given, by);
		const sourceId = given[0] ? (registered.ids.get(given[0].sourceId) ?? null) : null;
		const added = pieces
			.filter(({ claimId }) => records.claim.has(claimId))
			.map(({ id, claimId }): Write => {
				const fields: Evidence = {
					...{ title: null, url: null, quote: null, note: null, fileId: null, retrievedAt: null },
					...(named(set) as AddEvidence["set"] & Evidence),
					...{ id, claimId, sourceId, revision: 1 },
					...{ createdAt: by.at, createdById: by.userId, updatedAt: by.at, deletedAt: null },
				};
				return { entity: "evidence", id, fields };
			});
		return [...registered.writes, ...added];
	},
});
