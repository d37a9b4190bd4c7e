import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** Comments that are not removed, oldest first. */
export function readComments(queries: Queries, where: Prisma.CommentWhereInput) {
	return queries.comment.findMany({
		where: { ...where, deletedAt: null },
		orderBy: { id: "asc" },
	});
}
export type CommentRow = Awaited<ReturnType<typeof readComments>>[number];
