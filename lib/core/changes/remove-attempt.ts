import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface RemoveAttempt {
	readonly id: string;
}

/** Takes away a note of an attempt; the record keeps it. */
export const removeAttempt = defineKind<"remove-attempt", RemoveAttempt>({
	kind: "remove-attempt",
	action: () => "response.removed",
	touches: ({ id }) => ({ attempts: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "attempt", id),
	apply: (records, { id }, { at }) =>
		records.attempt.has(id) ? [{ entity: "attempt", id, fields: { deletedAt: at } }] : [],
});
