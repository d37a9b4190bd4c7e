import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface EndWaiver {
	readonly id: string;
}

/** Has a finding that was waived count again. */
export const endWaiver = defineKind<"end-waiver", EndWaiver>({
	kind: "end-waiver",
	action: () => "finding.waiver-ended",
	touches: ({ id }) => ({ waivers: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "waiver", id),
	apply: (records, { id }, { at }) =>
		records.waiver.has(id) ? [{ entity: "waiver", id, fields: { deletedAt: at } }] : [],
});
