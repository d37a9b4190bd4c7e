import { readChange } from "./change.ts";
import type { Queries } from "./client.ts";
import type { Fields } from "./field-changes.ts";

/** What one event changed of one record. */
export interface ChangedSince {
	readonly id: string;
	readonly fields: Fields;
	/** Number of the event. */
	readonly number: number;
	readonly at: Date;
	readonly actorId: string;
	readonly actorName: string;
}

/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/**
 * Which fields of these records changed after the event numbered `eventNumber`, by whom and when; oldest first. A write
 * that was made having seen that event meets somebody else's only where it sets one of these very fields.
 */
export async function fieldsChangedSince(
	queries: Queries,
	entity: string,
	ids: readonly string[],
	eventNumber: number,
): Promise<ChangedSince[]> {
	const found: ChangedSince[] = [];
	for (let i = 0; i < ids.length; i += AT_ONCE) {
		const rows = await queries.eventChange.findMany({
			where: { entity, entityId: { in: ids.slice(i, i + AT_ONCE) }, event: { number: { gt: eventNumber } } },
			include: { event: { select: { number: true, at: true, actorId: true, actorName: true } } },
		});
		for (const { event, ...row } of rows) found.push({ id: row.entityId, fields: readChange(row).fields, ...event });
	}
	return found.sort((a, b) => a.number - b.number);
}
