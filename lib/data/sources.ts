import { nameKey } from "../core/changes/name-key.ts";
import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { inPortions } from "./in-portions.ts";
import { type Page, pageOf } from "./page.ts";

/** A source of the register as it is stored. */
export interface SourceRecord {
	readonly id: string;
	readonly workspaceId: string;
	readonly storyId: string | null;
	readonly name: string;
	readonly kind: string;
	readonly reliability: string | null;
	readonly note: string | null;
	readonly mergedIntoId: string | null;
	readonly revision: number;
	readonly createdAt: Date;
	readonly createdById: string | null;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
	/** Every name that it goes by, its own among them. */
	readonly aliases: readonly { readonly name: string }[];
	/** Claims (not deleted) whose chain names it. */
	readonly _count: { readonly hops: number };
}

/** Which sources of a workspace are meant: those that fit everything that is named. */
export interface SourceQuery {
	readonly workspaceId: string;
	readonly ids?: readonly string[] | undefined;
	readonly kind?: string | undefined;
	/** Words that one of their names holds. */
	readonly named?: string | undefined;
	/** Those of the whole newsroom, and the unnamed ones of this story. */
	readonly knownIn?: string | undefined;
	/** What the claims of a story, deleted ones too, their evidence and originals name, and what belongs to it alone. */
	readonly usedIn?: string | undefined;
}

const WITH_ALIASES = {
	aliases: { orderBy: { id: "asc" }, select: { name: true } },
	_count: { select: { hops: { where: { claim: { deletedAt: null } } } } },
} as const satisfies Prisma.SourceInclude;

const BY_NAME: Prisma.SourceOrderByWithRelationInput[] = [{ name: "asc" }, { id: "asc" }];

/** Sources (not deleted) that are asked for, by name. */
export async function readSources(
	queries: Queries,
	query: SourceQuery,
	page: Page = { limit: 1 },
): Promise<SourceRecord[]> {
	const { named, ...others } = query;
	const ids =
		named && LIKE_SIGNS.test(named)
			? await idsNamed(queries, others, nameKey(named), page)
			: idsOf(
					await queries.source.findMany({
						where: { ...whereOf(query), deletedAt: null },
						select: { id: true },
						orderBy: BY_NAME,
						take: page.limit,
						...(page.after ? { cursor: { id: page.after }, skip: 1 } : {}),
					}),
				);
	return inPortions(ids, [], (some) =>
		queries.source.findMany({ where: { id: { in: some } }, include: WITH_ALIASES, orderBy: BY_NAME }),
	);
}

/** Signs that stand for others in a search of the database's own: nothing in Prisma takes that from them. */
const LIKE_SIGNS = /[%_\\]/;

/** A page of the sources with this in a name, compared here and not by the database. */
async function idsNamed(queries: Queries, others: SourceQuery, key: string, page: Page): Promise<string[]> {
	const where = { ...whereOf(others), deletedAt: null };
	const aliases = await queries.sourceAlias.findMany({
		where: { source: where },
		select: { key: true, sourceId: true },
	});
	const named = new Set(aliases.filter((alias) => alias.key.includes(key)).map(({ sourceId }) => sourceId));
	const rows = await queries.source.findMany({ where, select: { id: true }, orderBy: BY_NAME });
	return pageOf(
		idsOf(rows).filter((id) => named.has(id)),
		page,
	);
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

function whereOf({ workspaceId, ids, kind, named, knownIn, usedIn: storyId }: SourceQuery): Prisma.SourceWhereInput {
	return {
		workspaceId,
		...(ids && { id: { in: [...ids] } }),
		...(kind && { kind }),
		...(named && { aliases: { some: { key: { contains: nameKey(named) } } } }),
		...(knownIn && { OR: [{ storyId: null }, { storyId: knownIn }] }),
		...(storyId && {
			OR: [
				{ storyId },
				{ hops: { some: { claim: { storyId } } } },
				{ evidence: { some: { deletedAt: null, claim: { storyId } } } },
				{ originals: { some: { deletedAt: null, storyId } } },
			],
		}),
	};
}

/** Sources that were merged into this one, the newest merge first. */
export async function readMergedInto(
	queries: Queries,
	sourceId: string,
): Promise<{ id: string; name: string; mergedAt: string }[]> {
	const rows = await queries.source.findMany({
		where: { mergedIntoId: sourceId },
		select: { id: true, name: true, deletedAt: true },
		orderBy: { deletedAt: "desc" },
	});
	return rows.map(({ id, name, deletedAt }) => ({ id, name, mergedAt: (deletedAt ?? new Date(0)).toISOString() }));
}

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

/** What names a source. */
type UsingEntity = "claims" | "evidence" | "originals";

/** Identifiers of the claims, the evidence and the originals, deleted or not, that name a source. */
export async function usersOf(queries: Queries, sourceId: string): Promise<Record<UsingEntity, string[]>> {
	const hops = await queries.attributionHop.findMany({ where: { sourceId }, select: { claimId: true } });
	const naming = { where: { sourceId }, select: { id: true } };
	const evidence = await queries.evidence.findMany(naming);
	const originals = await queries.original.findMany(naming);
	const idOf = ({ id }: { id: string }) => id;
	return {
		claims: [...new Set(hops.map(({ claimId }) => claimId))],
		evidence: evidence.map(idOf),
		originals: originals.map(idOf),
	};
}
