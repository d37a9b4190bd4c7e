import type { AttributionStatus, VerificationStatus } from "../core/vocabulary/vocabulary.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** Which claims are meant: those that fit everything that is named. */
export interface ClaimQuery {
	readonly ids?: readonly string[] | undefined;
	readonly workspaceId?: string | undefined;
	readonly storyId?: string | undefined;
	/** Only deleted ones, or only living ones; both where it is left out. */
	readonly deleted?: boolean | undefined;
	readonly verificationStatus?: VerificationStatus | undefined;
	readonly attributionStatus?: AttributionStatus | undefined;
	readonly flagged?: boolean | undefined;
	readonly assigneeId?: string | undefined;
	/** A source that their chain names. */
	readonly sourceId?: string | undefined;
	/** A draft that they have a span in. */
	readonly anchoredIn?: string | undefined;
}

/** The query as Prisma asks it; inside lib/data only. */
export function whereOf(query: ClaimQuery): Prisma.ClaimWhereInput {
	const { ids, workspaceId, deleted, sourceId, anchoredIn: draftId, ...columns } = query;
	const named = Object.entries(columns).filter(([, value]) => value !== undefined);
	return {
		...Object.fromEntries(named),
		...(ids && { id: { in: [...ids] } }),
		...(workspaceId !== undefined && { story: { workspaceId } }),
		...(deleted !== undefined && { deletedAt: deleted ? { not: null } : null }),
		...(sourceId !== undefined && { hops: { some: { sourceId } } }),
		...(draftId !== undefined && { spans: { some: { draftId } } }),
	};
}

/** Identifiers in one statement; SQLite takes a limited number of values. */
const AT_ONCE = 500;

/** The same query in portions that a database takes, where it names many claims. */
export function portions(query: ClaimQuery): ClaimQuery[] {
	const ids = query.ids ?? [];
	if (ids.length <= AT_ONCE) return [query];
	return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ({
		...query,
		ids: ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
	}));
}
