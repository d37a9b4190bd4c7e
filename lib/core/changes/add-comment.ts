import { defineKind } from "./kind.ts";
import { impossible, refuseClaims } from "./living.ts";

export interface AddComment {
	readonly id: string;
	/** Null for a comment on the whole story. */
	readonly claimId: string | null;
	readonly body: string;
}

/** Says something about a claim, or about the story. */
export const addComment = defineKind<"add-comment", AddComment>({
	kind: "add-comment",
	action: () => "comment.added",
	touches: ({ id, claimId }) => ({ claims: claimId === null ? [] : [claimId], comments: [id] }),
	refuse(records, { id, claimId }) {
		if (records.comment.has(id)) return impossible("There is a comment with this identifier already.");
		return claimId === null ? null : refuseClaims(records, [claimId], true);
	},
	apply(records, { id, claimId, body }, { at, userId, storyId }) {
		if (claimId !== null && !records.claim.has(claimId)) return [];
		const fields = {
			...{ id, storyId, claimId, body: body.trim(), revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at },
			...{ resolvedAt: null, resolvedById: null, deletedAt: null },
		};
		return [{ entity: "comment", id, fields }];
	},
});
