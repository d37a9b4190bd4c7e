import { type ChangeAbout, change, isSameOperation, ReusedOperation, readOperation } from "../data/change.ts";
import type { Queries } from "../data/client.ts";
import type { FieldChange, RecordChange } from "../data/field-changes.ts";
import { touchStory } from "../data/stories.ts";
import { wake } from "./changes/wake.ts";
import type { Context } from "./context.ts";

/** What a use case says of its change; the rest comes from the context. */
export interface About {
	/** As noun.verb: `claim.tagged`. */
	readonly action: string;
	readonly storyId: string | null;
	readonly operationId?: string | undefined;
	readonly mode?: ChangeAbout["mode"];
	readonly targetId?: string | null;
}

/** What a change is made with: the transaction, when, by whom, and the list its event is made of. */
export interface Work {
	readonly queries: Queries;
	readonly at: Date;
	readonly actorId: string;
	readonly record: (change: RecordChange) => void;
}

/** Makes a change in the actor's name, with its event, in one transaction. See `change`. */
export async function commit(
	ctx: Context,
	about: About,
	work: (work: Work) => Promise<void>,
): Promise<readonly FieldChange[]> {
	const { userId, name, workspaceId } = ctx.actor;
	const at = ctx.now();
	const changes = await change(
		ctx.db,
		{
			workspaceId,
			actorId: userId,
			actorName: name,
			at,
			eventId: ctx.newId(),
			action: about.action,
			storyId: about.storyId,
			operationId: about.operationId ?? null,
			operationHash: (about.operationId !== undefined && ctx.operationHash) || null,
			mode: about.mode ?? "do",
			targetId: about.targetId ?? null,
		},
		ctx.sign,
		async (queries, record) => {
			await work({ queries, at, actorId: userId, record });
			if (about.storyId !== null) await touchStory(queries, about.storyId, at);
		},
	);
	wake(workspaceId);
	return changes;
}

/**
 * What the operation did when it was carried out before, or null: it is answered then, and not done again.
 *
 * @throws {ReusedOperation} where its identifier was used for something else.
 */
export async function readDone(ctx: Context, operationId: string | undefined) {
	if (operationId === undefined) return null;
	const done = await readOperation(ctx.db.reader, ctx.actor.workspaceId, operationId);
	if (done && !isSameOperation(done, ctx.operationHash ?? null)) throw new ReusedOperation();
	return done;
}

/** True where the operation was carried out before. See `readDone`. */
export const wasCarriedOut = async (ctx: Context, operationId: string | undefined): Promise<boolean> =>
	(await readDone(ctx, operationId)) !== null;

/** Identifiers of the records of an entity that a change was about. */
export function changedIds(changes: readonly FieldChange[], entity: string): string[] {
	return [...new Set(changes.filter((change) => change.entity === entity).map((change) => change.id))];
}
