import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface DetachOriginal {
	readonly id: string;
}

/** Takes an original away from its source; the file stays, and so does the record of it. */
export const detachOriginal = defineKind<"detach-original", DetachOriginal>({
	kind: "detach-original",
	action: () => "original.removed",
	touches: ({ id }) => ({ originals: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "original", id),
	apply: (records, { id }, { at }) =>
		records.original.has(id) ? [{ entity: "original", id, fields: { deletedAt: at } }] : [],
});
