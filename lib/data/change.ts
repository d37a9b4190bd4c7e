import { createHash } from "node:crypto";
import type { Database, Queries } from "./client.ts";
import { insertMany } from "./insert-many.ts";

/** A record as an event keeps it: plain JSON. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** One record before and after a change; null where there was or is none. */
export interface RecordChange {
	readonly entity: string;
	readonly id: string;
	readonly before: Snapshot | null;
	readonly after: Snapshot | null;
}

/** Who changes what, and when. */
export interface ChangeAbout {
	readonly workspaceId: string;
	readonly actorId: string;
	readonly actorName: string;
	readonly at: Date;
	readonly eventId: string;
	/** As noun.verb: `claim.tagged`. */
	readonly action: string;
	readonly storyId: string | null;
	readonly operationId: string | null;
	readonly mode: "do" | "undo" | "redo";
	/** The `do` event that an undo or redo is about. */
	readonly targetId: string | null;
}

/** A write was made against a revision that is no longer the newest. */
export class StaleRecord extends Error {
	override readonly name = "StaleRecord";
	readonly current: unknown;

	constructor(current: unknown) {
		super("The record has changed since it was read.");
		this.current = current;
	}
}

/** Thrown to leave the transaction of an operation that was done before. */
class DoneBefore extends Error {
	readonly changes: readonly RecordChange[];

	constructor(changes: readonly RecordChange[]) {
		super("This operation was done before.");
		this.changes = changes;
	}
}

/**
 * Runs `work` and writes its event in one transaction: both are there afterwards, or neither. The first statement
 * raises the workspace's event number, and so takes the lock that puts all changes of a workspace in order, between
 * processes too. An operation whose identifier was seen before is not done again.
 *
 * @returns what `work` recorded, now or the first time.
 */
export async function change(
	db: Database,
	about: ChangeAbout,
	work: (queries: Queries, record: (change: RecordChange) => void) => Promise<void>,
): Promise<readonly RecordChange[]> {
	try {
		return await db.writer.$transaction(
			async (queries) => {
				const { eventCount, eventHead } = await queries.workspace.update({
					where: { id: about.workspaceId },
					data: { eventCount: { increment: 1 } },
				});
				await refuseRepetition(queries, about);
				const changes: RecordChange[] = [];
				await work(queries, (one) => changes.push(one));
				await writeEvent(queries, db.provider, about, eventCount, eventHead, changes);
				return changes;
			},
			{ maxWait: 20_000, timeout: 120_000 },
		);
	} catch (error) {
		if (error instanceof DoneBefore) return error.changes;
		throw error;
	}
}

async function refuseRepetition(queries: Queries, { workspaceId, operationId }: ChangeAbout): Promise<void> {
	if (operationId === null) return;
	const event = await queries.event.findUnique({
		where: { workspaceId_operationId: { workspaceId, operationId } },
		select: { changes: true },
	});
	if (event) throw new DoneBefore(JSON.parse(event.changes));
}

async function writeEvent(
	queries: Queries,
	provider: Database["provider"],
	about: ChangeAbout,
	number: number,
	previousHash: string,
	changes: readonly RecordChange[],
): Promise<void> {
	const { eventId, workspaceId, at, ...rest } = about;
	const event = {
		...rest,
		workspaceId,
		number,
		at,
		changes: JSON.stringify(changes),
		previousHash,
	};
	const hash = eventHash(event);
	await queries.event.create({ data: { ...event, id: eventId, hash } });
	const subjects = new Map(changes.map(({ entity, id }) => [`${entity} ${id}`, { eventId, entity, entityId: id }]));
	await insertMany(queries, provider, "EventSubject", [...subjects.values()]);
	await queries.workspace.update({
		where: { id: workspaceId },
		data: { eventHead: hash },
	});
}

/** What of an event its hash covers. */
export interface HashedEvent {
	readonly workspaceId: string;
	readonly number: number;
	readonly at: Date;
	readonly actorId: string;
	readonly actorName: string;
	readonly storyId: string | null;
	readonly action: string;
	readonly mode: string;
	readonly targetId: string | null;
	readonly operationId: string | null;
	readonly changes: string;
	readonly previousHash: string;
}

/** SHA-256, in hexadecimal, over the event's fields as a JSON list in a fixed order. */
export function eventHash(event: HashedEvent): string {
	const content = [
		event.workspaceId,
		event.number,
		event.at.toISOString(),
		event.actorId,
		event.actorName,
		event.storyId,
		event.action,
		event.mode,
		event.targetId,
		event.operationId,
		event.changes,
		event.previousHash,
	];
	return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
