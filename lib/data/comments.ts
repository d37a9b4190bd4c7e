import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";

/** A comment as it is stored. */
export interface CommentRecord {
	readonly id: string;
	readonly storyId: string;
	readonly claimId: string | null;
	readonly body: string;
	readonly revision: number;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly updatedAt: Date;
	readonly resolvedAt: Date | null;
	readonly resolvedById: string | null;
	readonly deletedAt: Date | null;
}

/** Comments on a story as a whole that are not removed, oldest first. */
export function readStoryComments(queries: Queries, storyId: string): Promise<CommentRecord[]> {
	return queries.comment.findMany({ where: { storyId, claimId: null, deletedAt: null }, orderBy: { id: "asc" } });
}

/** Comments on these claims that are not removed, oldest first. */
export function readComments(queries: Queries, claims: ClaimQuery): Promise<CommentRecord[]> {
	return queries.comment.findMany({
		where: { claim: whereOf(claims), deletedAt: null },
		orderBy: { id: "asc" },
	});
}
