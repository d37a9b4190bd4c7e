import type { Refused } from "./kind.ts";
import { missing } from "./living.ts";
import type { Evidence, Records } from "./records.ts";
import { refuseSources, type SourceGiven, touchedBy } from "./register.ts";

/** What a person writes into a piece of evidence; its source by identifier, or by a name as `source`. */
export type EvidenceSet = {
	readonly [K in
		| "bearing"
		| "kind"
		| "title"
		| "locator"
		| "sourceId"
		| "url"
		| "quote"
		| "note"
		| "fileId"
		| "retrievedAt"]?: Evidence[K] | undefined;
};

/** The source that evidence is given, as the register finds it. */
export const sourcesOf = ({ sourceId }: EvidenceSet, source: SourceGiven | undefined): readonly SourceGiven[] =>
	source ? [source] : sourceId ? [{ sourceId }] : [];

export const touchedByEvidence = (set: EvidenceSet, source: SourceGiven | undefined) => ({
	...touchedBy(sourcesOf(set, source)),
	files: set.fileId ? [set.fileId] : [],
});

/** Refuses evidence that names a source or a file which is not there. */
export function refuseEvidence(records: Records, set: EvidenceSet, source: SourceGiven | undefined): Refused | null {
	if (set.fileId && !records.files.has(set.fileId)) return missing("file");
	return refuseSources(records, sourcesOf(set, source));
}
