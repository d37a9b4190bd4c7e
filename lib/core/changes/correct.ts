import type { CorrectionAction, CorrectionCause } from "../vocabulary/after-publication.ts";
import { defineKind } from "./kind.ts";
import { impossible, invalid, refuseClaims, refuseRecord } from "./living.ts";

export interface Correct {
	readonly id: string;
	/** The claim that let the mistake through. */
	readonly claimId: string;
	readonly action: CorrectionAction;
	readonly cause: CorrectionCause;
	/** The source that was wrong, where one was. */
	readonly sourceId: string | null;
	readonly notice: string;
	readonly note: string | null;
}

/** Notes what readers were told about a claim after publication. */
export const correct = defineKind<"correct", Correct>({
	kind: "correct",
	action: () => "correction.made",
	touches: ({ id, claimId, sourceId }) => ({
		...{ claims: [claimId], corrections: [id] },
		...(sourceId !== null && { sources: [sourceId] }),
	}),
	refuse(records, { id, claimId, cause, sourceId }) {
		if (records.correction.has(id)) return impossible("There is a correction with this identifier already.");
		const refused = refuseClaims(records, [claimId]);
		if (refused) return refused;
		if (cause === "source-wrong" && sourceId === null) return invalid("sourceId", "Say which source was wrong.");
		return sourceId === null ? null : refuseRecord(records, "source", sourceId);
	},
	apply(records, { id, claimId, action, cause, sourceId, notice, note }, { at, userId, storyId }) {
		if (!records.claim.has(claimId)) return [];
		const fields = {
			...{ id, storyId, claimId, action, cause, sourceId, notice: notice.trim(), note: note?.trim() || null },
			...{ revision: 1, createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "correction", id, fields }];
	},
});
