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
		deletedAt: filter.deleted ? { not: null } : null,
		...(filter.verificationStatus && {
			verificationStatus: filter.verificationStatus,
		}),
		...(filter.attributionStatus && {
			attributionStatus: filter.attributionStatus,
		}),
		...(filter.flagged !== undefined && { flagged: filter.flagged }),
		...(filter.sourceId && { hops: { some: { sourceId: filter.sourceId } } }),
		...(filter.assigneeId && { assigneeId: filter.assigneeId }),
	});
	const words = filter.query?.toLowerCase();
	return claims
		.filter((claim) => !filter.originKind || (claim.chain[0]?.kind ?? "own-voice") === filter.originKind)
		.filter((claim) => !words || `${claim.who}\n${claim.what}\n${claim.quote}`.toLowerCase().includes(words));
});

/** One claim, deleted or not. */
export const openClaim = defineUseCase(openClaimInput, "viewer", async (ctx, { claimId }): Promise<ClaimView> => {
	const [claim] = await readClaimViews(ctx, {
		id: claimId,
		story: { workspaceId: ctx.actor.workspaceId },
	});
	return claim ?? notFound("claim");
});
