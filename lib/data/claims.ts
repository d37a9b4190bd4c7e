import { groupBy } from "../core/text/group-by.ts";
import type {
	AnchorState,
	AttributionStatus,
	Credibility,
	Form,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../core/vocabulary/vocabulary.ts";
import { type ClaimQuery, portions, whereOf } from "./claim-query.ts";
import type { Database, Queries } from "./client.ts";
import { DamagedRecord } from "./failure.ts";
import type { Snapshot } from "./field-changes.ts";
import type { Prisma } from "./generated/sqlite/client.ts";
import { insertMany } from "./insert-many.ts";

/** A claim with its span in the story's current draft and its chain: what one revision of a claim is. */
export interface ClaimRecord {
	readonly id: string;
	readonly storyId: string;
	readonly who: string;
	readonly what: string;
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	readonly hedge: string | null;
	readonly attributionStatus: AttributionStatus;
	readonly verificationStatus: VerificationStatus;
	readonly credibility: Credibility | null;
	readonly flagged: boolean;
	readonly confidence: number | null;
	readonly why: string | null;
	readonly splitFromId: string | null;
	readonly assigneeId: string | null;
	readonly span: SpanRecord;
	/** Origin first. */
	readonly chain: readonly HopRecord[];
	readonly revision: number;
	readonly createdAt: string;
	readonly createdById: string | null;
	readonly updatedAt: string;
	readonly deletedAt: string | null;
}

export interface SpanRecord {
	readonly draftId: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly state: AnchorState;
}

/** A link of a chain; name and kind are the register's, read along, not part of what is stored. */
export interface HopRecord {
	readonly sourceId: string;
	readonly cue: string | null;
	readonly name: string;
	readonly kind: SourceKind;
}

/** The claims that are asked for, in no particular order. */
export async function readClaims(queries: Queries, query: ClaimQuery): Promise<ClaimRecord[]> {
	const records: ClaimRecord[] = [];
	for (const portion of portions(query)) records.push(...(await readPortion(queries, whereOf(portion))));
	return records;
}

/**
 * What belongs to the claims is found by the same condition and not by their identifiers, as Prisma's `include` would:
 * a story can have more claims than a statement takes values.
 */
async function readPortion(queries: Queries, where: Prisma.ClaimWhereInput): Promise<ClaimRecord[]> {
	const rows = await queries.claim.findMany({ where });
	const stories = await queries.story.findMany({
		where: { id: { in: [...new Set(rows.map((row) => row.storyId))] } },
		select: { currentDraftId: true },
	});
	const spans = await queries.claimSpan.findMany({
		where: { claim: where, draftId: { in: stories.map((story) => story.currentDraftId) } },
	});
	const hops = await queries.attributionHop.findMany({
		where: { claim: where },
		orderBy: { position: "asc" },
		include: { source: { select: { name: true, kind: true } } },
	});
	const spanOf = new Map(spans.map(({ claimId, ...span }) => [claimId, span]));
	const hopsOf = groupBy(hops, ({ claimId }) => claimId);
	return rows.map((row) => {
		const span = spanOf.get(row.id);
		if (!span) throw new DamagedRecord("claim", row.id);
		return {
			...row,
			form: row.form as Form,
			stance: row.stance as Stance,
			attributionStatus: row.attributionStatus as AttributionStatus,
			verificationStatus: row.verificationStatus as VerificationStatus,
			credibility: row.credibility as Credibility | null,
			span: { ...span, state: span.state as AnchorState },
			chain: (hopsOf.get(row.id) ?? []).map(hopRecord),
			createdAt: row.createdAt.toISOString(),
			updatedAt: row.updatedAt.toISOString(),
			deletedAt: row.deletedAt?.toISOString() ?? null,
		};
	});
}

const hopRecord = ({
	sourceId,
	cue,
	source,
}: {
	sourceId: string;
	cue: string | null;
	source: { name: string; kind: string };
}): HopRecord => ({ sourceId, cue, name: source.name, kind: source.kind as SourceKind });

/** One claim of the workspace, deleted or not. */
export async function readClaim(queries: Queries, workspaceId: string, id: string): Promise<ClaimRecord | null> {
	const [claim] = await readClaims(queries, { ids: [id], workspaceId });
	return claim ?? null;
}

/** Stores new claims, many at a time. */
export async function insertClaims(
	queries: Queries,
	provider: Database["provider"],
	claims: readonly ClaimRecord[],
): Promise<void> {
	await insertMany(queries, provider, "Claim", claims.map(rowOf));
	const spans = claims.map(({ id, span }) => ({ claimId: id, ...span }));
	await insertMany(queries, provider, "ClaimSpan", spans);
	await insertMany(queries, provider, "AttributionHop", claims.flatMap(hopRows));
}

/** The claim's own row. */
export function rowOf({ span: _, chain: _c, ...claim }: ClaimRecord) {
	return {
		...claim,
		createdAt: new Date(claim.createdAt),
		updatedAt: new Date(claim.updatedAt),
		deletedAt: claim.deletedAt === null ? null : new Date(claim.deletedAt),
	};
}

/** The rows of the claim's chain. */
export const hopRows = ({ id, chain }: ClaimRecord) =>
	chain.map(({ sourceId, cue }, position) => ({
		claimId: id,
		position,
		sourceId,
		cue,
	}));

/** A claim as an event keeps it. */
export const claimSnapshot = (claim: ClaimRecord): Snapshot => ({ ...claim });
