import { type EvidenceSet, refuseEvidence, sourcesOf, touchedByEvidence } from "./evidence-fields.ts";
import { defineKind } from "./kind.ts";
import { named, refuseRecord } from "./living.ts";
import { register, type SourceGiven } from "./register.ts";

export interface EditEvidence {
	readonly id: string;
	readonly set: EvidenceSet;
	readonly source?: SourceGiven | undefined;
}

/** Changes what is named of a piece of evidence. */
export const editEvidence = defineKind<"edit-evidence", EditEvidence>({
	kind: "edit-evidence",
	action: () => "evidence.edited",
	touches: ({ id, set, source }) => ({ evidence: [id], ...touchedByEvidence(set, source) }),
	refuse: (records, { id, set, source }) =>
		refuseRecord(records, "evidence", id) ?? refuseEvidence(records, set, source),
	apply(records, { id, set, source }, by) {
		if (!records.evidence.has(id)) return [];
		const given = sourcesOf(set, source);
		const registered = register(records, given, by);
		const sourceId = given[0] && registered.ids.get(given[0].sourceId);
		const fields = { ...named(set), ...(sourceId === undefined ? {} : { sourceId }) };
		return [...registered.writes, { entity: "evidence", id, fields }];
	},
});
