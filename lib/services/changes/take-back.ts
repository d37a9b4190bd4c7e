import { type Changed, takeBackInput } from "../../contract/change.ts";
import { readOperation } from "../../data/change.ts";
import { lastStepAbout } from "../../data/changes-since.ts";
import { reversed } from "../../data/field-changes.ts";
import { openForWork } from "../claims/draft.ts";
import { commit } from "../commit.ts";
import { putBack } from "../history/put-back.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import { answerOf } from "./carry-out.ts";

/**
 * Takes back a change of one's own, or does it again, by its operation: whatever else was done since, in this window or
 * another, nothing else is taken back in its place.
 */
export const takeBack = defineUseCase(takeBackInput, "checker", async (ctx, input): Promise<Changed> => {
	const { storyId, operationId, mode, target } = input;
	const { workspaceId, userId } = ctx.actor;
	await openForWork(ctx.db.reader, workspaceId, storyId);
	const done = await readOperation(ctx.db.reader, workspaceId, target);
	if (!done || done.storyId !== storyId || done.actorId !== userId)
		return impossible(`There is nothing of yours to ${mode} in this story.`);
	const about = { action: done.action, storyId, operationId, mode, targetId: done.id };
	const changes = await commit(ctx, about, async (work) => {
		const isTakenBack = (await lastStepAbout(work.queries, storyId, done.id)) === "undo";
		if (isTakenBack !== (mode === "redo"))
			impossible(mode === "undo" ? "This was undone already." : "This was not undone, so it cannot be redone.");
		await putBack(work, mode === "undo" ? done.changes.map(reversed).reverse() : done.changes, done.number);
	});
	return answerOf(ctx, operationId, changes);
});
