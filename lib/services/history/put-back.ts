import type { RecordChange, Snapshot } from "../../data/change.ts";
import { ENTITIES } from "../../data/entities.ts";
import { isInUse } from "../../data/sources.ts";
import type { Work } from "../commit.ts";
import { impossible } from "../use-case.ts";

/** The change that takes another one back. */
export const reversed = ({ entity, id, before, after }: RecordChange): RecordChange => ({
	entity,
	id,
	before: after,
	after: before,
});

/**
 * Moves records from `before` to `after`, if each still stands at `before`. A record that was made is not destroyed but
 * marked as deleted, and one that is to be there again is unmarked.
 */
export async function putBack(work: Work, changes: readonly RecordChange[]): Promise<void> {
	for (const [entity, steps] of byEntity(changes)) {
		const kind = ENTITIES[entity];
		if (!kind) continue;
		const standing = await kind.read(
			work.queries,
			steps.map((step) => step.id),
		);
		const saves: { before: Snapshot; after: Snapshot }[] = [];
		for (const [i, step] of steps.entries()) {
			const current = standing[i] ?? impossible("What was to be undone is not there any more.");
			requireUntouched(current, step);
			if (entity === "source" && step.after === null && (await isInUse(work.queries, step.id))) continue;
			const after = step.after ?? {
				...current,
				deletedAt: work.at.toISOString(),
			};
			saves.push({ before: current, after });
		}
		const saved = await kind.save(work.queries, saves, work);
		for (const [i, { before }] of saves.entries())
			work.record({
				entity,
				id: String(before.id),
				before,
				after: saved[i] ?? null,
			});
	}
}

/** Entities in the order they come up; the claims first, so that a source which nothing names any more can go. */
function byEntity(changes: readonly RecordChange[]): ReadonlyMap<string, RecordChange[]> {
	const groups = new Map<string, RecordChange[]>([["claim", []]]);
	for (const change of changes) {
		const group = groups.get(change.entity);
		if (group) group.push(change);
		else groups.set(change.entity, [change]);
	}
	return groups;
}

function requireUntouched(current: Snapshot, { before, after }: RecordChange): void {
	const expected = before ?? { ...after, deletedAt: current.deletedAt };
	if (content(current) !== content(expected))
		impossible(
			"Somebody changed this since, so it cannot be undone without losing their change. Edit it by hand instead.",
		);
}

/** What a snapshot says, its revision and what is read along from elsewhere aside. */
function content(snapshot: Snapshot): string {
	const { revision: _, updatedAt: _u, ...rest } = snapshot;
	const fields = Object.entries(rest).map(([key, value]) => [key, key === "chain" ? links(value) : value]);
	return JSON.stringify(fields.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

const links = (chain: unknown): unknown =>
	Array.isArray(chain)
		? chain.map(({ sourceId, cue }: { sourceId: string; cue: string | null }) => [sourceId, cue])
		: chain;
