import { defineKind } from "./kind.ts";
import { claimsIn, impossible, refuseClaims } from "./living.ts";

export interface Recheck {
	readonly ids: readonly string[];
}

/** Says of claims whose words changed with a new draft that they were looked at: what was decided of them holds. */
export const recheck = defineKind<"recheck", Recheck>({
	kind: "recheck",
	action: () => "claim.rechecked",
	touches: ({ ids }) => ({ claims: ids, text: true }),
	refuse(records, { ids }) {
		const refused = refuseClaims(records, ids);
		if (refused) return refused;
		return claimsIn(records, ids).some(({ anchor }) => anchor === "orphaned")
			? impossible("The words of this claim are no longer in the draft. Delete it, or make a claim of other words.")
			: null;
	},
	apply: (records, { ids }) =>
		claimsIn(records, ids)
			.filter(({ anchor }) => anchor === "changed")
			.map(({ id, start, end, quote }) => ({ entity: "claim", id, fields: { start, end, quote, anchor: "exact" } })),
});
