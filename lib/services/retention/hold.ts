import { type RetentionView, setHoldInput } from "../../contract/retention.ts";
import { readStory } from "../../data/stories.ts";
import { commit } from "../commit.ts";
import { changeRecord } from "../flat-change.ts";
import { defineUseCase, impossible, notFound } from "../use-case.ts";
import { changeRetention, readView } from "./retention.ts";

/** Lays a legal hold on a story or the whole newsroom, or lifts it: until then no retention rule erases anything there. */
export const setHold = defineUseCase(
	setHoldInput,
	"owner",
	async (ctx, { storyId, reason }): Promise<RetentionView> => {
		const done = reason === null ? "released" : "held";
		if (storyId === null)
			await commit(ctx, { action: `newsroom.${done}`, storyId: null }, (work) =>
				changeRetention(ctx, work, { hold: reason }),
			);
		else
			await commit(ctx, { action: `story.${done}`, storyId }, async (work) => {
				const story = await readStory(work.queries, ctx.actor.workspaceId, storyId);
				if (!story) return notFound("story");
				if (story.deletedAt) impossible("This story was deleted. Restore it first.");
				await changeRecord(work, "story", storyId, story.revision, { hold: reason });
			});
		return readView(ctx);
	},
);
