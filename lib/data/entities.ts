import { type ClaimRecord, claimSnapshot, readClaims } from "./claims.ts";
import type { Queries } from "./client.ts";
import type { Snapshot } from "./field-changes.ts";
import { FLAT_ENTITIES, type FlatEntity, readFlat, saveFlat } from "./flat-records.ts";
import { saveClaims } from "./save-claims.ts";

/** A record as it stands, and as it is to stand. */
interface SnapshotSave {
	readonly before: Snapshot;
	readonly after: Snapshot;
}

/** How records of each entity are read and put back, for undoing whatever was done to them. */
interface Entity {
	/** In the order of `ids`; null where there is none. */
	read(queries: Queries, ids: readonly string[]): Promise<(Snapshot | null)[]>;
	/** Gives the records as they now stand, in the same order. */
	save(queries: Queries, saves: readonly SnapshotSave[], by: { readonly at: Date }): Promise<Snapshot[]>;
}

const flat = (entity: FlatEntity): Entity => ({
	async read(queries, ids) {
		const found: (Snapshot | null)[] = [];
		for (const id of ids) found.push(await readFlat(queries, entity, id));
		return found;
	},
	async save(queries, saves, { at }) {
		const saved: Snapshot[] = [];
		for (const { before, after } of saves) saved.push(await saveFlat(queries, entity, before, after, at));
		return saved;
	},
});

const claim: Entity = {
	async read(queries, ids) {
		const found = await readClaims(queries, { ids });
		const byId = new Map(found.map((record) => [record.id, claimSnapshot(record)]));
		return ids.map((id) => byId.get(id) ?? null);
	},
	async save(queries, saves, by) {
		// Snapshots of claims are claim records: `claimSnapshot` wrote them.
		const records = saves as unknown as readonly {
			before: ClaimRecord;
			after: ClaimRecord;
		}[];
		return (await saveClaims(queries, records, by)).map(claimSnapshot);
	},
};

/** Every entity whose changes can be taken back. */
export const ENTITIES: Readonly<Record<string, Entity>> = {
	claim,
	...Object.fromEntries(FLAT_ENTITIES.map((entity) => [entity, flat(entity)])),
};
