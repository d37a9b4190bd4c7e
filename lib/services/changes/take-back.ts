import { type Changed, takeBackInput } from "../../contract/change.ts";
import { readOperation } from "../../data/change.ts";
import { canBeTakenBack } from "../../data/events.ts";
import { openForWork } from "../claims/draft.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import { answerOf } from "./carry-out.ts";
import { step } from "./step.ts";

/**
 * Takes back a change of one's own, or does it again, by its operation: whatever else was done since, in this window or
 * another, nothing else is taken back in its place.
 */
export const takeBack = defineUseCase(takeBackInput, "checker", async (ctx, input): Promise<Changed> => {
	const { storyId, operationId, mode, target } = input;
	const { workspaceId, userId } = ctx.actor;
	await openForWork(ctx.db.reader, workspaceId, storyId);
	const done = await readOperation(ctx.db.reader, workspaceId, target);
	if (!done || !canBeTakenBack(done.action) || done.storyId !== storyId || done.actorId !== userId)
		return impossible(`There is nothing of yours to ${mode} in this story.`);
	return answerOf(ctx, operationId, await step(ctx, input, done));
});
