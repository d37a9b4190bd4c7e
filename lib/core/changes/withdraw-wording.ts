import { defineKind } from "./kind.ts";
import { impossible, refuseRecord } from "./living.ts";

export interface WithdrawWording {
	readonly id: string;
}

/** Takes a proposed wording away, while nobody has decided about it. */
export const withdrawWording = defineKind<"withdraw-wording", WithdrawWording>({
	kind: "withdraw-wording",
	action: () => "wording.withdrawn",
	touches: ({ id }) => ({ wordings: [id] }),
	refuse: (records, { id }) =>
		refuseRecord(records, "wording", id) ??
		(records.wording.get(id)?.outcome === null ? null : impossible("This wording was decided already.")),
	apply: (records, { id }, { at }) =>
		records.wording.get(id)?.outcome === null ? [{ entity: "wording", id, fields: { deletedAt: at } }] : [],
});
