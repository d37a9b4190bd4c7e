import type { Queries } from "./client.ts";
import { commitmentTo, eventHash } from "./event-hash.ts";
import type { Fields, Snapshot } from "./field-changes.ts";

/** Every record as the events leave it, by entity and identifier: the value of each field that was ever set. */
export type Folded = ReadonlyMap<string, ReadonlyMap<string, Snapshot>>;

/** What the record of a workspace says, and whether it fits together. */
export interface FoldedRecord {
	/** The number of the newest event, which is how many there are where none is missing. */
	readonly events: number;
	/** Hashes by event number less one. */
	readonly hashes: readonly string[];
	/** Numbers of the events that were altered or do not follow the one before them, in order. */
	readonly broken: readonly number[];
	/** How many texts of it an owner erased. */
	readonly erased: number;
	readonly states: Folded;
}

/** The entity whose changes say what was erased: `erased` maps places of the record to commitments of what stands there now. */
export const REDACTION = "redaction";

/** The place of one text of the record: an event's change, or the name of its actor. */
export const placeOf = (eventId: string, position: number | "actor"): string => `${eventId}:${position}`;

/** Events read at once. */
const PAGE = 200;

/** Reads the whole record of a workspace, a page at a time, and recomputes every commitment and every hash. */
export async function foldRecord(queries: Queries, workspaceId: string): Promise<FoldedRecord> {
	const states = new Map<string, Map<string, Snapshot>>();
	const hashes: string[] = [];
	const unlike = new Map<string, { number: number; commitment: string }>();
	const approved = new Map<string, unknown>();
	const broken = new Set<number>();
	let last = 0;
	for (;;) {
		const page = await queries.event.findMany({
			where: { workspaceId, number: { gt: last } },
			include: { changes: { orderBy: { position: "asc" } } },
			orderBy: { number: "asc" },
			take: PAGE,
		});
		for (const event of page) {
			const { number, hash, previousHash, changes } = event;
			if (number !== last + 1 || previousHash !== (hashes.at(-1) ?? "") || eventHash(event) !== hash)
				broken.add(last + 1);
			last = number;
			hashes[number - 1] = hash;
			for (const { place, content, salt, commitment } of textsOf(event)) {
				const now = commitmentTo(salt, content);
				if (now !== commitment) unlike.set(place, { number, commitment: now });
			}
			for (const { entity, entityId, fields } of changes) {
				const after = valuesAfter(JSON.parse(fields));
				apply(states, entity, entityId, after);
				if (entity === REDACTION)
					for (const [place, commitment] of Object.entries(after.erased ?? {})) approved.set(place, commitment);
			}
		}
		if (page.length < PAGE) break;
	}
	const altered = [...unlike].filter(([place, { commitment }]) => approved.get(place) !== commitment);
	for (const [, { number }] of altered) broken.add(number);
	return {
		...{ events: last, hashes, states },
		broken: [...broken].sort((a, b) => a - b),
		erased: unlike.size - altered.length,
	};
}

/** What people typed of an event, each with its commitment. */
export function textsOf(event: {
	readonly id: string;
	readonly actorName: string;
	readonly actorSalt: string;
	readonly actorCommitment: string;
	readonly changes: readonly { position: number; fields: string; salt: string; commitment: string }[];
}) {
	const { id, actorName, actorSalt, actorCommitment, changes } = event;
	return [
		{ place: placeOf(id, "actor"), content: actorName, salt: actorSalt, commitment: actorCommitment },
		...changes.map(({ position, fields, ...rest }) => ({ place: placeOf(id, position), content: fields, ...rest })),
	];
}

const valuesAfter = (fields: Fields): Snapshot =>
	Object.fromEntries(Object.entries(fields).map(([name, [, after]]) => [name, after]));

function apply(states: Map<string, Map<string, Snapshot>>, entity: string, id: string, after: Snapshot): void {
	const records = states.get(entity) ?? new Map<string, Snapshot>();
	states.set(entity, records);
	records.set(id, { ...records.get(id), ...after });
}

/**
 * Numbers of all events that were altered or are missing, at the end of the chain too: the workspace remembers the newest
 * one, so that a chain that was cut off shows.
 */
export function brokenEvents(
	head: { readonly eventCount: number; readonly eventHead: string },
	{ events, hashes, broken }: FoldedRecord,
): readonly number[] {
	const isCutOff = head.eventCount !== events || head.eventHead !== (hashes.at(-1) ?? "");
	return isCutOff ? [...broken, events + 1] : broken;
}
