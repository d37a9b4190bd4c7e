import type { Refused } from "./kind.ts";
import { impossible } from "./living.ts";
import { type FieldChange, isSame } from "./patched.ts";
import type { Entity, RecordOf } from "./records.ts";

/** Records as they stand, by entity and identifier; more entities than changes know of, where the caller has them. */
type Standing<E extends string> = { readonly [K in E]: ReadonlyMap<string, object> };

/** Fields of one record that taking back sets. */
interface BackWrite<E extends string> {
	readonly entity: E;
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * What takes a change back, or does it again: each field that it set, if it still stands there. A record that was made is
 * marked as deleted, and one that is to be there again is unmarked; a source that something names stays.
 */
export function takeBack<E extends string = Entity>(
	records: Standing<E>,
	log: readonly FieldChange<E>[],
	mode: "undo" | "redo",
	at: string,
): readonly BackWrite<E>[] | Refused {
	const writes: BackWrite<E>[] = [];
	for (const { entity, id, isNew, fields } of log) {
		const record = records[entity].get(id) as Readonly<Record<string, unknown>> | undefined;
		if (!record) continue;
		const [from, to] = mode === "undo" ? [1, 0] : [0, 1];
		const expected = (name: string, values: readonly [unknown, unknown]) =>
			isNew ? (name === "deletedAt" ? record.deletedAt : values[1]) : values[from];
		const isTouched = Object.entries(fields).some(
			([name, values]) => !SILENT.has(name) && !isSame(record[name] ?? null, expected(name, values) ?? null),
		);
		if (isTouched) return changedSince();
		const next = isNew
			? { deletedAt: mode === "undo" ? at : null }
			: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values[to]]));
		writes.push({ entity, id, fields: next });
	}
	return writes.filter(
		({ entity, id, fields }) => entity !== "source" || !fields.deletedAt || !isNamed(records, writes, id),
	);
}

/** Refuses because what is to be taken back is no longer as the change left it. */
export const changedSince = (): Refused =>
	impossible(
		"Someone has changed this since, so it cannot be undone without losing their change. Edit it by hand instead.",
	);

/** Fields that change with everything. */
const SILENT = new Set(["revision", "updatedAt"]);

/** True where a chain, a piece of evidence or an original names the source once the writes are done. */
function isNamed(
	{ claim, evidence, original }: Partial<Standing<string>>,
	writes: readonly BackWrite<string>[],
	sourceId: string,
): boolean {
	const written = new Map(writes.map(({ id, fields }) => [id, fields]));
	for (const one of (claim?.values() ?? []) as Iterable<RecordOf["claim"]>) {
		const { chain } = { ...one, ...written.get(one.id) };
		if (chain.some((hop) => hop.sourceId === sourceId)) return true;
	}
	const naming = [...(evidence?.values() ?? []), ...(original?.values() ?? [])];
	for (const piece of naming as (RecordOf["evidence"] | RecordOf["original"])[])
		if ({ ...piece, ...written.get(piece.id) }.sourceId === sourceId) return true;
	return false;
}
