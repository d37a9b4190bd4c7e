import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface ReopenWording {
	readonly id: string;
}

/** Has a wording that was accepted or refused wait to be decided again. */
export const reopenWording = defineKind<"reopen-wording", ReopenWording>({
	kind: "reopen-wording",
	action: () => "wording.reopened",
	touches: ({ id }) => ({ wordings: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "wording", id),
	apply: (records, { id }) =>
		records.wording.get(id)?.outcome
			? [
					{
						...{ entity: "wording", id },
						fields: { outcome: null, reason: null, decidedAt: null, decidedById: null },
					},
				]
			: [],
});
