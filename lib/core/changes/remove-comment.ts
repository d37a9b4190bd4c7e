import { defineKind } from "./kind.ts";
import { refuseOthersWords } from "./own-words.ts";

export interface RemoveComment {
	readonly id: string;
}

/** Takes a comment of one's own away; an editor may take anybody's. */
export const removeComment = defineKind<"remove-comment", RemoveComment>({
	kind: "remove-comment",
	action: () => "comment.removed",
	touches: ({ id }) => ({ comments: [id] }),
	refuse: (records, { id }, by) => refuseOthersWords(records, id, by, true),
	apply: (records, { id }, { at }) =>
		records.comment.has(id) ? [{ entity: "comment", id, fields: { deletedAt: at } }] : [],
});
