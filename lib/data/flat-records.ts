import { namesByKey } from "../core/changes/name-key.ts";
import { StaleRecord } from "./change.ts";
import type { Queries } from "./client.ts";
import type { Snapshot } from "./field-changes.ts";

/** Records that are one row each, with a revision and a date of deletion. */
export const FLAT_ENTITIES = [
	"story",
	"evidence",
	"comment",
	"source",
	"membership",
	"retention",
	"ruleSetting",
	"waiver",
	"original",
	"terms",
	"wording",
	"correction",
	"importedDocument",
	"reviewSetting",
	"reviewStep",
	"signOff",
	"privilegedNote",
	"tick",
	"answer",
	"attempt",
] as const;
export type FlatEntity = (typeof FLAT_ENTITIES)[number];

/** What these tables have in common. Prisma types each on its own and so sees nothing in common in them. */
interface Table {
	findMany(query: {
		where: Record<string, unknown>;
		orderBy: { id: "asc" };
		take: number;
	}): Promise<Record<string, unknown>[]>;
	findUnique(query: { where: { id: string } }): Promise<Record<string, unknown> | null>;
	create(query: { data: Record<string, unknown> }): Promise<unknown>;
	updateMany(query: {
		where: { id: string; revision: number };
		data: Record<string, unknown>;
	}): Promise<{ count: number }>;
}

const tableOf = (queries: Queries, entity: FlatEntity): Table => queries[entity] as unknown as Table;

/** The record as an event keeps it, or null where there is none. A source has its aliases with it. */
export async function readFlat(queries: Queries, entity: FlatEntity, id: string): Promise<Snapshot | null> {
	const row = await tableOf(queries, entity).findUnique({ where: { id } });
	return row && snapshotOf(queries, entity, row);
}

/** How each table's rows are tied to their workspace. */
const OF_WORKSPACE: Readonly<Record<FlatEntity, (workspaceId: string) => Record<string, unknown>>> = {
	story: (workspaceId) => ({ workspaceId }),
	evidence: (workspaceId) => ({ claim: { story: { workspaceId } } }),
	comment: (workspaceId) => ({ story: { workspaceId } }),
	source: (workspaceId) => ({ workspaceId }),
	membership: (workspaceId) => ({ workspaceId }),
	retention: (workspaceId) => ({ workspaceId }),
	ruleSetting: (workspaceId) => ({ workspaceId }),
	waiver: (workspaceId) => ({ story: { workspaceId } }),
	original: (workspaceId) => ({ story: { workspaceId } }),
	terms: (workspaceId) => ({ story: { workspaceId } }),
	wording: (workspaceId) => ({ story: { workspaceId } }),
	correction: (workspaceId) => ({ story: { workspaceId } }),
	importedDocument: (workspaceId) => ({ workspaceId }),
	reviewSetting: (workspaceId) => ({ workspaceId }),
	reviewStep: (workspaceId) => ({ story: { workspaceId } }),
	signOff: (workspaceId) => ({ story: { workspaceId } }),
	privilegedNote: (workspaceId) => ({ story: { workspaceId } }),
	tick: (workspaceId) => ({ story: { workspaceId } }),
	answer: (workspaceId) => ({ story: { workspaceId } }),
	attempt: (workspaceId) => ({ story: { workspaceId } }),
};

/** Rows read at once. */
const PAGE = 500;

/** All records of an entity in a workspace, deleted ones too, as events keep them, some at a time. */
export async function* readAllFlat(
	queries: Queries,
	entity: FlatEntity,
	workspaceId: string,
): AsyncGenerator<Snapshot[]> {
	for (let last = ""; ; ) {
		const rows = await tableOf(queries, entity).findMany({
			where: { ...OF_WORKSPACE[entity](workspaceId), id: { gt: last } },
			orderBy: { id: "asc" },
			take: PAGE,
		});
		const snapshots: Snapshot[] = [];
		for (const row of rows) snapshots.push(await snapshotOf(queries, entity, row));
		yield snapshots;
		if (rows.length < PAGE) return;
		last = String(rows.at(-1)?.id);
	}
}

async function snapshotOf(queries: Queries, entity: FlatEntity, row: Record<string, unknown>): Promise<Snapshot> {
	const aliases = entity === "source" ? { aliases: await readAliases(queries, String(row.id)) } : {};
	return { ...JSON.parse(JSON.stringify(row)), ...aliases };
}

export async function insertFlat(queries: Queries, entity: FlatEntity, snapshot: Snapshot): Promise<void> {
	await tableOf(queries, entity).create({ data: rowOf(snapshot) });
	if (entity === "source") await writeAliases(queries, snapshot);
}

/**
 * Stores `after` over `before` and gives the record as it now stands, one revision on.
 *
 * @throws {StaleRecord} with the record as it is, where it is no longer at `before`'s revision.
 */
export async function saveFlat(
	queries: Queries,
	entity: FlatEntity,
	before: Snapshot,
	after: Snapshot,
	at: Date,
): Promise<Snapshot> {
	const revision = Number(before.revision);
	const saved = {
		...after,
		revision: revision + 1,
		...("updatedAt" in after ? { updatedAt: at.toISOString() } : {}),
	};
	const { id, ...data } = rowOf(saved);
	const { count } = await tableOf(queries, entity).updateMany({
		where: { id: String(id), revision },
		data,
	});
	if (count === 0) throw new StaleRecord(await readFlat(queries, entity, String(id)));
	return entity === "source" ? { ...saved, aliases: await writeAliases(queries, saved) } : saved;
}

/** The snapshot as its table takes it: instants as dates, aliases left to their own table. */
function rowOf({ aliases: _, ...snapshot }: Snapshot): Record<string, unknown> {
	const entries = Object.entries(snapshot).map(([key, value]) => [
		key,
		typeof value === "string" && /(?:At|^deadline|^answerBy)$/.test(key) ? new Date(value) : value,
	]);
	return Object.fromEntries(entries);
}

async function readAliases(queries: Queries, sourceId: string): Promise<string[]> {
	const rows = await queries.sourceAlias.findMany({
		where: { sourceId },
		orderBy: { id: "asc" },
	});
	return rows.map((row) => row.name);
}

/** Stores each name once, the source's own first, and gives them as they stand now. */
async function writeAliases(queries: Queries, source: Snapshot): Promise<string[]> {
	const { id, workspaceId, aliases } = source as {
		id: string;
		workspaceId: string;
		aliases: readonly string[];
	};
	await queries.sourceAlias.deleteMany({ where: { sourceId: id } });
	const byKey = namesByKey(String(source.name), aliases);
	await queries.sourceAlias.createMany({
		data: [...byKey].map(([key, name], i) => ({
			id: `${id}.${String(i).padStart(3, "0")}`,
			workspaceId,
			sourceId: id,
			name,
			key,
		})),
	});
	return [...byKey.values()];
}
