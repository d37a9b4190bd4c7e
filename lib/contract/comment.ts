import { z } from "zod";
import { identifier, instant, operationId, revision } from "./identifier.ts";
import { field } from "./text.ts";

const body = field(8000).min(1, "Write something first.");

export const commentView = z.object({
	id: identifier,
	storyId: identifier,
	claimId: identifier.nullable(),
	body: z.string(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	resolvedAt: instant.nullable(),
	resolvedBy: z.string().nullable(),
});
export type CommentView = z.infer<typeof commentView>;

export const addCommentInput = z.object({
	storyId: identifier,
	claimId: identifier.nullable(),
	body,
	operationId: operationId.optional(),
});

/** Sets the body, or resolves (`resolved: true`) or reopens the comment. */
export const editCommentInput = z.object({
	commentId: identifier,
	revision,
	body: body.optional(),
	resolved: z.boolean().optional(),
	operationId: operationId.optional(),
});

export const removeCommentInput = z.object({
	commentId: identifier,
	revision,
	operationId: operationId.optional(),
});
