import { z } from "zod";
import { type ChainCheck, type changeView, type EventView, readHistoryInput } from "../../contract/history.ts";
import type { RecordChange } from "../../data/change.ts";
import { readComments } from "../../data/comments.ts";
import { checkChain, type EventRecord, readEvents } from "../../data/events.ts";
import { readEvidence } from "../../data/evidence.ts";
import { readStory } from "../../data/stories.ts";
import { readStoryOf } from "../claims/story-of.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** What happened in a story, or to one claim, its evidence and its comments; newest first. */
export const readHistory = defineUseCase(readHistoryInput, "viewer", async (ctx, input): Promise<EventView[]> => {
	const { storyId, claimId, limit, before } = input;
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	const subjects = claimId === undefined ? null : await subjectsOf(ctx, claimId);
	const events = await readEvents(ctx.db.reader, {
		workspaceId: ctx.actor.workspaceId,
		storyId,
		subjects,
		before: before ?? null,
		limit,
	});
	return events.map((event) => eventView(event, subjects));
});

/** Recomputes the hashes of everything that ever happened in the newsroom. */
export const checkEventChain = defineUseCase(
	z.object({}),
	"viewer",
	(ctx): Promise<ChainCheck> => checkChain(ctx.db.reader, ctx.actor.workspaceId),
);

async function subjectsOf(ctx: Context, claimId: string): Promise<string[]> {
	await readStoryOf(ctx, claimId);
	const [evidence, comments] = await Promise.all([
		readEvidence(ctx.db.reader, { claimId }),
		readComments(ctx.db.reader, { claimId }),
	]);
	return [claimId, ...evidence.map((row) => row.id), ...comments.map((row) => row.id)];
}

function eventView(event: EventRecord, subjects: readonly string[] | null): EventView {
	const { id, number, at, actorName, action, mode, hash } = event;
	const changes = event.changes.filter((change) =>
		subjects
			? subjects.includes(change.id)
			: // The thousands of claims that came with a story are told one by one where their own history is.
				action !== "story.created" || change.entity === "story",
	);
	return {
		id,
		number,
		at: at.toISOString(),
		actor: actorName,
		action,
		mode,
		hash,
		changes: changes.map(viewOf),
	};
}

/** Fields that change with everything and say nothing. */
const SILENT = new Set(["revision", "updatedAt"]);

function viewOf({ entity, id, before, after }: RecordChange): z.infer<typeof changeView> {
	const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
	const fields = [...names]
		.filter((field) => !SILENT.has(field))
		.map((field) => ({
			field,
			before: before?.[field] ?? null,
			after: after?.[field] ?? null,
		}))
		.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
	return { entity, id, fields };
}
