import type { Claim } from "../../core/changes/records.ts";
import type { SourceGiven } from "../../core/changes/register.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";
import type { Asked } from "./carry-out.ts";

/** What the caller of a write has seen of the records that it names: an event's number, or a revision of each. */
export function against(
	storyId: string | null,
	{ operationId, seen }: { operationId?: string | undefined; seen?: number | undefined },
	records: readonly { readonly id: string; readonly revision?: number | undefined }[],
): Asked {
	const revisions = new Map<string, number>();
	for (const { id, revision } of records) if (revision !== undefined) revisions.set(id, revision);
	if (seen !== undefined || revisions.size === new Set(records.map(({ id }) => id)).size)
		return { storyId, operationId, seen, revisions };
	const message = "Name the revision of each record, or as “seen” the number of the newest event that you have seen.";
	throw new Refusal({ reason: "invalid", message, fields: { seen: message } });
}

/** A source by identifier or by name, as changes take it. */
export function sourceGiven(
	ctx: Context,
	{ sourceId, name, kind }: { sourceId?: string | undefined; name?: string | undefined; kind?: SourceKind | undefined },
): SourceGiven {
	return { sourceId: sourceId ?? ctx.newId(), name, kind };
}

/** Links of a chain, their sources by identifier or by name, as changes take them. */
export function hopsGiven(
	ctx: Context,
	chain: readonly (Parameters<typeof sourceGiven>[1] & { cue?: Claim["cue"] | undefined })[],
) {
	return chain.map((hop) => ({ ...sourceGiven(ctx, hop), cue: hop.cue ?? null }));
}
