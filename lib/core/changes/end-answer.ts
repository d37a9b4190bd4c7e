import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface EndAnswer {
	readonly id: string;
}

/** Unties a claim from one that it was said to answer. */
export const endAnswer = defineKind<"end-answer", EndAnswer>({
	kind: "end-answer",
	action: () => "answer.untied",
	touches: ({ id }) => ({ answers: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "answer", id),
	apply: (records, { id }, { at }) =>
		records.answer.has(id) ? [{ entity: "answer", id, fields: { deletedAt: at } }] : [],
});
