import type { Refused } from "./kind.ts";
import type { Claim, Entity, RecordOf, Records } from "./records.ts";

/** Refuses because there is no such record here. */
export const missing = (what: string): Refused => ({
	reason: "not-found",
	message: `There is no such ${what} here. It may be in another newsroom, or the address is wrong.`,
});

/** Refuses because the state of things does not allow it. */
export const impossible = (message: string): Refused => ({ reason: "impossible", message });

/** Refuses input that cannot be used. */
export const invalid = (field: string, message: string): Refused => ({ reason: "invalid", message, field });

/** The claims of that name that are there, in the order given. */
export const claimsIn = (records: Records, ids: readonly string[]): Claim[] =>
	ids.flatMap((id) => records.claim.get(id) ?? []);

/** Refuses a change of claims that are not there, named twice, or deleted. */
export function refuseClaims(records: Records, ids: readonly string[], mayBeDeleted = false): Refused | null {
	if (new Set(ids).size < ids.length) return invalid("claims", "The same claim is named twice. Name each one once.");
	const claims = claimsIn(records, ids);
	if (claims.length < ids.length) return missing("claim");
	if (mayBeDeleted || claims.every(({ deletedAt }) => deletedAt === null)) return null;
	return impossible(
		claims.length === 1
			? "This claim was deleted. Restore it to change it."
			: "One of these claims was deleted. Restore it first, or leave it out.",
	);
}

/** Refuses a change of a record that is not there or deleted. */
export function refuseRecord<E extends Exclude<Entity, "claim">>(
	records: Records,
	entity: E,
	id: string,
): Refused | null {
	const record = records[entity].get(id) as RecordOf[E] | undefined;
	if (!record) return missing(entity);
	return record.deletedAt === null ? null : impossible("This was deleted. Restore it to change it.");
}

/** The fields that are named, without those that are undefined; words without the spaces around them. */
export function named<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
	return Object.fromEntries(
		entries.map(([name, value]) => [name, typeof value === "string" ? value.trim() : value]),
	) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
