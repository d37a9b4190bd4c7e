import type { CommentView } from "../../contract/comment.ts";
import { commentView as viewOf } from "../../contract/views.ts";
import type { CommentRecord } from "../../data/comments.ts";
import { commentOf } from "../../data/rows.ts";

/** A comment as the contract has it. */
export function commentView(row: CommentRecord, names: ReadonlyMap<string, string>): CommentView {
	return viewOf(commentOf(row), { person: (id) => names.get(id) });
}
