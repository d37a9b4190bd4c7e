import { type ChangeAbout, change, type RecordChange } from "../data/change.ts";
import type { Queries } from "../data/client.ts";
import { wasDone } from "../data/events.ts";
import { touchStory } from "../data/stories.ts";
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
export function commit(
	ctx: Context,
	about: About,
	work: (work: Work) => Promise<void>,
): Promise<readonly RecordChange[]> {
	const { userId, name, workspaceId } = ctx.actor;
	const at = ctx.now();
	return change(
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
			mode: about.mode ?? "do",
			targetId: about.targetId ?? null,
		},
		async (queries, record) => {
			await work({ queries, at, actorId: userId, record });
			if (about.storyId !== null) await touchStory(queries, about.storyId, at);
		},
	);
}

/** True where the operation was carried out before: it is answered, and not done again. */
export async function wasCarriedOut(ctx: Context, operationId: string | undefined): Promise<boolean> {
	return operationId !== undefined && (await wasDone(ctx.db.reader, ctx.actor.workspaceId, operationId));
}

/** Identifiers of the records of an entity that a change was about. */
export function changedIds(changes: readonly RecordChange[], entity: string): string[] {
	return [...new Set(changes.filter((change) => change.entity === entity).map((change) => change.id))];
}
