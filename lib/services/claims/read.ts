import { type ClaimView, listClaimsInput, openClaimInput } from "../../contract/claim.ts";
import { readStory } from "../../data/stories.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { readClaimViews } from "./view.ts";

/** Claims of a story in text order, by any filters; deleted ones only when asked for. */
export const listClaims = defineUseCase(listClaimsInput, "viewer", async (ctx, filter): Promise<ClaimView[]> => {
	const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, filter.storyId);
	if (!story) notFound("story");
	const claims = await readClaimViews(ctx, {
		storyId: story.id,
		deleted: filter.deleted,
		verificationStatus: filter.verificationStatus,
		attributionStatus: filter.attributionStatus,
		flagged: filter.flagged,
		sourceId: filter.sourceId,
		assigneeId: filter.assigneeId,
	});
	const words = filter.query?.toLowerCase();
	// By its place among all, so that a page goes on where the last ended though its claim no longer fits the filters.
	const from = filter.after === undefined ? 0 : claims.findIndex(({ id }) => id === filter.after) + 1;
	return claims
		.slice(from)
		.filter((claim) => !filter.originKind || (claim.chain[0]?.kind ?? "own-voice") === filter.originKind)
		.filter((claim) => !words || `${claim.who}\n${claim.what}\n${claim.quote}`.toLowerCase().includes(words))
		.slice(0, filter.limit);
});

/** One claim, deleted or not. */
export const openClaim = defineUseCase(openClaimInput, "viewer", async (ctx, { claimId }): Promise<ClaimView> => {
	const [claim] = await readClaimViews(ctx, {
		ids: [claimId],
		workspaceId: ctx.actor.workspaceId,
	});
	return claim ?? notFound("claim");
});
