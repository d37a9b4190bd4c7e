import { type ClaimView, deleteClaimsInput, restoreClaimsInput } from "../../contract/claim.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase } from "../use-case.ts";
import { type ClaimsAtRevision, putClaims, readOfStory } from "./change-claim.ts";
import { readStoryOf } from "./story-of.ts";
import { readClaimViews } from "./view.ts";

/** Takes claims out of the story. They can be restored, evidence and all. */
export const deleteClaims = defineUseCase(deleteClaimsInput, "checker", (ctx, input) =>
	setDeleted(ctx, "claim.deleted", input.claims, input.operationId),
);

/** Brings deleted claims back as they were. */
export const restoreClaims = defineUseCase(restoreClaimsInput, "checker", (ctx, input) =>
	setDeleted(ctx, "claim.restored", input.claims, input.operationId),
);

async function setDeleted(
	ctx: Context,
	action: "claim.deleted" | "claim.restored",
	wanted: ClaimsAtRevision,
	operationId: string | undefined,
): Promise<ClaimView[]> {
	const storyId = await readStoryOf(ctx, wanted[0]?.id ?? "");
	await commit(ctx, { action, storyId, operationId }, async (work) => {
		const claims = await readOfStory(ctx, work, storyId, wanted);
		const deletedAt = action === "claim.deleted" ? work.at.toISOString() : null;
		await putClaims(work, claims, { deletedAt });
	});
	return readClaimViews(ctx, { id: { in: wanted.map(({ id }) => id) } });
}
