import type { VerificationStatus } from "../core/vocabulary/vocabulary.ts";
import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { type Page, pageOf } from "./page.ts";

/** A story with its current draft, without the text. */
export interface StoryRecord {
	readonly id: string;
	readonly workspaceId: string;
	readonly title: string;
	readonly deadline: Date | null;
	readonly revision: number;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
	/** Why a legal hold lies on it; null where none does. */
	readonly hold: string | null;
	readonly draft: {
		readonly id: string;
		readonly number: number;
		readonly sha256: string;
		readonly words: number;
		readonly createdAt: Date;
	};
}

/** Which stories of a workspace are meant. */
export interface StoryQuery {
	readonly workspaceId: string;
	readonly ids?: readonly string[] | undefined;
	/** Only deleted ones, or only living ones; both where it is left out. */
	readonly deleted?: boolean | undefined;
	/** Only those that a legal hold lies on. */
	readonly held?: true | undefined;
	/** Somebody who is assigned to a claim that is still to be checked. */
	readonly openFor?: string | undefined;
	/** Words of the title, in any case; without accents they find titles with them. */
	readonly titled?: string | undefined;
}

const whereOf = ({ workspaceId, ids, deleted, held, openFor: assigneeId }: StoryQuery): Prisma.StoryWhereInput => ({
	workspaceId,
	...(ids && { id: { in: [...ids] } }),
	...(held && { hold: { not: null } }),
	...(deleted !== undefined && { deletedAt: deleted ? { not: null } : null }),
	...(assigneeId !== undefined && {
		claims: { some: { assigneeId, verificationStatus: "unchecked", deletedAt: null } },
	}),
});

const NEWEST_FIRST: Prisma.StoryOrderByWithRelationInput[] = [{ updatedAt: "desc" }, { id: "desc" }];

/** Stories that are asked for, the last changed first. */
export async function readStories(
	queries: Queries,
	query: StoryQuery,
	page: Page = { limit: 1 },
): Promise<StoryRecord[]> {
	const ids = query.titled ? await idsTitled(queries, query, query.titled, page) : null;
	const rows = await queries.story.findMany({
		where: ids ? { id: { in: ids } } : whereOf(query),
		orderBy: NEWEST_FIRST,
		take: page.limit,
		...(page.after && !ids ? { cursor: { id: page.after }, skip: 1 } : {}),
	});
	const drafts = await queries.draft.findMany({
		where: { id: { in: rows.map((story) => story.currentDraftId) } },
		select: { id: true, number: true, sha256: true, words: true, createdAt: true },
	});
	const byId = new Map(drafts.map((draft) => [draft.id, draft]));
	return rows.map(({ currentDraftId, ...story }) => {
		const draft = byId.get(currentDraftId);
		if (!draft) throw new Error(`Story ${story.id} has no draft.`);
		return { ...story, draft };
	});
}

/**
 * A page of the stories whose title holds these words. Compared here and not by the database: the two databases compare
 * differently, and SQLite knows the case of English letters only.
 */
async function idsTitled(queries: Queries, query: StoryQuery, words: string, page: Page): Promise<string[]> {
	const titles = await queries.story.findMany({
		where: whereOf(query),
		select: { id: true, title: true },
		orderBy: NEWEST_FIRST,
	});
	const wanted = unaccented(words);
	const found = titles.filter(({ title }) => unaccented(title).includes(wanted));
	return pageOf(
		found.map(({ id }) => id),
		page,
	);
}

const unaccented = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** One story of the workspace, deleted or not. */
export async function readStory(queries: Queries, workspaceId: string, id: string): Promise<StoryRecord | null> {
	const [story] = await readStories(queries, { ids: [id], workspaceId });
	return story ?? null;
}

/** The text of a draft. */
export async function readText(queries: Queries, draftId: string): Promise<string> {
	return (
		await queries.draft.findUniqueOrThrow({
			where: { id: draftId },
			select: { text: true },
		})
	).text;
}

/** The story of the workspace, not deleted, that has a draft with this very text. */
export function findStoryByText(queries: Queries, workspaceId: string, sha256: string) {
	return queries.story.findFirst({
		where: { workspaceId, deletedAt: null, drafts: { some: { sha256 } } },
		select: { id: true, title: true },
		orderBy: { createdAt: "desc" },
	});
}

/** A story that is to be made; its first draft comes with it. */
export interface NewStory {
	readonly id: string;
	readonly workspaceId: string;
	readonly title: string;
	readonly deadline: Date | null;
	readonly currentDraftId: string;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly updatedAt: Date;
}

export interface NewDraft {
	readonly id: string;
	readonly storyId: string;
	readonly number: number;
	readonly text: string;
	readonly sha256: string;
	readonly words: number;
	/** The document that the text was read from. */
	readonly documentId?: string | null;
	readonly createdAt: Date;
	readonly createdById: string;
}

/** Stores a story with its first draft. */
export async function insertStory(queries: Queries, story: NewStory, draft: NewDraft): Promise<void> {
	await queries.story.create({ data: story });
	await queries.draft.create({ data: draft });
}

/** Notes that something in the story changed, for the order of the list. */
export async function touchStory(queries: Queries, id: string, at: Date): Promise<void> {
	await queries.story.update({ where: { id }, data: { updatedAt: at } });
}

/** Claims (not deleted) by story and verification status. */
export async function countClaims(
	queries: Queries,
	storyIds: readonly string[],
): Promise<{ storyId: string; status: VerificationStatus; count: number }[]> {
	const groups = await queries.claim.groupBy({
		by: ["storyId", "verificationStatus"],
		where: { storyId: { in: [...storyIds] }, deletedAt: null },
		_count: { _all: true },
	});
	return groups.map(({ storyId, verificationStatus, _count }) => ({
		storyId,
		status: verificationStatus as VerificationStatus,
		count: _count._all,
	}));
}

/** How many undecided claims of each story are assigned to this person. */
export async function countAssigned(
	queries: Queries,
	storyIds: readonly string[],
	userId: string,
): Promise<ReadonlyMap<string, number>> {
	const groups = await queries.claim.groupBy({
		by: ["storyId"],
		where: { storyId: { in: [...storyIds] }, assigneeId: userId, verificationStatus: "unchecked", deletedAt: null },
		_count: { _all: true },
	});
	return new Map(groups.map(({ storyId, _count }) => [storyId, _count._all]));
}

/** Identifiers of who changed something in each story, in the order they came to it, and of who is assigned to a claim. */
export async function readContributors(
	queries: Queries,
	storyIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	// By what the index holds, so that no event has to be read.
	const groups = await queries.event.groupBy({
		by: ["storyId", "actorId"],
		where: { storyId: { in: [...storyIds] } },
		_min: { number: true },
		orderBy: { _min: { number: "asc" } },
	});
	const assigned = await queries.claim.findMany({
		where: { storyId: { in: [...storyIds] }, deletedAt: null, assigneeId: { not: null } },
		distinct: ["storyId", "assigneeId"],
		select: { storyId: true, assigneeId: true },
	});
	const people = new Map<string, Set<string>>();
	const add = (storyId: string, userId: string) => people.set(storyId, (people.get(storyId) ?? new Set()).add(userId));
	for (const { storyId, actorId } of groups) if (storyId !== null) add(storyId, actorId);
	for (const { storyId, assigneeId } of assigned) if (assigneeId !== null) add(storyId, assigneeId);
	return people;
}
