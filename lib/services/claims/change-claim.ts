import { StaleRecord } from "../../data/change.ts";
import {
	type ClaimRecord,
	claimSnapshot,
	readClaims,
	saveClaim,
} from "../../data/claims.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { notFound } from "../use-case.ts";
import { readClaimViews } from "./view.ts";

/** Claims that are to be changed, each with the revision that the change was made against. */
export type ClaimsAtRevision = readonly {
	readonly id: string;
	readonly revision: number;
}[];

/**
 * Reads the claims that are to be changed, in the order given.
 *
 * @throws {StaleRecord} with all those that have changed since, as they are now: of many, none is changed then.
 */
export async function readForChange(
	ctx: Context,
	{ queries }: Work,
	wanted: ClaimsAtRevision,
): Promise<ClaimRecord[]> {
	const ids = wanted.map(({ id }) => id);
	const found = await readClaims(queries, {
		id: { in: ids },
		story: { workspaceId: ctx.actor.workspaceId },
	});
	const byId = new Map(found.map((claim) => [claim.id, claim]));
	const claims = wanted.map(({ id }) => byId.get(id) ?? notFound("claim"));
	const stale = claims.filter(
		(claim, i) => claim.revision !== wanted[i]?.revision,
	);
	if (stale.length > 0)
		throw new StaleRecord(
			await readClaimViews(ctx, { id: { in: stale.map((claim) => claim.id) } }),
		);
	return claims;
}

/** Stores a changed claim and notes it for the event. */
export async function putClaim(
	work: Work,
	before: ClaimRecord,
	fields: Partial<ClaimRecord>,
): Promise<ClaimRecord> {
	const after = await saveClaim(
		work.queries,
		before,
		{ ...before, ...fields },
		work,
	);
	work.record({
		entity: "claim",
		id: before.id,
		before: claimSnapshot(before),
		after: claimSnapshot(after),
	});
	return after;
}
