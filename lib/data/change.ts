import type { Database, Queries } from "./client.ts";
import { commitmentTo, EVENT_FORMAT, eventHash, headStatement, newSalt } from "./event-hash.ts";
import { canonicalJson, type FieldChange, fieldChange, type RecordChange } from "./field-changes.ts";
import { insertMany } from "./insert-many.ts";
import { notifyChange } from "./listen.ts";

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
	/** Tells what the operation is to do; see `ReusedOperation`. */
	readonly operationHash: string | null;
	readonly mode: "do" | "undo" | "redo";
	/** The `do` event that an undo or redo is about. */
	readonly targetId: string | null;
}

/** Signs a text with the newsroom's private key. */
export type Sign = (text: string) => string;

/** A write was made against a revision that is no longer the newest. */
export class StaleRecord extends Error {
	override readonly name = "StaleRecord";
	readonly current: unknown;

	constructor(current: unknown) {
		super("The record has changed since it was read.");
		this.current = current;
	}
}

/** The caller's identifier of an operation stands for another operation already. */
export class ReusedOperation extends Error {
	override readonly name = "ReusedOperation";
}

/** Thrown to leave the transaction of an operation that was done before. */
class DoneBefore extends Error {
	readonly changes: readonly FieldChange[];

	constructor(changes: readonly FieldChange[]) {
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
 * @throws {ReusedOperation} where the identifier was seen before with something else.
 */
export async function change(
	db: Database,
	about: ChangeAbout,
	sign: Sign,
	work: (queries: Queries, record: (change: RecordChange) => void) => Promise<void>,
): Promise<readonly FieldChange[]> {
	try {
		return await db.writer.$transaction(
			async (queries) => {
				const { eventCount, eventHead } = await queries.workspace.update({
					where: { id: about.workspaceId },
					data: { eventCount: { increment: 1 } },
				});
				await refuseRepetition(queries, about);
				const changes: FieldChange[] = [];
				await work(queries, (one) => changes.push(fieldChange(one)));
				const hash = await writeEvent(queries, db.provider, about, eventCount, eventHead, changes);
				await notifyChange(queries, db.provider, about.workspaceId);
				await queries.workspace.update({
					where: { id: about.workspaceId },
					data: { eventHead: hash, eventHeadSignature: sign(headStatement(about.workspaceId, eventCount, hash)) },
				});
				return changes;
			},
			{ maxWait: 20_000, timeout: 120_000 },
		);
	} catch (error) {
		if (error instanceof DoneBefore) return error.changes;
		throw error;
	}
}

async function refuseRepetition(queries: Queries, about: ChangeAbout): Promise<void> {
	if (about.operationId === null) return;
	const done = await readOperation(queries, about.workspaceId, about.operationId);
	if (!done) return;
	// What an undo takes back is found only when it is done, so its action is not the caller's to name.
	const same = done.mode === about.mode && (about.mode !== "do" || done.action === about.action);
	if (!same || !isSameOperation(done, about.operationHash)) throw new ReusedOperation();
	throw new DoneBefore(done.changes);
}

/** An operation as it was carried out. */
export interface DoneOperation {
	readonly id: string;
	readonly number: number;
	readonly storyId: string | null;
	readonly actorId: string;
	readonly action: string;
	readonly mode: string;
	readonly operationHash: string | null;
	readonly changes: readonly FieldChange[];
}

/** Null where the operation was never carried out. */
export async function readOperation(
	queries: Queries,
	workspaceId: string,
	operationId: string,
): Promise<DoneOperation | null> {
	const event = await queries.event.findUnique({
		where: { workspaceId_operationId: { workspaceId, operationId } },
		select: {
			...{ id: true, number: true, storyId: true, actorId: true },
			action: true,
			mode: true,
			operationHash: true,
			changes: { orderBy: { position: "asc" }, select: { entity: true, entityId: true, fields: true } },
		},
	});
	return event && { ...event, changes: event.changes.map(readChange) };
}

/** An event's change as it is stored, read. */
export const readChange = (row: { entity: string; entityId: string; fields: string }): FieldChange => ({
	entity: row.entity,
	id: row.entityId,
	fields: JSON.parse(row.fields),
});

/** False where an operation that was done was to do something else. One whose hash was erased is taken at its word. */
export const isSameOperation = (done: DoneOperation, operationHash: string | null): boolean =>
	done.operationHash === null || operationHash === null || done.operationHash === operationHash;

async function writeEvent(
	queries: Queries,
	provider: Database["provider"],
	{ eventId, ...about }: ChangeAbout,
	number: number,
	previousHash: string,
	changes: readonly FieldChange[],
): Promise<string> {
	const rows = changes.map(({ entity, id, fields }, position) => {
		const [salt, content] = [newSalt(), canonicalJson(fields)];
		return { eventId, position, entity, entityId: id, fields: content, salt, commitment: commitmentTo(salt, content) };
	});
	const actorSalt = newSalt();
	const event = {
		...about,
		number,
		format: EVENT_FORMAT,
		actorSalt,
		actorCommitment: commitmentTo(actorSalt, about.actorName),
		previousHash,
	};
	const hash = eventHash({ ...event, changes: rows });
	await queries.event.create({ data: { ...event, id: eventId, hash } });
	await insertMany(queries, provider, "EventChange", rows);
	return hash;
}
