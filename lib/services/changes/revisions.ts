import { ENTITIES, type Records } from "../../core/changes/records.ts";
import { readLastChange } from "../../data/events.ts";
import type { Context } from "../context.ts";
import { stale } from "../stale.ts";
import { Refusal } from "../use-case.ts";
import { readChanged } from "./changed.ts";

/** Revisions by the identifier of their record. */
export type SeenRevisions = ReadonlyMap<string, number>;

/** A handful of records tells who changed them last. */
const LOOKED_AT = 100;

/** Refuses a change of records that have changed at all since: for callers that name revisions instead of an event. */
export async function refuseOtherRevisions(ctx: Context, records: Records, seen: SeenRevisions): Promise<void> {
	const altered = new Map<string, string[]>();
	for (const entity of ENTITIES)
		for (const [id, { revision }] of records[entity]) {
			const known = seen.get(id);
			if (known !== undefined && known !== revision) altered.set(entity, [...(altered.get(entity) ?? []), id]);
		}
	if (altered.size === 0) return;
	const changed = await readLastChange(
		ctx.db.reader,
		ctx.actor.workspaceId,
		[...altered.values()].flat().slice(0, LOOKED_AT),
	);
	const current = { ...(await readChanged(ctx, 0, altered, { storyId: null, withCredited: false })), fields: [] };
	throw new Refusal(stale(current, changed));
}
