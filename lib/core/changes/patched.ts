import type { Entity, Patch, RecordOf, Records } from "./records.ts";

/** A record before and after a change: for a record that was made, `before` is null. */
export interface FieldChange<E extends string = Entity> {
	readonly entity: E;
	readonly id: string;
	readonly isNew: boolean;
	/** What it was and what it became, by field. */
	readonly fields: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}

/** What a patch alters: the fields that are another afterwards. */
export function fieldChanges(records: Records, patch: Patch): FieldChange[] {
	return patch.flatMap(({ entity, id, fields }) => {
		const before = records[entity].get(id) as RecordOf[Entity] | undefined;
		const changed = Object.entries(fields).flatMap(([name, after]) => {
			const was: unknown = before?.[name as keyof typeof before] ?? null;
			return before && isSame(was, after) ? [] : [[name, [was, after]] as const];
		});
		return changed.length > 0 ? { entity, id, isNew: !before, fields: Object.fromEntries(changed) } : [];
	});
}

/** Equal as JSON: records hold nothing else. */
export function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
