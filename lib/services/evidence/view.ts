import type { EvidenceView } from "../../contract/evidence.ts";
import type { EvidenceRow } from "../../data/evidence.ts";

/** A piece of evidence as the contract has it. */
export function evidenceView(row: EvidenceRow, names: ReadonlyMap<string, string>): EvidenceView {
	return {
		id: row.id,
		claimId: row.claimId,
		bearing: row.bearing as EvidenceView["bearing"],
		kind: row.kind as EvidenceView["kind"],
		locator: row.locator,
		sourceId: row.sourceId,
		sourceName: row.source?.name ?? null,
		url: row.url,
		quote: row.quote,
		note: row.note,
		fileId: row.fileId,
		file: row.file && {
			id: row.file.id,
			name: row.file.name,
			mediaType: row.file.mediaType,
			size: row.file.size,
			sha256: row.file.sha256,
		},
		retrievedAt: row.retrievedAt?.toISOString() ?? null,
		revision: row.revision,
		createdAt: row.createdAt.toISOString(),
		createdBy: names.get(row.createdById) ?? "somebody who left",
	};
}
