import type { Changed } from "../../contract/change.ts";
import { deleteClaimsInput, restoreClaimsInput } from "../../contract/claim.ts";
import { against } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";
import { readStoryOfFirst } from "./story-of.ts";

/** Takes claims out of the story. They can be restored, evidence and all. */
export const deleteClaims = defineUseCase(deleteClaimsInput, "checker", async (ctx, input): Promise<Changed> => {
	const asked = against(await readStoryOfFirst(ctx, input.claims), input, input.claims);
	return carryOut(ctx, { kind: "delete", ids: input.claims.map(({ id }) => id) }, asked);
});

/** Brings deleted claims back as they were. */
export const restoreClaims = defineUseCase(restoreClaimsInput, "checker", async (ctx, input): Promise<Changed> => {
	const asked = against(await readStoryOfFirst(ctx, input.claims), input, input.claims);
	return carryOut(ctx, { kind: "restore", ids: input.claims.map(({ id }) => id) }, asked);
});
