import type { SourceKind } from "../core/vocabulary/vocabulary.ts";
import type { Queries } from "./client.ts";
import { nameKey } from "./flat-records.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

const WITH_ALIASES = {
	aliases: { orderBy: { id: "asc" }, select: { name: true } },
	_count: { select: { hops: { where: { claim: { deletedAt: null } } } } },
} as const satisfies Prisma.SourceInclude;
export type SourceRow = Prisma.SourceGetPayload<{
	include: typeof WITH_ALIASES;
}>;

/** Sources (not deleted) that `where` names, by name. */
export function readSources(
	queries: Queries,
	where: Prisma.SourceWhereInput,
	page: { limit: number; after?: string | undefined } = { limit: 1 },
): Promise<SourceRow[]> {
	return queries.source.findMany({
		where: { ...where, deletedAt: null },
		include: WITH_ALIASES,
		orderBy: [{ name: "asc" }, { id: "asc" }],
		take: page.limit,
		...(page.after ? { cursor: { id: page.after }, skip: 1 } : {}),
	});
}

/** Sources one of whose names holds these words, as Prisma asks for it. */
export const namedLike = (query: string): Prisma.SourceWhereInput => ({
	aliases: { some: { key: { contains: nameKey(query) } } },
});

/** What the claims of a story, deleted ones too, and their evidence name, and what belongs to it alone. */
export const ofStory = (storyId: string): Prisma.SourceWhereInput => ({
	OR: [
		{ storyId },
		{ hops: { some: { claim: { storyId } } } },
		{ evidence: { some: { deletedAt: null, claim: { storyId } } } },
	],
});

/** Unnamed and unknown sources belong to one story: the same words elsewhere may mean other people. */
export const belongsToStory = (kind: SourceKind): boolean => kind === "unnamed" || kind === "unknown";

/**
 * The sources that go by these names: of the whole register for named ones, of this story for unnamed ones.
 * By folded name; where several share one, the oldest.
 */
export async function findByNames(
	queries: Queries,
	workspaceId: string,
	storyId: string,
	names: readonly string[],
): Promise<ReadonlyMap<string, { id: string; name: string; kind: SourceKind }>> {
	const keys = [...new Set(names.map(nameKey))];
	const found = new Map<string, { id: string; name: string; kind: SourceKind }>();
	for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
		const aliases = await queries.sourceAlias.findMany({
			where: {
				workspaceId,
				key: { in: keys.slice(from, from + KEYS_AT_ONCE) },
				source: { deletedAt: null, OR: [{ storyId: null }, { storyId }] },
			},
			include: { source: { select: { id: true, name: true, kind: true } } },
			orderBy: { sourceId: "desc" },
		});
		for (const { key, source } of aliases) found.set(key, { ...source, kind: source.kind as SourceKind });
	}
	return found;
}

/** SQLite takes 999 values in a statement. */
const KEYS_AT_ONCE = 500;

/** Claims (not deleted) whose chain names the source, with their story, in the order of the newest story. */
export function readRestingClaims(queries: Queries, sourceId: string) {
	return queries.attributionHop.findMany({
		where: { sourceId, claim: { deletedAt: null, story: { deletedAt: null } } },
		include: {
			claim: {
				select: {
					id: true,
					what: true,
					verificationStatus: true,
					story: { select: { id: true, title: true } },
				},
			},
		},
		orderBy: [{ claim: { storyId: "desc" } }, { claimId: "asc" }],
	});
}

/** True where a chain or a piece of evidence, deleted or not, names the source. */
export async function isInUse(queries: Queries, sourceId: string): Promise<boolean> {
	const hops = await queries.attributionHop.count({ where: { sourceId } });
	return hops > 0 || (await queries.evidence.count({ where: { sourceId } })) > 0;
}
