import { fieldsChangedSince } from "../../data/changed-since.ts";
import { ENTITIES } from "../../data/entities.ts";
import { type FieldChange, makes, type Snapshot, sameValue, unmakes } from "../../data/field-changes.ts";
import { isInUse } from "../../data/sources.ts";
import type { Work } from "../commit.ts";
import { impossible } from "../use-case.ts";

/**
 * Sets each field from what it was to what it is to be, if it still is what it was; other fields of the record may have
 * changed meanwhile. A record that was made is not destroyed but marked as deleted, and one that is to be there again
 * is unmarked; both only while nobody changed it since the event numbered `eventNumber`, which made it.
 */
export async function putBack(work: Work, steps: readonly FieldChange[], eventNumber: number): Promise<void> {
	for (const [entity, changes] of byEntity(steps)) {
		const kind = ENTITIES[entity];
		if (!kind) continue;
		const standing = await kind.read(
			work.queries,
			changes.map((change) => change.id),
		);
		const saves: { before: Snapshot; after: Snapshot }[] = [];
		for (const [i, change] of changes.entries()) {
			const before = standing[i] ?? impossible("What was to be undone is not there any more.");
			if (makes(change) || unmakes(change)) await requireAsMade(work, before, change, eventNumber);
			else requireFields(before, change);
			if (entity === "source" && unmakes(change) && (await isInUse(work.queries, change.id))) continue;
			saves.push({ before, after: { ...before, ...target(work, change) } });
		}
		const saved = await kind.save(work.queries, saves, work);
		for (const [i, { before }] of saves.entries())
			work.record({ entity, id: String(before.id), before, after: saved[i] ?? null });
	}
}

function target({ at }: Work, change: FieldChange): Snapshot {
	if (unmakes(change)) return { deletedAt: at.toISOString() };
	if (makes(change)) return { deletedAt: null };
	return Object.fromEntries(Object.entries(change.fields).map(([name, [, after]]) => [name, after]));
}

/** Entities in the order they come up; the claims first, so that a source which nothing names any more can go. */
function byEntity(changes: readonly FieldChange[]): ReadonlyMap<string, FieldChange[]> {
	const groups = new Map<string, FieldChange[]>([["claim", []]]);
	for (const change of changes) {
		const group = groups.get(change.entity);
		if (group) group.push(change);
		else groups.set(change.entity, [change]);
	}
	return groups;
}

function requireFields(current: Snapshot, { fields }: FieldChange): void {
	for (const [name, [before]] of Object.entries(fields)) if (!isSame(name, current[name], before)) changedSince();
}

/** Only what later events set is looked at, so that columns which came after the record was made do not matter. */
async function requireAsMade(work: Work, current: Snapshot, change: FieldChange, eventNumber: number): Promise<void> {
	const later = await fieldsChangedSince(work.queries, change.entity, [change.id], eventNumber);
	for (const name of new Set(later.flatMap(({ fields }) => Object.keys(fields)))) {
		const made = change.fields[name]?.[makes(change) ? 1 : 0] ?? null;
		if (name !== "deletedAt" && !isSame(name, current[name], made)) changedSince();
	}
}

function changedSince(): never {
	impossible(
		"Somebody changed this since, so it cannot be undone without losing their change. Edit it by hand instead.",
	);
}

/** A chain is its links; the names of their sources are read along from the register. */
const isSame = (name: string, a: unknown, b: unknown): boolean =>
	name === "chain" ? sameValue(links(a), links(b)) : sameValue(a ?? null, b ?? null);

const links = (chain: unknown): unknown =>
	Array.isArray(chain)
		? chain.map(({ sourceId, cue }: { sourceId: string; cue: string | null }) => [sourceId, cue])
		: chain;
