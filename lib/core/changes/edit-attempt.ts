import type { AttemptFields } from "./attempt-fields.ts";
import { defineKind } from "./kind.ts";
import { named, refuseRecord } from "./living.ts";

export interface EditAttempt {
	readonly id: string;
	readonly set: { readonly [K in keyof AttemptFields]?: AttemptFields[K] | undefined };
}

/** Notes what came of asking, or mends what was noted. */
export const editAttempt = defineKind<"edit-attempt", EditAttempt>({
	kind: "edit-attempt",
	action: () => "response.edited",
	touches: ({ id }) => ({ attempts: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "attempt", id),
	apply: (records, { id, set }) => (records.attempt.has(id) ? [{ entity: "attempt", id, fields: named(set) }] : []),
});
