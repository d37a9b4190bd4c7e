import type {
	AnchorState,
	AttributionStatus,
	Credibility,
	Form,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../core/claims/vocabulary.ts";
import type { Snapshot } from "./change.ts";
import type { Queries } from "./client.ts";
import type { Prisma } from "./generated/sqlite/client.ts";

/** A claim with its span in the newest draft, its chain and its assignee: what one revision of a claim is. */
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

const WHOLE_CLAIM = {
	spans: { orderBy: { draft: { number: "desc" } }, take: 1 },
	hops: {
		orderBy: { position: "asc" },
		include: { source: { select: { name: true, kind: true } } },
	},
	assignments: { where: { deletedAt: null }, take: 1 },
} as const satisfies Prisma.ClaimInclude;
type ClaimRow = Prisma.ClaimGetPayload<{ include: typeof WHOLE_CLAIM }>;

/** The claims that `where` names, in no particular order. */
export async function readClaims(queries: Queries, where: Prisma.ClaimWhereInput): Promise<ClaimRecord[]> {
	return (await queries.claim.findMany({ where, include: WHOLE_CLAIM })).map(recordOf);
}

/** One claim of the workspace, deleted or not. */
export async function readClaim(queries: Queries, workspaceId: string, id: string): Promise<ClaimRecord | null> {
	const [claim] = await readClaims(queries, { id, story: { workspaceId } });
	return claim ?? null;
}

function recordOf({ spans, hops, assignments, ...row }: ClaimRow): ClaimRecord {
	const [span] = spans;
	if (!span) throw new Error(`Claim ${row.id} has no span.`);
	const { claimId: _, ...where } = span;
	return {
		...row,
		form: row.form as Form,
		stance: row.stance as Stance,
		attributionStatus: row.attributionStatus as AttributionStatus,
		verificationStatus: row.verificationStatus as VerificationStatus,
		credibility: row.credibility as Credibility | null,
		assigneeId: assignments[0]?.assigneeId ?? null,
		span: { ...where, state: span.state as AnchorState },
		chain: hops.map(({ sourceId, cue, source }) => ({
			sourceId,
			cue,
			name: source.name,
			kind: source.kind as SourceKind,
		})),
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
		deletedAt: row.deletedAt?.toISOString() ?? null,
	};
}

/** Stores new claims, many at a time. */
export async function insertClaims(queries: Queries, claims: readonly ClaimRecord[]): Promise<void> {
	await queries.claim.createMany({ data: claims.map(rowOf) });
	await queries.claimSpan.createMany({
		data: claims.map(({ id, span }) => ({ claimId: id, ...span })),
	});
	await queries.attributionHop.createMany({ data: claims.flatMap(hopRows) });
	await queries.assignment.createMany({
		data: claims.flatMap((claim) => assignmentRows(claim, claim.createdById)),
	});
}

/** The claim's own row. */
export function rowOf({ span: _, chain: _c, assigneeId: _a, ...claim }: ClaimRecord) {
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

/** The assignment's identifier is made of the claim's revision, so that undoing and redoing never meet themselves. */
export const assignmentRows = (
	{ id, storyId, assigneeId, revision, updatedAt }: ClaimRecord,
	createdById: string | null,
) =>
	assigneeId === null
		? []
		: [
				{
					id: `${id}.${revision}`,
					storyId,
					claimId: id,
					assigneeId,
					createdAt: new Date(updatedAt),
					createdById: createdById ?? assigneeId,
				},
			];

/** A claim as an event keeps it. */
export const claimSnapshot = (claim: ClaimRecord): Snapshot => ({ ...claim });
