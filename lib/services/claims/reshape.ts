import type { Changed } from "../../contract/change.ts";
import { mergeClaimsInput, splitClaimInput } from "../../contract/claim.ts";
import { against } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";
import { readStoryOf, readStoryOfFirst } from "./story-of.ts";

/** Cuts a claim in two. The first part keeps everything; the second has the same chain and is still to be checked. */
export const splitClaim = defineUseCase(splitClaimInput, "checker", async (ctx, input): Promise<Changed> => {
	const { claimId: id, revision, at, newId = ctx.newId() } = input;
	const asked = against(await readStoryOf(ctx, id), input, [{ id, revision }]);
	return carryOut(ctx, { kind: "split", id, at, newId }, asked);
});

/**
 * Joins claims into the first of them in the text. Evidence and comments of all go over to it; where the others were
 * tagged differently it goes back to unchecked, for nobody has judged the whole.
 */
export const mergeClaims = defineUseCase(mergeClaimsInput, "checker", async (ctx, input): Promise<Changed> => {
	const asked = against(await readStoryOfFirst(ctx, input.claims), input, input.claims);
	return carryOut(ctx, { kind: "merge", ids: input.claims.map(({ id }) => id) }, asked);
});
