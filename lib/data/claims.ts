import type {
	AnchorState,
	AttributionStatus,
	Credibility,
	Form,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../core/claims/vocabulary.ts";
import { type Snapshot, StaleRecord } from "./change.ts";
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
export async function readClaims(
	queries: Queries,
	where: Prisma.ClaimWhereInput,
): Promise<ClaimRecord[]> {
	return (await queries.claim.findMany({ where, include: WHOLE_CLAIM })).map(
		recordOf,
	);
}

/** One claim of the workspace, deleted or not. */
export async function readClaim(
	queries: Queries,
	workspaceId: string,
	id: string,
): Promise<ClaimRecord | null> {
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
export async function insertClaims(
	queries: Queries,
	claims: readonly ClaimRecord[],
): Promise<void> {
	await queries.claim.createMany({ data: claims.map(rowOf) });
	await queries.claimSpan.createMany({
		data: claims.map(({ id, span }) => ({ claimId: id, ...span })),
	});
	await queries.attributionHop.createMany({ data: claims.flatMap(hopRows) });
	await queries.assignment.createMany({
		data: claims.flatMap((claim) => assignmentRows(claim, claim.createdById)),
	});
}

/**
 * Stores a claim over `before` and gives it as it now stands, one revision on.
 *
 * @throws {StaleRecord} with the claim as it is, where it is no longer at `before`'s revision.
 */
export async function saveClaim(
	queries: Queries,
	before: ClaimRecord,
	after: ClaimRecord,
	by: { readonly actorId: string; readonly at: Date },
): Promise<ClaimRecord> {
	const saved = {
		...after,
		revision: before.revision + 1,
		updatedAt: by.at.toISOString(),
	};
	const { id, ...data } = rowOf(saved);
	const { count } = await queries.claim.updateMany({
		where: { id, revision: before.revision },
		data,
	});
	if (count === 0) throw new StaleRecord(await readClaims(queries, { id }));
	if (!same(before.span, after.span)) {
		const { draftId, ...span } = after.span;
		await queries.claimSpan.update({
			where: { claimId_draftId: { claimId: id, draftId } },
			data: span,
		});
	}
	if (!same(before.chain, after.chain)) {
		await queries.attributionHop.deleteMany({ where: { claimId: id } });
		await queries.attributionHop.createMany({ data: hopRows(after) });
	}
	if (before.assigneeId !== after.assigneeId) {
		await queries.assignment.updateMany({
			where: { claimId: id, deletedAt: null },
			data: { deletedAt: by.at },
		});
		await queries.assignment.createMany({
			data: assignmentRows(saved, by.actorId),
		});
	}
	return saved;
}

function rowOf({ span: _, chain: _c, assigneeId: _a, ...claim }: ClaimRecord) {
	return {
		...claim,
		createdAt: new Date(claim.createdAt),
		updatedAt: new Date(claim.updatedAt),
		deletedAt: claim.deletedAt === null ? null : new Date(claim.deletedAt),
	};
}

const hopRows = ({ id, chain }: ClaimRecord) =>
	chain.map(({ sourceId, cue }, position) => ({
		claimId: id,
		position,
		sourceId,
		cue,
	}));

/** The assignment's identifier is made of the claim's revision, so that undoing and redoing never meet themselves. */
const assignmentRows = (
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

const same = (a: unknown, b: unknown): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** A claim as an event keeps it. */
export const claimSnapshot = (claim: ClaimRecord): Snapshot => ({ ...claim });
