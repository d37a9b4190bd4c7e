import { z } from "zod";
import { type ChainCheck, type changeView, type EventView, readHistoryInput } from "../../contract/history.ts";
import { type EventRecord, readRecordEvents, readStoryEvents } from "../../data/events.ts";
import { belongingsOf } from "../../data/evidence.ts";
import type { FieldChange } from "../../data/field-changes.ts";
import { brokenEvents, foldRecord } from "../../data/fold.ts";
import { readStory } from "../../data/stories.ts";
import { readHead } from "../../data/workspaces.ts";
import { readStoryOf } from "../claims/story-of.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** What happened in a story, or to one claim, its evidence and its comments; newest first. */
export const readHistory = defineUseCase(readHistoryInput, "viewer", async (ctx, input): Promise<EventView[]> => {
	const { storyId, claimId, limit, before } = input;
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	const page = { before: before ?? null, limit };
	const { workspaceId } = ctx.actor;
	const events =
		claimId === undefined
			? await readStoryEvents(ctx.db.reader, workspaceId, storyId, page)
			: await readRecordEvents(ctx.db.reader, workspaceId, await subjectsOf(ctx, claimId), page);
	return events.map(eventView);
});

/** Recomputes the hashes of everything that ever happened in the newsroom. */
export const checkEventChain = defineUseCase(z.object({}), "viewer", async (ctx): Promise<ChainCheck> => {
	const { workspaceId } = ctx.actor;
	const { eventCount, eventHead } = await readHead(ctx.db.reader, workspaceId);
	const folded = await foldRecord(ctx.db.reader, workspaceId);
	return { events: folded.events, brokenAt: brokenEvents({ eventCount, eventHead }, folded)[0] ?? null };
});

async function subjectsOf(ctx: Context, claimId: string): Promise<string[]> {
	await readStoryOf(ctx, claimId);
	return [claimId, ...(await belongingsOf(ctx.db.reader, claimId))];
}

const eventView = ({
	id,
	number,
	at,
	actorName,
	action,
	mode,
	hash,
	changes,
	changeCount,
}: EventRecord): EventView => ({
	id,
	number,
	at: at.toISOString(),
	actor: actorName,
	action,
	mode,
	hash,
	changeCount,
	changes: changes.map(viewOf),
});

function viewOf({ entity, id, fields }: FieldChange): z.infer<typeof changeView> {
	return {
		entity,
		id,
		fields: Object.entries(fields).map(([field, [before, after]]) => ({ field, before, after })),
	};
}
