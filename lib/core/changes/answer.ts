import { defineKind } from "./kind.ts";
import { impossible, refuseClaims } from "./living.ts";

export interface AnswerClaim {
	readonly id: string;
	/** The denial, the acknowledgement, the "no comment". */
	readonly claimId: string;
	/** What it answers. */
	readonly answeredId: string;
}

/** Ties a claim that answers to one that it answers. */
export const answer = defineKind<"answer", AnswerClaim>({
	kind: "answer",
	action: () => "answer.tied",
	touches: ({ id, claimId, answeredId }) => ({ claims: [claimId, answeredId], answers: [id] }),
	refuse(records, { id, claimId, answeredId }) {
		if (claimId === answeredId) return impossible("A claim can’t answer itself. Choose another.");
		return records.answer.has(id)
			? impossible("There is an answer with this identifier already.")
			: refuseClaims(records, [claimId, answeredId]);
	},
	apply(records, { id, claimId, answeredId }, { at, userId, storyId }) {
		if (!records.claim.has(claimId) || !records.claim.has(answeredId)) return [];
		const fields = {
			...{ id, storyId, claimId, answeredId, revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "answer", id, fields }];
	},
});
