import type { AttemptFields } from "./attempt-fields.ts";
import { defineKind } from "./kind.ts";
import { impossible, named } from "./living.ts";

export interface AddAttempt {
	readonly id: string;
	readonly set: AttemptFields;
}

/** Notes that somebody whom the story criticises was asked for a response. */
export const addAttempt = defineKind<"add-attempt", AddAttempt>({
	kind: "add-attempt",
	action: () => "response.asked",
	touches: ({ id }) => ({ attempts: [id] }),
	refuse: (records, { id }) =>
		records.attempt.has(id) ? impossible("There is an attempt with this identifier already.") : null,
	apply(_, { id, set }, { at, userId, storyId }) {
		const fields = {
			...{ id, storyId, ...named(set), revision: 1 },
			...{ createdAt: at, createdById: userId, updatedAt: at, deletedAt: null },
		};
		return [{ entity: "attempt", id, fields }];
	},
});
