import { defineKind } from "./kind.ts";
import { impossible, refuseRecord } from "./living.ts";

export interface RefuseWording {
	readonly id: string;
	readonly reason: string;
}

/** Refuses a proposed wording, with a reason. Accepting one makes a draft, so it is no change of this kind. */
export const refuseWording = defineKind<"refuse-wording", RefuseWording>({
	kind: "refuse-wording",
	action: () => "wording.refused",
	touches: ({ id }) => ({ wordings: [id] }),
	refuse: (records, { id }) =>
		refuseRecord(records, "wording", id) ??
		(records.wording.get(id)?.outcome === null ? null : impossible("This wording was decided already.")),
	apply: (records, { id, reason }, { at, userId }) =>
		records.wording.get(id)?.outcome === null
			? [
					{
						...{ entity: "wording", id },
						fields: { outcome: "refused", reason: reason.trim(), decidedAt: at, decidedById: userId },
					},
				]
			: [],
});
