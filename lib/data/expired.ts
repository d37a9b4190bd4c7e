import { BLANK } from "../core/text/mask.ts";
import type { Queries } from "./client.ts";
import { commitmentTo, newSalt } from "./event-hash.ts";
import { canonicalJson, type Fields } from "./field-changes.ts";
import { placeOf } from "./fold.ts";

/** Until when a story must have been left alone for its comments and terms to go; null keeps them. */
export interface Limits {
	readonly comments: Date | null;
	readonly terms: Date | null;
}

/** What goes: comments, and sources with their terms, by identifier, and the stories that they are in. */
export interface ExpiredRecords {
	readonly stories: readonly string[];
	readonly comments: readonly string[];
	readonly terms: readonly string[];
}

/** The fields of each entity that go. */
const FIELDS = {
	comment: ["body"],
	source: ["anonymityReason", "access", "identityKnownTo", "note"],
} as const;

/** Texts of stories that nobody worked on since the limits, that are due by then, and that no legal hold lies on. */
export async function findExpired(queries: Queries, workspaceId: string, limits: Limits): Promise<ExpiredRecords> {
	const leftAlone = (before: Date) => ({
		...{ workspaceId, hold: null, updatedAt: { lt: before } },
		OR: [{ deadline: null }, { deadline: { lt: before } }],
	});
	const comments = limits.comments
		? await queries.comment.findMany({
				where: { story: leftAlone(limits.comments), body: { notIn: [BLANK, ""] } },
				select: { id: true, storyId: true },
			})
		: [];
	const terms = limits.terms
		? await queries.source.findMany({
				where: {
					story: leftAlone(limits.terms),
					OR: FIELDS.source.map((name) => ({ [name]: { notIn: [BLANK, ""] } })),
				},
				select: { id: true, storyId: true },
			})
		: [];
	return {
		stories: [...new Set([...comments, ...terms].flatMap(({ storyId }) => storyId ?? []))],
		comments: comments.map(({ id }) => id),
		terms: terms.map(({ id }) => id),
	};
}

/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/**
 * Blanks the texts of these records, in their tables and in the record of changes.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankExpired(
	queries: Queries,
	{ comments, terms }: ExpiredRecords,
): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	for (const ids of portions(comments)) {
		await queries.comment.updateMany({ where: { id: { in: ids } }, data: { body: BLANK } });
		Object.assign(places, await blankRecorded(queries, "comment", ids));
	}
	for (const ids of portions(terms)) {
		for (const name of FIELDS.source)
			await queries.source.updateMany({
				where: { id: { in: ids }, [name]: { notIn: [BLANK, ""] } },
				data: { [name]: BLANK },
			});
		Object.assign(places, await blankRecorded(queries, "source", ids));
	}
	return places;
}

async function blankRecorded(
	queries: Queries,
	entity: keyof typeof FIELDS,
	ids: string[],
): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	const touched = new Set<string>();
	for (const { eventId, position, fields } of await queries.eventChange.findMany({
		where: { entity, entityId: { in: ids } },
	})) {
		const blanked = canonicalJson(blank(JSON.parse(fields), FIELDS[entity]));
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

function portions(ids: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
		ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
	);
}
