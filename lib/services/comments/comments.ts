import { addCommentInput, type CommentView, editCommentInput, removeCommentInput } from "../../contract/comment.ts";
import { findComment, readComments } from "../../data/comments.ts";
import { readNames } from "../../data/people.ts";
import { openForWork } from "../claims/draft.ts";
import { readStoryOf } from "../claims/story-of.ts";
import { changedIds, commit, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord, showingCurrent } from "../flat-change.ts";
import { allows, defineUseCase, notFound, Refusal } from "../use-case.ts";
import { commentView } from "./view.ts";

/** Says something about a claim, or about the story. */
export const addComment = defineUseCase(addCommentInput, "checker", async (ctx, input): Promise<CommentView> => {
	const { operationId, storyId, claimId, body } = input;
	await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
	if (claimId !== null && (await readStoryOf(ctx, claimId)) !== storyId) notFound("claim");
	const changes = await commit(ctx, { action: "comment.added", storyId, operationId }, async (work) => {
		const at = work.at.toISOString();
		await addRecord(work, "comment", {
			id: ctx.newId(),
			storyId,
			claimId,
			body,
			revision: 1,
			createdAt: at,
			createdById: ctx.actor.userId,
			updatedAt: at,
			deletedAt: null,
		});
	});
	return readView(ctx, changedIds(changes, "comment")[0] ?? "");
});

/** Resolves or reopens a comment, or changes one's own words. */
export const editComment = defineUseCase(editCommentInput, "checker", async (ctx, input): Promise<CommentView> => {
	const { operationId, commentId, revision, body, resolved } = input;
	const comment = (await findComment(ctx.db.reader, ctx.actor.workspaceId, commentId)) ?? notFound("comment");
	if (body !== undefined && comment.createdById !== ctx.actor.userId) refuseOthersWords();
	const action = resolved === undefined ? "comment.edited" : resolved ? "comment.resolved" : "comment.reopened";
	await showingCurrent(
		() => readView(ctx, commentId),
		commit(ctx, { action, storyId: comment.storyId, operationId }, (work) =>
			changeRecord(work, "comment", commentId, revision, {
				body,
				...(resolved === undefined
					? {}
					: {
							resolvedAt: resolved ? work.at.toISOString() : null,
							resolvedById: resolved ? ctx.actor.userId : null,
						}),
			}),
		),
	);
	return readView(ctx, commentId);
});

/** Takes a comment of one's own away; an editor may take anybody's. */
export const removeComment = defineUseCase(
	removeCommentInput,
	"checker",
	async (ctx, input): Promise<{ id: string }> => {
		const { operationId, commentId, revision } = input;
		if (await wasCarriedOut(ctx, operationId)) return { id: commentId };
		const comment = (await findComment(ctx.db.reader, ctx.actor.workspaceId, commentId)) ?? notFound("comment");
		if (comment.createdById !== ctx.actor.userId && !allows(ctx.actor.role, "editor")) refuseOthersWords();
		await showingCurrent(
			() => readView(ctx, commentId),
			commit(ctx, { action: "comment.removed", storyId: comment.storyId, operationId }, (work) =>
				changeRecord(work, "comment", commentId, revision, {
					deletedAt: work.at.toISOString(),
				}),
			),
		);
		return { id: commentId };
	},
);

function refuseOthersWords(): never {
	throw new Refusal({
		reason: "not-allowed",
		message: "These are somebody else’s words. Answer them instead, or resolve the comment.",
	});
}

async function readView(ctx: Context, id: string): Promise<CommentView> {
	const [row] = await readComments(ctx.db.reader, {
		id,
		story: { workspaceId: ctx.actor.workspaceId },
	});
	return row ? commentView(row, await readNames(ctx.db.reader, ctx.actor.workspaceId)) : notFound("comment");
}
