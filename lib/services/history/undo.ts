import { type Undone, undoInput } from "../../contract/history.ts";
import type { RecordChange, Snapshot } from "../../data/change.ts";
import { ENTITIES } from "../../data/entities.ts";
import { readEvent, readUndoStacks } from "../../data/events.ts";
import { isInUse } from "../../data/sources.ts";
import { openForWork } from "../claims/draft.ts";
import { readClaimViews } from "../claims/view.ts";
import { changedIds, commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, impossible } from "../use-case.ts";

/** Takes back the actor's own last change in the story, whatever it was. */
export const undo = defineUseCase(undoInput, "checker", (ctx, input) =>
	step(ctx, "undo", input),
);

/** Does again what the actor took back last. */
export const redo = defineUseCase(undoInput, "checker", (ctx, input) =>
	step(ctx, "redo", input),
);

async function step(
	ctx: Context,
	mode: "undo" | "redo",
	{
		storyId,
		operationId,
	}: { storyId: string; operationId?: string | undefined },
): Promise<Undone> {
	const { workspaceId, userId } = ctx.actor;
	await openForWork(ctx.db.reader, workspaceId, storyId);
	const stacks = await readUndoStacks(ctx.db.reader, storyId, userId);
	const targetId = stacks[mode].at(-1);
	if (targetId === undefined)
		impossible(
			mode === "undo"
				? "There is nothing of yours to undo in this story."
				: "There is nothing to redo: something new was done since, or nothing was undone.",
		);
	const target = await readEvent(ctx.db.reader, targetId);
	if (!target) return impossible("What was to be undone is not in the record.");
	const about = { action: target.action, storyId, operationId, mode, targetId };
	const changes = await commit(ctx, about, async (work) => {
		const steps =
			mode === "undo"
				? [...target.changes].reverse().map(reversed)
				: target.changes;
		for (const change of steps) await putBack(work, change);
	});
	const after = await readUndoStacks(ctx.db.reader, storyId, userId);
	return {
		action: target.action,
		claims: await readClaimViews(ctx, { id: { in: touchedClaims(changes) } }),
		canUndo: after.undo.length > 0,
		canRedo: after.redo.length > 0,
	};
}

/** The claims that changes were about, directly or through their evidence and comments. */
function touchedClaims(changes: readonly RecordChange[]): string[] {
	const owners = changes.flatMap(({ before, after }) => [
		before?.claimId,
		after?.claimId,
	]);
	return [
		...new Set([
			...changedIds(changes, "claim"),
			...owners.filter((id) => typeof id === "string"),
		]),
	];
}

const reversed = ({
	entity,
	id,
	before,
	after,
}: RecordChange): RecordChange => ({
	entity,
	id,
	before: after,
	after: before,
});

/**
 * Moves a record from `before` to `after`, if it still stands at `before`. A record that was made is not destroyed but
 * marked as deleted, and one that is to be there again is unmarked.
 */
async function putBack(
	{ queries, at, actorId, record }: Work,
	{ entity, id, before, after }: RecordChange,
): Promise<void> {
	const kind = ENTITIES[entity];
	if (!kind) return;
	const current = await kind.read(queries, id);
	if (!current)
		return impossible("What was to be undone is not there any more.");
	const expected = before ?? { ...after, deletedAt: current.deletedAt };
	if (!sameContent(current, expected))
		impossible(
			"Somebody changed this since, so it cannot be undone without losing their change. Edit it by hand instead.",
		);
	// A source that this change added may be in other chains by now: then it stays.
	if (entity === "source" && after === null && (await isInUse(queries, id)))
		return;
	const target = after ?? { ...current, deletedAt: at.toISOString() };
	const saved = await kind.save(queries, current, target, { actorId, at });
	record({ entity, id, before: current, after: saved });
}

/** Whether two snapshots say the same, their revision and what is read along from elsewhere aside. */
function sameContent(a: Snapshot, b: Snapshot): boolean {
	return content(a) === content(b);
}

function content(snapshot: Snapshot): string {
	const { revision: _, updatedAt: _u, ...rest } = snapshot;
	const fields = Object.entries(rest).map(([key, value]) => [
		key,
		key === "chain" ? links(value) : value,
	]);
	return JSON.stringify(
		fields.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
	);
}

const links = (chain: unknown): unknown =>
	Array.isArray(chain)
		? chain.map(
				({ sourceId, cue }: { sourceId: string; cue: string | null }) => [
					sourceId,
					cue,
				],
			)
		: chain;
