import type { Refused } from "./kind.ts";
import { impossible } from "./living.ts";
import { type FieldChange, isSame } from "./patched.ts";
import type { By, Patch, RecordOf, Records, Write } from "./records.ts";

/**
 * What takes a change back, or does it again: each field that it set, if it still stands there. A record that was made is
 * marked as deleted, and one that is to be there again is unmarked; a source that something names stays.
 */
export function takeBack(
	records: Records,
	log: readonly FieldChange[],
	mode: "undo" | "redo",
	{ at }: By,
): Patch | Refused {
	const writes: Write[] = [];
	for (const { entity, id, isNew, fields } of log) {
		const record = records[entity].get(id) as RecordOf[typeof entity] | undefined;
		if (!record) continue;
		const [from, to] = mode === "undo" ? [1, 0] : [0, 1];
		const expected = (name: string, values: readonly [unknown, unknown]) =>
			isNew ? (name === "deletedAt" ? record.deletedAt : values[1]) : values[from];
		const isTouched = Object.entries(fields).some(
			([name, values]) => !SILENT.has(name) && !isSame(record[name as keyof typeof record], expected(name, values)),
		);
		if (isTouched)
			return impossible(
				"Somebody changed this since, so it cannot be undone without losing their change. Edit it by hand instead.",
			);
		const next = isNew
			? { deletedAt: mode === "undo" ? at : null }
			: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values[to]]));
		writes.push({ entity, id, fields: next } as Write);
	}
	return writes.filter(
		(write) => write.entity !== "source" || !write.fields.deletedAt || !isNamed(records, writes, write.id),
	);
}

/** Fields that change with everything. */
const SILENT = new Set(["revision", "updatedAt"]);

/** True where a chain or a piece of evidence names the source once the writes are done. */
function isNamed(records: Records, writes: readonly Write[], sourceId: string): boolean {
	const written = new Map(writes.map(({ id, fields }) => [id, fields as Partial<RecordOf["claim" | "evidence"]>]));
	for (const claim of records.claim.values()) {
		const { chain } = { ...claim, ...written.get(claim.id) };
		if (chain.some((hop) => hop.sourceId === sourceId)) return true;
	}
	for (const piece of records.evidence.values())
		if ({ ...piece, ...written.get(piece.id) }.sourceId === sourceId) return true;
	return false;
}
