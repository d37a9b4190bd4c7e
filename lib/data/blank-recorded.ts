import { BLANK } from "../core/text/mask.ts";
import type { Queries } from "./client.ts";
import { commitmentTo, newSalt } from "./event-hash.ts";
import { canonicalJson, type Fields } from "./field-changes.ts";
import { placeOf } from "./fold.ts";
import { portions } from "./portions.ts";

/**
 * Blanks fields of these records in the record of changes.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankRecorded(
	queries: Queries,
	entity: string,
	ids: readonly string[],
	names: readonly string[],
): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	const touched = new Set<string>();
	for (const some of portions(ids))
		for (const { eventId, position, fields } of await queries.eventChange.findMany({
			where: { entity, entityId: { in: some } },
		})) {
			const blanked = canonicalJson(blank(JSON.parse(fields), names));
			if (blanked === fields) continue;
			// With another salt: with the old one what was erased could be found out by trying.
			const salt = newSalt();
			await queries.eventChange.update({
				where: { eventId_position: { eventId, position } },
				data: { fields: blanked, salt },
			});
			places[placeOf(eventId, position)] = commitmentTo(salt, blanked);
			touched.add(eventId);
		}
	// Made of what was to be done, it would give away what was typed to whoever guesses.
	for (const some of portions([...touched]))
		await queries.event.updateMany({ where: { id: { in: some } }, data: { operationHash: null } });
	return places;
}

const blank = (fields: Fields, names: readonly string[]): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, [before, after]]) => [
			name,
			names.includes(name) ? [blanked(before), blanked(after)] : [before, after],
		]),
	);

const blanked = (value: unknown): unknown => (typeof value === "string" && value !== "" ? BLANK : value);
