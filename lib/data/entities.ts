import type { Snapshot } from "./change.ts";
import {
	type ClaimRecord,
	claimSnapshot,
	readClaims,
	saveClaim,
} from "./claims.ts";
import type { Queries } from "./client.ts";
import {
	FLAT_ENTITIES,
	type FlatEntity,
	readFlat,
	saveFlat,
} from "./flat-records.ts";

/** Who restores a record, and when. */
interface By {
	readonly actorId: string;
	readonly at: Date;
}

/** How a record of each entity is read and put back, for undoing whatever was done to it. */
interface Entity {
	read(queries: Queries, id: string): Promise<Snapshot | null>;
	save(
		queries: Queries,
		before: Snapshot,
		after: Snapshot,
		by: By,
	): Promise<Snapshot>;
}

const flat = (entity: FlatEntity): Entity => ({
	read: (queries, id) => readFlat(queries, entity, id),
	save: (queries, before, after, { at }) =>
		saveFlat(queries, entity, before, after, at),
});

const claim: Entity = {
	async read(queries, id) {
		const [record] = await readClaims(queries, { id });
		return record ? claimSnapshot(record) : null;
	},
	// Snapshots of claims are claim records, written by this very module.
	save: async (queries, before, after, by) =>
		claimSnapshot(
			await saveClaim(
				queries,
				before as unknown as ClaimRecord,
				after as unknown as ClaimRecord,
				by,
			),
		),
};

/** Every entity whose changes can be taken back. */
export const ENTITIES: Readonly<Record<string, Entity>> = {
	claim,
	...Object.fromEntries(FLAT_ENTITIES.map((entity) => [entity, flat(entity)])),
};
