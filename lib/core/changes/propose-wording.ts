import { defineKind } from "./kind.ts";
import { claimsIn, impossible, refuseClaims } from "./living.ts";

export interface ProposeWording {
	readonly id: string;
	readonly claimId: string;
	/** What is to stand in place of the claim's words; empty where they are to go. */
	readonly text: string;
	/** Why. */
	readonly note: string | null;
}

/** Proposes better words for a claim. */
export const proposeWording = defineKind<"propose-wording", ProposeWording>({
	kind: "propose-wording",
	action: () => "wording.proposed",
	touches: ({ id, claimId }) => ({ claims: [claimId], wordings: [id] }),
	refuse(records, { id, claimId, text }) {
		if (records.wording.has(id)) return impossible("There is a wording with this identifier already.");
		const refused = refuseClaims(records, [claimId]);
		if (refused) return refused;
		const [claim] = claimsIn(records, [claimId]);
		if (claim?.anchor === "orphaned")
			return impossible("This claim’s words are no longer in the draft, so nothing can stand in their place.");
		return claim?.quote.trim() === text.trim() ? impossible("These are the claim’s words as they stand.") : null;
	},
	apply(records, { id, claimId, text, note }, { at, userId, storyId }) {
		const [claim] = claimsIn(records, [claimId]);
		if (!claim) return [];
		const fields = {
			...{ id, storyId, claimId, original: claim.quote, text: text.trim(), note: note?.trim() || null },
			...{ outcome: null, reason: null, decidedAt: null, decidedById: null, revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "wording", id, fields }];
	},
});
