import { groupBy } from "../core/text/group-by.ts";
import { STORY_MADE } from "../core/vocabulary/story-made.ts";
import { readChange } from "./change.ts";
import type { Queries } from "./client.ts";
import type { FieldChange } from "./field-changes.ts";
import { Prisma } from "./generated/sqlite/client.ts";

export interface EventRecord {
	readonly id: string;
	readonly number: number;
	readonly at: Date;
	readonly actorId: string;
	readonly actorName: string;
	readonly action: string;
	readonly mode: "do" | "undo" | "redo";
	readonly targetId: string | null;
	readonly changes: readonly FieldChange[];
	/** How many records it changed; `changes` may hold the first of them only. */
	readonly changeCount: number;
	readonly hash: string;
}

/** Which page of events is wanted: the newest `limit` before the event numbered `before`. */
export interface EventPage {
	readonly before: number | null;
	readonly limit: number;
}

/** The most changes that are told of one event: somebody may tag thousands of claims at once. */
const MOST_CHANGES = 500;
/** The most characters of changes on a page, so that a page takes as long whatever is on it. A page has one event at least. */
const MOST_CHARACTERS = 400_000;

const IN_ORDER = { orderBy: { position: "asc" } } as const;

/**
 * Events of a story, newest first: `limit` of them, or fewer where they are large. Of the making of a story only the story
 * itself is told, not its thousand claims.
 */
export async function readStoryEvents(
	queries: Queries,
	workspaceId: string,
	storyId: string,
	{ before, limit }: EventPage,
): Promise<EventRecord[]> {
	const rows = await queries.event.findMany({
		where: {
			...{ workspaceId, storyId, action: { not: { startsWith: PRIVILEGED } } },
			...(before === null ? {} : { number: { lt: before } }),
		},
		orderBy: { number: "desc" },
		take: limit,
	});
	const sizes = await sizesOf(
		queries,
		rows.map((row) => row.id),
	);
	let left = MOST_CHARACTERS;
	const page = rows.filter(({ id }, place) => {
		left = left < 0 ? left : left - (sizes.get(id)?.characters ?? 0);
		return place === 0 || left >= 0;
	});
	const found = await queries.eventChange.findMany({
		where: {
			eventId: { in: page.map((row) => row.id) },
			position: { lt: MOST_CHANGES },
			OR: [{ event: { action: { notIn: [...STORY_MADE] } } }, { entity: "story" }],
		},
		...IN_ORDER,
	});
	const changes = groupBy(found, ({ eventId }) => eventId);
	return page.map((row) => {
		const told = changes.get(row.id) ?? [];
		const changeCount = STORY_MADE.includes(row.action) ? told.length : (sizes.get(row.id)?.changes ?? 0);
		return eventRecord({ ...row, changes: told, changeCount });
	});
}

/** How much each event changed. The making of a story counts for what is told of it: next to nothing. */
async function sizesOf(
	queries: Queries,
	ids: readonly string[],
): Promise<Map<string, { changes: number; characters: number }>> {
	if (ids.length === 0) return new Map();
	const rows = await queries.$queryRaw<{ id: string; changes: number | bigint; characters: number | bigint | null }[]>(
		Prisma.sql`SELECT "eventId" AS "id", COUNT(*) AS "changes",
			SUM(CASE WHEN "position" < ${MOST_CHANGES} THEN LENGTH("fields") END) AS "characters"
			FROM "EventChange" JOIN "Event" ON "Event"."id" = "EventChange"."eventId"
			WHERE "eventId" IN (${Prisma.join([...ids])}) AND "action" NOT IN (${Prisma.join([...STORY_MADE])}) GROUP BY "eventId"`,
	);
	return new Map(
		rows.map(({ id, changes, characters }) => [id, { changes: Number(changes), characters: Number(characters ?? 0) }]),
	);
}

/**
 * Events that changed any of these records, with what they changed of them, newest first. Found by the records'
 * identifiers, so that nothing else of an event is read: merging two sources changes claims of many stories.
 */
export async function readRecordEvents(
	queries: Queries,
	workspaceId: string,
	ids: readonly string[],
	{ before, limit }: EventPage,
): Promise<EventRecord[]> {
	const entityId = { in: [...ids] };
	const found = await queries.eventChange.findMany({
		where: { entityId, event: { workspaceId, ...(before === null ? {} : { number: { lt: before } }) } },
		orderBy: [{ event: { number: "desc" } }, { position: "asc" }],
	});
	const changes = groupBy(found, ({ eventId }) => eventId);
	const page = [...changes.keys()].slice(0, limit);
	const rows = await queries.event.findMany({ where: { id: { in: page } }, orderBy: { number: "desc" } });
	return rows.map((row) => withChanges(row, changes.get(row.id) ?? []));
}

function eventRecord<
	T extends { mode: string; changes: readonly { entity: string; entityId: string; fields: string }[] },
>({ mode, changes, ...row }: T) {
	return { ...row, mode: mode as EventRecord["mode"], changes: changes.map(readChange) };
}

const withChanges = <T extends { mode: string }, C extends Parameters<typeof readChange>[0]>(
	row: T,
	changes: readonly C[],
) => eventRecord({ ...row, changes, changeCount: changes.length });

/** One event, or null where there is none. */
export async function readEvent(queries: Queries, id: string): Promise<EventRecord | null> {
	const event = await queries.event.findUnique({ where: { id }, include: { changes: IN_ORDER } });
	return event && withChanges(event, event.changes);
}

/** The newest event that merged this source into another; null where none did. */
export async function readMerge(
	queries: Queries,
	workspaceId: string,
	sourceId: string,
): Promise<(EventRecord & { readonly storyId: string | null }) | null> {
	const rows = await queries.event.findMany({
		where: {
			...{ workspaceId, action: "source.merged", mode: "do" },
			changes: { some: { entity: "source", entityId: sourceId } },
		},
		orderBy: { number: "desc" },
		include: { changes: IN_ORDER },
	});
	const merges = rows.map((row) => withChanges(row, row.changes));
	return merges.find(({ changes }) => changes.some(({ id, fields }) => id === sourceId && fields.mergedIntoId)) ?? null;
}

/** What an actor can take back and do again in a story, newest last. */
export interface UndoStacks {
	readonly undo: readonly string[];
	readonly redo: readonly string[];
}

/** Newest events that the stacks are rebuilt from: more than anybody takes back one by one. */
const STACK_DEPTH = 1000;

/**
 * The actor's undo and redo stacks in a story, as event identifiers, rebuilt from the record: an undo moves its target
 * to the redo stack, a redo moves it back, and anything new empties the redo stack.
 */
export async function readUndoStacks(queries: Queries, storyId: string, actorId: string): Promise<UndoStacks> {
	const events = await queries.event.findMany({
		// A merge of sources is anybody's to take back who may merge.
		where: { storyId, OR: [{ actorId }, { mode: "undo", action: "source.merged" }] },
		orderBy: { number: "desc" },
		take: STACK_DEPTH,
		select: { id: true, mode: true, targetId: true, action: true, actorId: true },
	});
	let undo: string[] = [];
	let redo: string[] = [];
	for (const { id, mode, targetId, action, ...by } of events.reverse()) {
		// Making, deleting, restoring and holding a story has its own place and takes another role; a new draft is taken back by another
		// draft. A key must not do it.
		if (action === "draft.created" || /^story\.(?:created|deleted|restored|held|released)$/.test(action)) continue;
		if (!canBeTakenBack(action)) continue;
		if (mode === "do") {
			undo.push(id);
			redo = [];
		} else if (mode === "undo" && targetId) {
			if (by.actorId !== actorId && !undo.includes(targetId)) continue;
			undo = undo.filter((other) => other !== targetId);
			redo.push(targetId);
		} else if (targetId) {
			redo = redo.filter((other) => other !== targetId);
			undo.push(targetId);
		}
	}
	return { undo, redo };
}

/** A review goes on; what was said in it isn't unsaid by a key. */
export const canBeTakenBack = (action: string): boolean =>
	!action.startsWith("review.") && !action.startsWith(PRIVILEGED);

/** Events of this kind are in no history: what lawyers note is theirs. */
const PRIVILEGED = "privileged-note.";

/** Who changed any of these records last, and when; null where no event names them. */
export async function readLastChange(
	queries: Queries,
	workspaceId: string,
	ids: readonly string[],
): Promise<{ userId: string; name: string; at: string } | null> {
	const event = await queries.event.findFirst({
		where: { workspaceId, changes: { some: { entityId: { in: [...ids] } } } },
		orderBy: { number: "desc" },
		select: { actorId: true, actorName: true, at: true },
	});
	return event && { userId: event.actorId, name: event.actorName, at: event.at.toISOString() };
}
