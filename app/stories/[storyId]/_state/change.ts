import { v7 } from "uuid";
import type { HopView } from "@/lib/contract/claim.ts";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import type { Chain } from "@/lib/core/changes/chain.ts";
import type { HopGiven } from "@/lib/core/changes/chained.ts";
import type { EditSource } from "@/lib/core/changes/edit-source.ts";
import type { Tag } from "@/lib/core/changes/tag.ts";
import { newSourceOf } from "./new-source.ts";

/** What a tag may set. */
export type TagSet = Tag["set"];

/** What a source is to become in the chains of a selection. */
export type How = Chain["how"];

export type SourceSet = EditSource["set"];

/** What a person writes into a piece of evidence. */
export type EvidenceFields = Pick<
	EvidenceView,
	"bearing" | "kind" | "title" | "locator" | "sourceId" | "url" | "quote" | "note" | "fileId" | "retrievedAt"
>;

/** A link as a change names it: a source that the register may not know yet gets its identifier here. */
export function hopGiven({ sourceId, name, kind, cue }: HopView): HopGiven {
	return { sourceId: newSourceOf(sourceId) ? v7() : sourceId, name, kind, cue };
}

/** Written evidence as a change takes it. */
export function evidenceArgs({ sourceId, ...set }: EvidenceFields) {
	const made = newSourceOf(sourceId);
	return made ? { set, source: { ...made, sourceId: v7() } } : { set: { ...set, sourceId } };
}

/** What somebody wrote anew of a piece that they saw as `from`: its other fields stay as they are by now. */
export function editedEvidence({ sourceId, ...fields }: EvidenceFields, from: EvidenceView) {
	const isAnew = ([name, value]: [string, unknown]) => value !== from[name as keyof typeof fields];
	const set: Partial<EvidenceFields> = Object.fromEntries(Object.entries(fields).filter(isAnew));
	const made = newSourceOf(sourceId);
	if (made) return { set, source: { ...made, sourceId: v7() } };
	return { set: sourceId === from.sourceId ? set : { ...set, sourceId } };
}
