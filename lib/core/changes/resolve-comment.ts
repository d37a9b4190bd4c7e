import { defineKind } from "./kind.ts";
import { refuseRecord } from "./living.ts";

export interface ResolveComment {
	readonly id: string;
	/** False reopens it. */
	readonly resolved: boolean;
}

/** Resolves or reopens a comment, anybody's. */
export const resolveComment = defineKind<"resolve-comment", ResolveComment>({
	kind: "resolve-comment",
	action: ({ resolved }) => (resolved ? "comment.resolved" : "comment.reopened"),
	touches: ({ id }) => ({ comments: [id] }),
	refuse: (records, { id }) => refuseRecord(records, "comment", id),
	apply(records, { id, resolved }, { at, userId }) {
		const comment = records.comment.get(id);
		if (!comment || (comment.resolvedAt !== null) === resolved) return [];
		const fields = { resolvedAt: resolved ? at : null, resolvedById: resolved ? userId : null };
		return [{ entity: "comment", id, fields }];
	},
});
