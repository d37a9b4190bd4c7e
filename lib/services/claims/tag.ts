import type { Changed } from "../../contract/change.ts";
import { tagClaimsInput } from "../../contract/claim.ts";
import { against } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";
import { readStoryOfFirst } from "./story-of.ts";

/** Sets statuses, flag, credibility or assignee of one claim or many, all or none, in one step of undo. */
export const tagClaims = defineUseCase(tagClaimsInput, "checker", async (ctx, input): Promise<Changed> => {
	const { claims, set } = input;
	const asked = against(await readStoryOfFirst(ctx, claims), input, claims);
	return carryOut(ctx, { kind: "tag", ids: claims.map(({ id }) => id), set }, asked);
});
