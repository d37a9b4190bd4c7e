import { BLANK } from "../core/text/mask.ts";
import { blankRecorded } from "./blank-recorded.ts";
import { blankSignatures } from "./blank-signatures.ts";
import { blankWaivers } from "./blank-waivers.ts";
import type { Queries } from "./client.ts";
import { portions } from "./portions.ts";

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

/**
 * Blanks the texts of these records, in their tables and in the record of changes.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankExpired(
	queries: Queries,
	{ stories, comments, terms }: ExpiredRecords,
): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	for (const ids of portions(comments)) {
		await queries.comment.updateMany({ where: { id: { in: ids } }, data: { body: BLANK } });
		Object.assign(places, await blankRecorded(queries, "comment", ids, FIELDS.comment));
	}
	for (const ids of portions(terms)) {
		for (const name of FIELDS.source)
			await queries.source.updateMany({
				where: { id: { in: ids }, [name]: { notIn: [BLANK, ""] } },
				data: { [name]: BLANK },
			});
		Object.assign(places, await blankRecorded(queries, "source", ids, FIELDS.source));
	}
	if (terms.length > 0) {
		Object.assign(places, await blankWaivers(queries, stories));
		Object.assign(places, await blankSignatures(queries, stories));
	}
	return places;
}
