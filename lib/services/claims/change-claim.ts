import { StaleRecord } from "../../data/change.ts";
import { type ClaimRecord, claimSnapshot, readClaims } from "../../data/claims.ts";
import { saveClaims } from "../../data/save-claims.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { impossible, notFound, Refusal } from "../use-case.ts";
import { openForWork } from "./draft.ts";
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
async function readForChange(ctx: Context, { queries }: Work, wanted: ClaimsAtRevision): Promise<ClaimRecord[]> {
	const ids = wanted.map(({ id }) => id);
	if (new Set(ids).size < ids.length) {
		const message = "The same claim is named twice. Name each one once.";
		throw new Refusal({
			reason: "invalid",
			message,
			fields: { claims: message },
		});
	}
	const found = await readClaims(queries, {
		id: { in: ids },
		story: { workspaceId: ctx.actor.workspaceId },
	});
	const byId = new Map(found.map((claim) => [claim.id, claim]));
	const claims = wanted.map(({ id }) => byId.get(id) ?? notFound("claim"));
	const stale = claims.filter((claim, i) => claim.revision !== wanted[i]?.revision);
	if (stale.length > 0)
		throw new StaleRecord(await readClaimViews(ctx, { id: { in: stale.map((claim) => claim.id) } }));
	return claims;
}

/**
 * Reads claims of one story that are to be changed; refused where the story, or one of them, was deleted.
 *
 * @throws {StaleRecord} as `readForChange` does.
 */
export async function readLiving(
	ctx: Context,
	work: Work,
	storyId: string,
	wanted: ClaimsAtRevision,
): Promise<ClaimRecord[]> {
	const claims = await readOfStory(ctx, work, storyId, wanted);
	if (claims.some((claim) => claim.deletedAt !== null))
		impossible(
			claims.length === 1
				? "This claim was deleted. Restore it to change it."
				: "One of these claims was deleted. Restore it first, or leave it out.",
		);
	return claims;
}

/** Reads claims of one story that can be worked on, deleted or not. */
export async function readOfStory(
	ctx: Context,
	work: Work,
	storyId: string,
	wanted: ClaimsAtRevision,
): Promise<ClaimRecord[]> {
	await openForWork(work.queries, ctx.actor.workspaceId, storyId);
	const claims = await readForChange(ctx, work, wanted);
	if (claims.some((claim) => claim.storyId !== storyId)) impossible("These claims are not all of one story.");
	return claims;
}

/** Stores a changed claim and notes it for the event. */
export async function putClaim(work: Work, before: ClaimRecord, fields: Partial<ClaimRecord>): Promise<void> {
	await putClaims(work, [before], fields);
}

/** Stores the same change of many claims and notes them for the event. */
export async function putClaims(
	work: Work,
	claims: readonly ClaimRecord[],
	fields: Partial<ClaimRecord>,
): Promise<void> {
	const saves = claims.map((before) => ({
		before,
		after: { ...before, ...fields },
	}));
	const saved = await saveClaims(work.queries, saves, work);
	for (const [i, after] of saved.entries()) {
		const before = claims[i];
		if (before)
			work.record({
				entity: "claim",
				id: before.id,
				before: claimSnapshot(before),
				after: claimSnapshot(after),
			});
	}
}
