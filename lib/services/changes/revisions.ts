import { ENTITIES, type Records } from "../../core/changes/records.ts";
import { readLastChange } from "../../data/events.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";
import { readChanged } from "./changed.ts";

/** Revisions by the identifier of their record. */
export type SeenRevisions = ReadonlyMap<string, number>;

/** A handful of records tells who changed them last. */
const LOOKED_AT = 100;

/** Refuses a change of records that have changed at all since: for callers that name revisions instead of an event. */
export async function refuseOtherRevisions(ctx: Context, records: Records, seen: SeenRevisions): Promise<void> {
	const stale = new Map<string, string[]>();
	for (const entity of ENTITIES)
		for (const [id, { revision }] of records[entity]) {
			const known = seen.get(id);
			if (known !== undefined && known !== revision) stale.set(entity, [...(stale.get(entity) ?? []), id]);
		}
	if (stale.size === 0) return;
	const changed = await readLastChange(
		ctx.db.reader,
		ctx.actor.workspaceId,
		[...stale.values()].flat().slice(0, LOOKED_AT),
	);
	throw new Refusal({
		reason: "stale",
		message: `${changed ? `${changed.name} changed this` : "This was changed"} since you last saw it. Nothing was overwritten: look at both versions and choose.`,
		...(changed && { changed }),
		current: { ...(await readChanged(ctx, 0, stale, { storyId: null, withCredited: false })), fields: [] },
	});
}
