import { defineKind } from "./kind.ts";
import { claimsIn, refuseClaims } from "./living.ts";

export interface Delete {
	readonly ids: readonly string[];
}

/** Takes claims out of the story. They can be restored, evidence and all. */
export const deleteClaims = defineKind<"delete", Delete>({
	kind: "delete",
	action: () => "claim.deleted",
	touches: ({ ids }) => ({ claims: ids }),
	refuse: (records, { ids }) => refuseClaims(records, ids, true),
	takesAway: ({ ids }) => ids,
	apply: (records, { ids }, { at }) =>
		claimsIn(records, ids)
			.filter(({ deletedAt }) => deletedAt === null)
			.map(({ id }) => ({ entity: "claim", id, fields: { deletedAt: at } })),
});
