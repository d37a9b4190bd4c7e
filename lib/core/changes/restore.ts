import { defineKind } from "./kind.ts";
import { claimsIn, refuseClaims } from "./living.ts";

export interface Restore {
	readonly ids: readonly string[];
}

/** Brings deleted claims back as they were. */
export const restore = defineKind<"restore", Restore>({
	kind: "restore",
	action: () => "claim.restored",
	touches: ({ ids }) => ({ claims: ids }),
	refuse: (records, { ids }) => refuseClaims(records, ids, true),
	apply: (records, { ids }) =>
		claimsIn(records, ids)
			.filter(({ deletedAt }) => deletedAt !== null)
			.map(({ id }) => ({ entity: "claim", id, fields: { deletedAt: null } })),
});
