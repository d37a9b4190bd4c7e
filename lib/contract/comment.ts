import { z } from "zod";
import { identifier, instant, operationId, revision, seen } from "./identifier.ts";
import { field } from "./text.ts";

const body = field("A comment").min(1, "Write something first.");

export const commentView = z.object({
	id: identifier,
	storyId: identifier,
	claimId: identifier.nullable(),
	body: z.string(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	resolvedAt: instant.nullable(),
	resolvedBy: z.string().nullable(),
	resolvedById: z.string().nullable(),
	deletedAt: instant.nullable(),
});
export type CommentView = z.infer<typeof commentView>;

export const addCommentInput = z.object({
	/** The caller's own identifier for the comment. */
	id: identifier.optional(),
	storyId: identifier,
	claimId: identifier.nullable(),
	body,
	operationId: operationId.optional(),
});

/** Sets the body, or resolves (`resolved: true`) or reopens the comment. */
export const editCommentInput = z
	.object({
		commentId: identifier,
		revision: revision.optional(),
		seen: seen.optional(),
		body: body.optional(),
		resolved: z.boolean().optional(),
		operationId: operationId.optional(),
	})
	.refine(
		({ body, resolved }) => (body === undefined) !== (resolved === undefined),
		"Change the words, or resolve the comment: one at a time.",
	);

export const removeCommentInput = z.object({
	commentId: identifier,
	revision: revision.optional(),
	seen: seen.optional(),
	operationId: operationId.optional(),
});
