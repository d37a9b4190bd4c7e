import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface RemoveCorrection {
	readonly id: string;
}

/** Takes a correction out of the log that was noted by mistake. The record keeps it. */
export const removeCorrection = defineKind<"remove-correction", RemoveCorrection>({
	kind: "remove-correction",
	action: () => "correction.removed",
	touches: ({ id }) => ({ corrections: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "correction", id),
	apply: (records, { id }, { at }) =>
		records.correction.has(id) ? [{ entity: "correction", id, fields: { deletedAt: at } }] : [],
});
