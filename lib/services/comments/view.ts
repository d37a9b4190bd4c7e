import type { CommentView } from "../../contract/comment.ts";
import type { CommentRow } from "../../data/comments.ts";

/** A comment as the contract has it. */
export function commentView(row: CommentRow, names: ReadonlyMap<string, string>): CommentView {
	return {
		id: row.id,
		storyId: row.storyId,
		claimId: row.claimId,
		body: row.body,
		revision: row.revision,
		createdAt: row.createdAt.toISOString(),
		createdBy: names.get(row.createdById) ?? "somebody who left",
		resolvedAt: row.resolvedAt?.toISOString() ?? null,
		resolvedBy: row.resolvedById === null ? null : (names.get(row.resolvedById) ?? "somebody who left"),
	};
}
