import type { EvidenceView } from "../../contract/evidence.ts";
import { evidenceView as viewOf } from "../../contract/views.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import type { EvidenceRecord } from "../../data/evidence.ts";
import { evidenceOf } from "../../data/rows.ts";

/** A piece of evidence as the contract has it. */
export function evidenceView(row: EvidenceRecord, names: ReadonlyMap<string, string>): EvidenceView {
	const { source, file } = row;
	return viewOf(evidenceOf(row), {
		person: (id) => names.get(id),
		source: () => (source ? { name: source.name, kind: source.kind as SourceKind } : undefined),
		file: () => file ?? undefined,
	});
}
