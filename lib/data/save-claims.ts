import { StaleRecord } from "./change.ts";
import { type ClaimRecord, hopRows, readClaims, rowOf } from "./claims.ts";
import type { Queries } from "./client.ts";

/** A claim as it stands, and as it is to stand. */
export interface ClaimSave {
	readonly before: ClaimRecord;
	readonly after: ClaimRecord;
}

/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/**
 * Stores claims over what they were, and gives them as they now stand, one revision on, in the same order. Claims
 * that change in the same way from the same revision are stored by one statement: tagging thousands takes a moment.
 *
 * @throws {StaleRecord} with the claims as they are, where one is no longer at the revision it was read at.
 */
export async function saveClaims(
	queries: Queries,
	saves: readonly ClaimSave[],
	by: { readonly at: Date },
): Promise<ClaimRecord[]> {
	const updatedAt = by.at.toISOString();
	const saved = saves.map(({ before, after }) => ({
		...after,
		revision: before.revision + 1,
		updatedAt,
	}));
	for (const { revision, data, ids } of sameChanges(saves, saved))
		for (let i = 0; i < ids.length; i += AT_ONCE) {
			const some = ids.slice(i, i + AT_ONCE);
			const { count } = await queries.claim.updateMany({
				where: { id: { in: some }, revision },
				data,
			});
			if (count < some.length) throw new StaleRecord(await readClaims(queries, { ids: some }));
		}
	for (const { before, after } of saves) {
		await saveSpan(queries, before, after);
		await saveChain(queries, before, after);
	}
	return saved;
}

interface SameChange {
	readonly revision: number;
	readonly data: Partial<ReturnType<typeof rowOf>>;
	readonly ids: string[];
}

function sameChanges(saves: readonly ClaimSave[], saved: readonly ClaimRecord[]): Iterable<SameChange> {
	const groups = new Map<string, SameChange>();
	for (const [i, { before }] of saves.entries()) {
		const data = changedColumns(before, saved[i] ?? before);
		const key = JSON.stringify([before.revision, data]);
		const group = groups.get(key) ?? {
			revision: before.revision,
			data,
			ids: [],
		};
		groups.set(key, group);
		group.ids.push(before.id);
	}
	return groups.values();
}

function changedColumns(before: ClaimRecord, after: ClaimRecord): SameChange["data"] {
	const was: Readonly<Record<string, unknown>> = rowOf(before);
	return Object.fromEntries(Object.entries(rowOf(after)).filter(([column, value]) => !same(was[column], value)));
}

async function saveSpan(queries: Queries, before: ClaimRecord, after: ClaimRecord): Promise<void> {
	if (same(before.span, after.span)) return;
	const { draftId, ...span } = after.span;
	await queries.claimSpan.update({
		where: { claimId_draftId: { claimId: before.id, draftId } },
		data: span,
	});
}

async function saveChain(queries: Queries, before: ClaimRecord, after: ClaimRecord): Promise<void> {
	if (same(before.chain, after.chain)) return;
	await queries.attributionHop.deleteMany({ where: { claimId: before.id } });
	await queries.attributionHop.createMany({ data: hopRows(after) });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
