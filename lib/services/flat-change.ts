import type { Snapshot } from "../data/change.ts";
import { StaleRecord } from "../data/change.ts";
import {
	type FlatEntity,
	insertFlat,
	readFlat,
	saveFlat,
} from "../data/flat-records.ts";
import type { Work } from "./commit.ts";
import { notFound } from "./use-case.ts";

/** Stores a new record and notes it for the event. */
export async function addRecord(
	{ queries, record }: Work,
	entity: FlatEntity,
	snapshot: Snapshot,
): Promise<void> {
	await insertFlat(queries, entity, snapshot);
	record({
		entity,
		id: String(snapshot.id),
		before: null,
		after: await readFlat(queries, entity, String(snapshot.id)),
	});
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
	if (before.revision !== revision) throw new StaleRecord(before);
	const set = Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	);
	const after = await saveFlat(
		queries,
		entity,
		before,
		{ ...before, ...set },
		at,
	);
	record({ entity, id, before, after });
}
