import { defineKind } from "./kind.ts";
import { refuseOthersWords } from "./own-words.ts";

export interface EditComment {
	readonly id: string;
	readonly body: string;
}

/** Changes one's own words. */
export const editComment = defineKind<"edit-comment", EditComment>({
	kind: "edit-comment",
	action: () => "comment.edited",
	touches: ({ id }) => ({ comments: [id] }),
	refuse: (records, { id }, by) => refuseOthersWords(records, id, by, false),
	apply: (records, { id, body }) =>
		records.comment.has(id) ? [{ entity: "comment", id, fields: { body: body.trim() } }] : [],
});
