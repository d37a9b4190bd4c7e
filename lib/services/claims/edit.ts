import type { Changed } from "../../contract/change.ts";
import { editClaimInput } from "../../contract/claim.ts";
import { against, hopsGiven } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";
import { readStoryOf } from "./story-of.ts";

/** Changes what is named of a claim: who, what, span, chain, cue, form, stance, hedge. */
export const editClaim = defineUseCase(editClaimInput, "checker", async (ctx, input): Promise<Changed> => {
	const { claimId: id, revision, seen, operationId, chain, ...said } = input;
	const set = { ...said, ...(chain && { chain: hopsGiven(ctx, chain) }) };
	const asked = against(await readStoryOf(ctx, id), { operationId, seen }, [{ id, revision }]);
	return carryOut(ctx, { kind: "edit", id, set }, asked);
});
