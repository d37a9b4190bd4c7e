import type { Conflict } from "../../contract/change.ts";
import type { Kind } from "../../core/changes/kind.ts";
import { fieldChanges } from "../../core/changes/patched.ts";
import { ENTITIES, type Patch, type Records } from "../../core/changes/records.ts";
import { fieldsChangedSince } from "../../data/changed-since.ts";
import { newestEvent } from "../../data/changes-since.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { stale } from "../stale.ts";
import { Refusal } from "../use-case.ts";
import { readChanged } from "./changed.ts";

/** A field that both set, and the person who set it first. */
type Met = Conflict["fields"][number] & { readonly userId: string };

/**
 * Refuses a change that would overwrite what somebody else changed after the event that its maker had seen: only where
 * it is the same field, and only where it would become something else.
 */
export async function refuseConflicts<Args>(
	ctx: Context,
	{ queries }: Work,
	seen: number,
	change: { kind: Kind<string, Args>; args: Args; records: Records; patch: Patch },
): Promise<void> {
	const { kind, args, records, patch } = change;
	const taken = new Set(kind.takesAway?.(args) ?? []);
	const changes = fieldChanges(records, patch).filter(({ isNew }) => !isNew);
	const met: Met[] = [];
	for (const entity of ENTITIES) {
		const set = new Map(changes.filter((one) => one.entity === entity).map(({ id, fields }) => [id, fields]));
		const ids = [...new Set([...set.keys(), ...(entity === "claim" ? taken : [])])];
		const theirs = await fieldsChangedSince(queries, entity, ids, seen);
		for (const { id, fields, at, actorId, actorName } of theirs) {
			if (actorId === ctx.actor.userId) continue;
			for (const field of Object.keys(fields).flatMap(fieldsIn))
				if (taken.has(id) || set.get(id)?.[field])
					met.push({ entity, id, field, by: actorName, at: at.toISOString(), userId: actorId });
		}
	}
	if (met.length > 0) throw await conflictOf(ctx, queries, met);
}

/** A claim's place in the text is stored as one field. */
const fieldsIn = (field: string) => (field === "span" ? ["start", "end", "quote", "anchor"] : [field]);

async function conflictOf(ctx: Context, queries: Work["queries"], fields: Met[]): Promise<Refusal> {
	// Its own event was given the newest number, and is not there yet.
	const event = (await newestEvent(queries, ctx.actor.workspaceId)) - 1;
	const toShow = new Map<string, string[]>();
	for (const { entity, id } of fields) toShow.set(entity, [...new Set([...(toShow.get(entity) ?? []), id])]);
	const current: Conflict = {
		...(await readChanged(ctx, event, toShow, { storyId: null, withCredited: true })),
		fields: fields.map(({ userId: _, ...field }) => field),
	};
	const last = fields.at(-1);
	return new Refusal(stale(current, last ? { userId: last.userId, name: last.by, at: last.at } : null));
}
