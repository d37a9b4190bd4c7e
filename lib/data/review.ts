import type { Queries } from "./client.ts";

/** What somebody did about a story's review, as it is stored. */
export interface ReviewStepRecord {
	readonly id: string;
	readonly storyId: string;
	readonly outcome: string;
	readonly level: string | null;
	readonly note: string | null;
	/** JSON: identifiers of comments. */
	readonly reasons: string;
	/** JSON, or empty. */
	readonly state: string;
	readonly createdAt: Date;
	readonly createdById: string;
}

/** What people did about the reviews of these stories, oldest first. */
export function readReviewSteps(queries: Queries, storyIds: readonly string[]): Promise<ReviewStepRecord[]> {
	return queries.reviewStep.findMany({ where: { storyId: { in: [...storyIds] } }, orderBy: { id: "asc" } });
}

/** Stories of a workspace, not deleted, that a review was ever asked for, the last changed first. */
export async function readReviewedStories(queries: Queries, workspaceId: string, limit: number): Promise<string[]> {
	const rows = await queries.story.findMany({
		where: { workspaceId, deletedAt: null, reviewSteps: { some: {} } },
		orderBy: { updatedAt: "desc" },
		take: limit,
		select: { id: true },
	});
	return rows.map(({ id }) => id);
}

/** The newest sign-off of a story; null where it has none. */
export function readSignOff(queries: Queries, storyId: string) {
	return queries.signOff.findFirst({ where: { storyId }, orderBy: { id: "desc" } });
}

/** The comments of those identifiers that are not removed. */
export function readReasons(queries: Queries, ids: readonly string[]) {
	return queries.comment.findMany({
		where: { id: { in: [...ids] }, deletedAt: null },
		select: { id: true, claimId: true, body: true, createdById: true, createdAt: true, resolvedAt: true },
		orderBy: { id: "asc" },
	});
}

/** Who brought in any draft of a story. */
export async function readReporters(queries: Queries, storyId: string): Promise<string[]> {
	const rows = await queries.draft.findMany({
		where: { storyId },
		distinct: ["createdById"],
		select: { createdById: true },
	});
	return rows.map(({ createdById }) => createdById);
}

/** The newsroom's public key. */
export async function readPublicKey(queries: Queries, workspaceId: string): Promise<string> {
	const where = { id: workspaceId };
	return (await queries.workspace.findUniqueOrThrow({ where, select: { publicKey: true } })).publicKey;
}

/** A lawyer's note that is not removed; null where the workspace has none such. */
export function findPrivilegedNote(queries: Queries, workspaceId: string, id: string) {
	return queries.privilegedNote.findFirst({ where: { id, deletedAt: null, story: { workspaceId } } });
}

/** What lawyers noted about a story and haven't removed, oldest first. */
export function readPrivilegedNotes(queries: Queries, storyId: string) {
	return queries.privilegedNote.findMany({ where: { storyId, deletedAt: null }, orderBy: { id: "asc" } });
}
