import type { Changed } from "../../contract/change.ts";
import { addCommentInput, editCommentInput, removeCommentInput } from "../../contract/comment.ts";
import { storyOfComment } from "../../data/story-records.ts";
import { against } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** Says something about a claim, or about the story. */
export const addComment = defineUseCase(addCommentInput, "checker", (ctx, input): Promise<Changed> => {
	const { operationId, storyId, id = ctx.newId(), claimId, body } = input;
	return carryOut(ctx, { kind: "add-comment", id, claimId, body }, { storyId, operationId });
});

/** Resolves or reopens a comment, or changes one's own words. */
export const editComment = defineUseCase(editCommentInput, "checker", async (ctx, input): Promise<Changed> => {
	const { commentId: id, revision, body, resolved = false } = input;
	const asked = against(await readStoryOf(ctx, id), input, [{ id, revision }]);
	if (body === undefined) return carryOut(ctx, { kind: "resolve-comment", id, resolved }, asked);
	return carryOut(ctx, { kind: "edit-comment", id, body }, asked);
});

/** Takes a comment of one's own away; an editor may take anybody's. */
export const removeComment = defineUseCase(removeCommentInput, "checker", async (ctx, input): Promise<Changed> => {
	const { commentId: id, revision } = input;
	const asked = against(await readStoryOf(ctx, id), input, [{ id, revision }]);
	return carryOut(ctx, { kind: "remove-comment", id }, asked);
});

async function readStoryOf(ctx: Context, commentId: string): Promise<string> {
	return (await storyOfComment(ctx.db.reader, ctx.actor.workspaceId, commentId)) ?? notFound("comment");
}
