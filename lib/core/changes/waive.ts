import { defineKind } from "./kind.ts";
import { impossible, refuseClaims } from "./living.ts";

export interface Waive {
	readonly id: string;
	/** A claim that the finding names. */
	readonly claimId: string;
	readonly ruleId: string;
	readonly sourceId: string | null;
	readonly fingerprint: string;
	readonly reason: string;
}

/** Lets a finding stand, with a reason. */
export const waive = defineKind<"waive", Waive>({
	kind: "waive",
	action: () => "finding.waived",
	touches: ({ id, claimId }) => ({ claims: [claimId], waivers: [id] }),
	refuse: (records, { id, claimId }) =>
		records.waiver.has(id)
			? impossible("There is a waiver with this identifier already.")
			: refuseClaims(records, [claimId]),
	apply(records, { id, claimId, ruleId, sourceId, fingerprint, reason }, { at, userId, storyId }) {
		if (!records.claim.has(claimId)) return [];
		const fields = {
			...{ id, storyId, claimId, ruleId, sourceId, fingerprint, reason: reason.trim(), revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "waiver", id, fields }];
	},
});
