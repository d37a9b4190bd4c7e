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

/** What goes: comments, terms, and the notes on sources of one story, by identifier, and the stories that they are in. */
export interface ExpiredRecords {
	readonly stories: readonly string[];
	readonly comments: readonly string[];
	readonly terms: readonly string[];
	readonly notes: readonly string[];
}

/** The fields of each entity that go. */
const FIELDS = {
	comment: ["body"],
	terms: ["anonymityReason", "access", "identityKnownTo"],
	source: ["note"],
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
		? await queries.terms.findMany({
				where: {
					story: leftAlone(limits.terms),
					OR: FIELDS.terms.map((name) => ({ [name]: { notIn: [BLANK, ""] } })),
				},
				select: { id: true, storyId: true },
			})
		: [];
	const notes = limits.terms
		? await queries.source.findMany({
				where: { story: leftAlone(limits.terms), note: { notIn: [BLANK, ""] } },
				select: { id: true, storyId: true },
			})
		: [];
	const idOf = ({ id }: { id: string }) => id;
	return {
		stories: [...new Set([...comments, ...terms, ...notes].flatMap(({ storyId }) => storyId ?? []))],
		comments: comments.map(idOf),
		terms: terms.map(idOf),
		notes: notes.map(idOf),
	};
}

/**
 * Blanks the texts of these records, in their tables and in the record of changes.
 *
 * @returns commitments to what stands now in each place of the record; see `placeOf`.
 */
export async function blankExpired(
	queries: Queries,
	{ stories, comments, terms, notes }: ExpiredRecords,
): Promise<Record<string, string>> {
	const places: Record<string, string> = {};
	for (const ids of portions(comments)) {
		await queries.comment.updateMany({ where: { id: { in: ids } }, data: { body: BLANK } });
		Object.assign(places, await blankRecorded(queries, "comment", ids, FIELDS.comment));
	}
	for (const ids of portions(terms)) {
		for (const name of FIELDS.terms)
			await queries.terms.updateMany({
				where: { id: { in: ids }, [name]: { notIn: [BLANK, ""] } },
				data: { [name]: BLANK },
			});
		Object.assign(places, await blankRecorded(queries, "terms", ids, FIELDS.terms));
	}
	for (const ids of portions(notes)) {
		await queries.source.updateMany({ where: { id: { in: ids } }, data: { note: BLANK } });
		Object.assign(places, await blankRecorded(queries, "source", ids, FIELDS.source));
	}
	if (terms.length + notes.length > 0) {
		Object.assign(places, await blankWaivers(queries, stories));
		Object.assign(places, await blankSignatures(queries, stories));
	}
	return places;
}
