import { StaleRecord } from "../data/change.ts";
import type { Snapshot } from "../data/field-changes.ts";
import { type FlatEntity, insertFlat, readFlat, saveFlat } from "../data/flat-records.ts";
import type { Work } from "./commit.ts";
import type { Context } from "./context.ts";
import { impossible, notFound } from "./use-case.ts";

/** Stores a new record and notes it for the event. */
export async function addRecord({ queries, record }: Work, entity: FlatEntity, snapshot: Snapshot): Promise<void> {
	await insertFlat(queries, entity, snapshot);
	record({
		entity,
		id: String(snapshot.id),
		before: null,
		after: await readFlat(queries, entity, String(snapshot.id)),
	});
}

/** Changes what a newsroom has set, of which it has one record, or makes that record of what holds where nothing is set. */
export async function changeSetting(
	{ actor }: Context,
	work: Work,
	entity: FlatEntity,
	{ unset, set }: { readonly unset: Snapshot; readonly set: Snapshot },
): Promise<void> {
	const id = actor.workspaceId;
	const before = await readFlat(work.queries, entity, id);
	if (before) return changeRecord(work, entity, id, Number(before.revision), set);
	const at = work.at.toISOString();
	return addRecord(work, entity, { id, workspaceId: id, ...unset, ...set, createdAt: at, updatedAt: at });
}

/**
 * Waits for a change; where it met a record that has changed since, the refusal shows the record as the contract has
 * it, which `readView` gives.
 */
export async function showingCurrent(readView: () => Promise<unknown>, changing: Promise<unknown>): Promise<void> {
	try {
		await changing;
	} catch (error) {
		throw error instanceof StaleRecord ? new StaleRecord(await readView()) : error;
	}
}

/**
 * Changes fields of a record that stands at `revision`, and notes it for the event. Fields that are undefined stay.
 *
 * @throws {StaleRecord} where the record is at another revision.
 */
export async function changeRecord(
	{ queries, at, record }: Work,
	entity: FlatEntity,
	id: string,
	revision: number,
	fields: Snapshot,
): Promise<void> {
	const before = await readFlat(queries, entity, id);
	if (!before) notFound(entity);
	if (before.deletedAt && !("deletedAt" in fields)) impossible("This was deleted. Restore it to change it.");
	if (before.revision !== revision) throw new StaleRecord(before);
	const set = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
	const after = await saveFlat(queries, entity, before, { ...before, ...set }, at);
	record({ entity, id, before, after });
}
