import type { LineSource } from "../core/sourcing/line.ts";
import { groupBy } from "../core/text/group-by.ts";
import type { Bearing, EvidenceKind, SourceKind } from "../core/vocabulary/vocabulary.ts";
import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** A claim with all its lines of sourcing. */
export interface LinedClaim {
	readonly id: string;
	readonly what: string;
	readonly story: { readonly id: string; readonly title: string };
	readonly chain: readonly LineSource[];
	readonly evidence: readonly {
		readonly id: string;
		readonly bearing: Bearing;
		readonly kind: EvidenceKind;
		readonly source: LineSource | null;
	}[];
}

/** The claims (not deleted) of a story. */
export const readStoryLines = (queries: Queries, storyId: string): Promise<LinedClaim[]> =>
	readLines(queries, { deletedAt: null, storyId });

/** Claims (not deleted) whose chain or supporting evidence names the source, in the stories of a workspace but one. */
export function readRestingLines(
	queries: Queries,
	{ workspaceId, sourceId, besides }: { workspaceId: string; sourceId: string; besides: string },
): Promise<LinedClaim[]> {
	return readLines(queries, {
		deletedAt: null,
		story: { workspaceId, deletedAt: null, id: { not: besides } },
		OR: [{ hops: { some: { sourceId } } }, { evidence: { some: { sourceId, bearing: "supports", deletedAt: null } } }],
	});
}

/** What belongs to the claims is found by the same condition: there can be more of them than a statement takes values. */
async function readLines(queries: Queries, where: Prisma.ClaimWhereInput): Promise<LinedClaim[]> {
	const claims = await queries.claim.findMany({
		where,
		orderBy: [{ storyId: "desc" }, { id: "asc" }],
		select: { id: true, what: true, story: { select: { id: true, title: true } } },
	});
	const hops = await queries.attributionHop.findMany({
		where: { claim: where },
		orderBy: { position: "asc" },
		include: { source: WITH_NAME },
	});
	const evidence = await queries.evidence.findMany({
		where: { claim: where, deletedAt: null },
		orderBy: { id: "asc" },
		select: { id: true, claimId: true, bearing: true, kind: true, source: WITH_NAME },
	});
	const chains = groupBy(hops, ({ claimId }) => claimId);
	const pieces = groupBy(evidence, ({ claimId }) => claimId);
	return claims.map((claim) => ({
		...claim,
		chain: (chains.get(claim.id) ?? []).map(({ source }) => lineSource(source)),
		evidence: (pieces.get(claim.id) ?? []).map(({ id, bearing, kind, source }) => ({
			id,
			bearing: bearing as Bearing,
			kind: kind as EvidenceKind,
			source: source && lineSource(source),
		})),
	}));
}

const WITH_NAME = { select: { id: true, name: true, kind: true } } as const;

const lineSource = ({ id, name, kind }: { id: string; name: string; kind: string }): LineSource => ({
	sourceId: id,
	name,
	kind: kind as SourceKind,
});
