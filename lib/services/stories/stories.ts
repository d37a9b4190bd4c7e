import {
	editStoryInput,
	listStoriesInput,
	openStoryInput,
	type StorySummary,
	type StoryView,
	storyAtRevisionInput,
} from "../../contract/story.ts";
import { readDraft } from "../../core/extraction/read-draft.ts";
import { newestEvent } from "../../data/changes-since.ts";
import { documentOfDraft } from "../../data/documents.ts";
import { readLookedAt } from "../../data/looked-at.ts";
import { readStories, readStory, readText } from "../../data/stories.ts";
import { openForWork } from "../claims/draft.ts";
import { readClaimViews } from "../claims/view.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { viewDocument } from "../documents/view.ts";
import { changeRecord, showingCurrent } from "../flat-change.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { readSummary, summaries } from "./summary.ts";

/** The stories of the newsroom, the last changed first. */
export const listStories = defineUseCase(listStoriesInput, "viewer", async (ctx, input): Promise<StorySummary[]> => {
	const { query, deleted, assignedToMe, limit, after } = input;
	const { workspaceId, userId } = ctx.actor;
	const wanted = { workspaceId, deleted, openFor: assignedToMe ? userId : undefined };
	return summaries(ctx, await readStories(ctx.db.reader, { ...wanted, titled: query }, { limit, after }));
});

/** A story with its newest draft and all its claims: what the desk shows. */
export const openStory = defineUseCase(openStoryInput, "viewer", async (ctx, { storyId }): Promise<StoryView> => {
	const record = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
	if (!record) return notFound("story");
	// Before the rest: what changes in between is told again by the changes after it.
	const event = await newestEvent(ctx.db.reader, ctx.actor.workspaceId);
	const [story, text, document, claims, { ticks, answers, attempts }] = await Promise.all([
		readSummary(ctx, storyId),
		readText(ctx.db.reader, record.draft.id),
		documentOfDraft(ctx.db.reader, record.draft.id),
		readClaimViews(ctx, { storyId, deleted: false }),
		readLookedAt(ctx.db.reader, storyId),
	]);
	const { id, number, sha256, createdAt } = record.draft;
	const { blocks, language } = readDraft(text);
	return {
		event,
		story,
		draft: {
			id,
			number,
			sha256,
			createdAt: createdAt.toISOString(),
			text,
			language,
			document: document && viewDocument(document),
			blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
		},
		claims,
		...{ ticks: [...ticks], answers: [...answers], attempts: [...attempts] },
	};
});

/** A story as lists show it, without its text and its claims. */
export const openSummary = defineUseCase(
	openStoryInput,
	"viewer",
	(ctx, { storyId }): Promise<StorySummary> => readSummary(ctx, storyId),
);

/** Changes the title or the deadline. */
export const editStory = defineUseCase(editStoryInput, "checker", async (ctx, input): Promise<StorySummary> => {
	const { storyId, revision, operationId, title, deadline } = input;
	await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
	await showingCurrent(
		() => readSummary(ctx, storyId),
		commit(ctx, { action: "story.edited", storyId, operationId }, (work) =>
			changeRecord(work, "story", storyId, revision, { title, deadline }),
		),
	);
	return readSummary(ctx, storyId);
});

/** Takes a story off the list. It keeps everything and can be restored. */
export const deleteStory = defineUseCase(storyAtRevisionInput, "editor", (ctx, input) =>
	setDeleted(ctx, "story.deleted", input),
);

/** Puts a deleted story back on the list. */
export const restoreStory = defineUseCase(storyAtRevisionInput, "editor", (ctx, input) =>
	setDeleted(ctx, "story.restored", input),
);

async function setDeleted(
	ctx: Context,
	action: "story.deleted" | "story.restored",
	{ storyId, revision, operationId }: { storyId: string; revision: number; operationId?: string | undefined },
): Promise<StorySummary> {
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	await showingCurrent(
		() => readSummary(ctx, storyId),
		commit(ctx, { action, storyId, operationId }, (work) =>
			changeRecord(work, "story", storyId, revision, {
				deletedAt: action === "story.deleted" ? work.at.toISOString() : null,
			}),
		),
	);
	return readSummary(ctx, storyId);
}
