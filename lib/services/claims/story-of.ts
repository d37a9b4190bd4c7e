import { readClaim } from "../../data/claims.ts";
import type { Context } from "../context.ts";
import { notFound } from "../use-case.ts";

/** The story of a claim of the actor's workspace. */
export async function readStoryOf(ctx: Context, claimId: string): Promise<string> {
	const claim = await readClaim(ctx.db.reader, ctx.actor.workspaceId, claimId);
	return claim ? claim.storyId : notFound("claim");
}

/** The story of the first of some claims; a change refuses those that are of another. */
export function readStoryOfFirst(ctx: Context, claims: readonly { readonly id: string }[]): Promise<string> {
	return readStoryOf(ctx, claims[0]?.id ?? "");
}
