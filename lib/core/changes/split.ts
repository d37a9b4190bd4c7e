import { splitSpan } from "../anchoring/join.ts";
import { defineKind } from "./kind.ts";
import { impossible, refuseClaims } from "./living.ts";
import { newClaim } from "./new-claim.ts";
import { standingAt } from "./span.ts";

export interface Split {
	readonly id: string;
	/** An offset into the text, inside the claim. */
	readonly at: number;
	/** The second part's. */
	readonly newId: string;
}

/** Cuts a claim in two. The first part keeps everything; the second has the same chain and is still to be checked. */
export const split = defineKind<"split", Split>({
	kind: "split",
	action: () => "claim.split",
	touches: ({ id, newId }) => ({ claims: [id, newId], text: true }),
	refuse(records, { id, at, newId }, { text }) {
		const refused = refuseClaims(records, [id]);
		if (refused) return refused;
		if (records.claim.has(newId)) return impossible("There is a claim with this identifier already.");
		const claim = records.claim.get(id);
		return claim && splitSpan(text, claim, at)
			? null
			: impossible("Both parts of a claim must hold at least one word. Split it somewhere inside.");
	},
	apply(records, { id, at, newId }, by) {
		const claim = records.claim.get(id);
		const parts = claim && splitSpan(by.text, claim, at);
		if (!parts) return [];
		const first = standingAt(by.text, parts[0]);
		const { who, chain, cue, form, stance, attributionStatus, assigneeId } = claim;
		const second = {
			...newClaim(newId, standingAt(by.text, parts[1]), by),
			...{ who, chain, cue, form, stance, attributionStatus, assigneeId },
			splitFromId: id,
		};
		return [
			{ entity: "claim", id, fields: { ...first, what: first.quote } },
			{ entity: "claim", id: newId, fields: second },
		];
	},
});
