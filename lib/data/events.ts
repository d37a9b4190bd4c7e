import { eventHash, type RecordChange } from "./change.ts";
import type { Queries } from "./client.ts";

export interface EventRecord {
	readonly id: string;
	readonly number: number;
	readonly at: Date;
	readonly actorName: string;
	readonly action: string;
	readonly mode: "do" | "undo" | "redo";
	readonly targetId: string | null;
	readonly changes: readonly RecordChange[];
	readonly hash: string;
}

/** Events read at once when a chain is checked. */
const PAGE = 200;

/** Events of a story, or, where any `subjects` are named, those about them; newest first. */
export async function readEvents(
	queries: Queries,
	query: {
		workspaceId: string;
		storyId: string;
		subjects: readonly string[] | null;
		before: number | null;
		limit: number;
	},
): Promise<EventRecord[]> {
	const rows = await queries.event.findMany({
		where: {
			workspaceId: query.workspaceId,
			...(query.before === null ? {} : { number: { lt: query.before } }),
			// Merging two sources changes claims of many stories, and is of none of them.
			...(query.subjects
				? { subjects: { some: { entityId: { in: [...query.subjects] } } } }
				: { storyId: query.storyId }),
		},
		orderBy: { number: "desc" },
		take: query.limit,
	});
	return rows.map(({ mode, changes, ...row }) => ({
		...row,
		mode: mode as EventRecord["mode"],
		changes: JSON.parse(changes),
	}));
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
		where: { storyId, actorId },
		orderBy: { number: "desc" },
		take: STACK_DEPTH,
		select: { id: true, mode: true, targetId: true, action: true },
	});
	let undo: string[] = [];
	let redo: string[] = [];
	for (const { id, mode, targetId, action } of events.reverse()) {
		// Making, deleting and restoring a story has its own place and takes another role; a key must not do it.
		if (/^story\.(?:created|deleted|restored)$/.test(action)) continue;
		if (mode === "do") {
			undo.push(id);
			redo = [];
		} else if (mode === "undo" && targetId) {
			undo = undo.filter((other) => other !== targetId);
			redo.push(targetId);
		} else if (targetId) {
			redo = redo.filter((other) => other !== targetId);
			undo.push(targetId);
		}
	}
	return { undo, redo };
}

/** One event's changes and what it did. */
export async function readEvent(
	queries: Queries,
	id: string,
): Promise<{ action: string; changes: readonly RecordChange[] } | null> {
	const event = await queries.event.findUnique({
		where: { id },
		select: { action: true, changes: true },
	});
	return event && { action: event.action, changes: JSON.parse(event.changes) };
}

/**
 * Recomputes every hash of the workspace's chain, a page at a time.
 *
 * @returns how many events there are, and the number of the first that does not fit the one before it, or null.
 */
export async function checkChain(
	queries: Queries,
	workspaceId: string,
): Promise<{ events: number; brokenAt: number | null }> {
	let number = 0;
	let hash = "";
	for (;;) {
		const page = await queries.event.findMany({
			where: { workspaceId, number: { gt: number } },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const event of page) {
			number++;
			const whole = event.number === number && event.previousHash === hash && eventHash(event) === event.hash;
			if (!whole) return { events: number, brokenAt: number };
			hash = event.hash;
		}
		if (page.length < PAGE) break;
	}
	// The workspace remembers the newest, so that a chain cut off at its end shows too.
	const { eventCount, eventHead } = await queries.workspace.findUniqueOrThrow({
		where: { id: workspaceId },
	});
	const whole = eventCount === number && eventHead === hash;
	return { events: number, brokenAt: whole ? null : number + 1 };
}

/** What an operation did when it was carried out, or null where it never was. */
export async function readOperation(
	queries: Queries,
	workspaceId: string,
	operationId: string,
): Promise<{ action: string; changes: readonly RecordChange[] } | null> {
	const event = await queries.event.findUnique({
		where: { workspaceId_operationId: { workspaceId, operationId } },
		select: { action: true, changes: true },
	});
	return event && { action: event.action, changes: JSON.parse(event.changes) };
}

/** True where an event of the workspace carries this operation's identifier. */
export async function wasDone(queries: Queries, workspaceId: string, operationId: string): Promise<boolean> {
	const event = await queries.event.findUnique({
		where: { workspaceId_operationId: { workspaceId, operationId } },
		select: { id: true },
	});
	return event !== null;
}
