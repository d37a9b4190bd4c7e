import type { Queries } from "./client.ts";

/** Number of the newest event of a workspace. */
export async function newestEvent(queries: Queries, workspaceId: string): Promise<number> {
	const { eventCount } = await queries.workspace.findUniqueOrThrow({
		where: { id: workspaceId },
		select: { eventCount: true },
	});
	return eventCount;
}

/** Identifiers of records by entity. */
export type Subjects = ReadonlyMap<string, readonly string[]>;

/**
 * The records that events after `after` were about: those of the story, and changes of sources, which may be any
 * story's.
 */
export async function subjectsSince(
	queries: Queries,
	{ workspaceId, storyId, after }: { workspaceId: string; storyId: string; after: number },
): Promise<Subjects> {
	const rows = await queries.eventChange.findMany({
		where: {
			event: {
				...{ workspaceId, number: { gt: after } },
				OR: [{ storyId }, { storyId: null }, { action: { startsWith: "source." } }],
			},
		},
		select: { entity: true, entityId: true },
		distinct: ["entity", "entityId"],
	});
	const subjects = new Map<string, string[]>();
	for (const { entity, entityId } of rows) subjects.set(entity, [...(subjects.get(entity) ?? []), entityId]);
	return subjects;
}

/** Whether an event was last undone or redone; null where neither ever was. */
export async function lastStepAbout(
	queries: Queries,
	storyId: string | null,
	eventId: string,
): Promise<"undo" | "redo" | null> {
	const last = await queries.event.findFirst({
		where: { storyId, targetId: eventId },
		orderBy: { number: "desc" },
		select: { mode: true },
	});
	return last ? (last.mode as "undo" | "redo") : null;
}

/** An actor's own operations in a story after an event, each with its event's number; oldest first. */
export async function operationsSince(
	queries: Queries,
	{ storyId, actorId, after }: { storyId: string; actorId: string; after: number },
): Promise<{ number: number; operationId: string }[]> {
	const rows = await queries.event.findMany({
		where: { storyId, actorId, number: { gt: after }, operationId: { not: null } },
		orderBy: { number: "asc" },
		select: { number: true, operationId: true },
	});
	return rows.flatMap(({ number, operationId }) => (operationId === null ? [] : { number, operationId }));
}

/** The operation that each of these events was; without those that had none. */
export async function operationsOf(
	queries: Queries,
	eventIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const rows = await queries.event.findMany({
		where: { id: { in: [...eventIds] }, operationId: { not: null } },
		select: { id: true, operationId: true },
	});
	return new Map(rows.flatMap(({ id, operationId }) => (operationId === null ? [] : [[id, operationId] as const])));
}
