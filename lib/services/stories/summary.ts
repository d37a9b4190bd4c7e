import type { Progress, StorySummary } from "../../contract/story.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "../../core/vocabulary/vocabulary.ts";
import { readNames } from "../../data/people.ts";
import { countAssigned, countClaims, readContributors, readStory, type StoryRecord } from "../../data/stories.ts";
import type { Context } from "../context.ts";
import { notFound } from "../use-case.ts";

/** Stories as lists show them, with their progress and people. */
export async function summaries(ctx: Context, stories: readonly StoryRecord[]): Promise<StorySummary[]> {
	const ids = stories.map((story) => story.id);
	const [counts, assigned, people, names] = await Promise.all([
		countClaims(ctx.db.reader, ids),
		countAssigned(ctx.db.reader, ids, ctx.actor.userId),
		readContributors(ctx.db.reader, ids),
		readNames(ctx.db.reader, ctx.actor.workspaceId),
	]);
	return stories.map(({ id, title, deadline, draft, revision, createdAt, updatedAt, deletedAt }) => ({
		id,
		title,
		deadline: deadline?.toISOString() ?? null,
		draftNumber: draft.number,
		words: draft.words,
		progress: progressOf(counts.filter((count) => count.storyId === id)),
		assignedToMe: assigned.get(id) ?? 0,
		people: [...(people.get(id) ?? [])].flatMap((userId) => names.get(userId) ?? []),
		revision,
		createdAt: createdAt.toISOString(),
		updatedAt: updatedAt.toISOString(),
		deletedAt: deletedAt?.toISOString() ?? null,
	}));
}

/** One story of the actor's workspace, as lists show it. */
export async function readSummary(ctx: Context, storyId: string): Promise<StorySummary> {
	const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
	const [summary] = story ? await summaries(ctx, [story]) : [];
	return summary ?? notFound("story");
}

function progressOf(counts: readonly { status: VerificationStatus; count: number }[]): Progress {
	const byStatus = Object.fromEntries(VERIFICATION_STATUSES.map((status) => [status, 0])) as Progress["byStatus"];
	for (const { status, count } of counts) byStatus[status] = count;
	const claims = counts.reduce((sum, { count }) => sum + count, 0);
	return { claims, decided: claims - byStatus.unchecked, byStatus };
}
