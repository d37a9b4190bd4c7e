import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface RemoveEvidence {
	readonly id: string;
}

/** Takes a piece of evidence away; undo brings it back. */
export const removeEvidence = defineKind<"remove-evidence", RemoveEvidence>({
	kind: "remove-evidence",
	action: () => "evidence.removed",
	touches: ({ id }) => ({ evidence: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "evidence", id),
	apply: (records, { id }, { at }) =>
		records.evidence.has(id) ? [{ entity: "evidence", id, fields: { deletedAt: at } }] : [],
});
