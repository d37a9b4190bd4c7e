import type { Changed } from "../../contract/change.ts";
import { addEvidenceInput, editEvidenceInput, removeEvidenceInput } from "../../contract/evidence.ts";
import { storyOfEvidence } from "../../data/story-records.ts";
import { against, sourceGiven } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { readStoryOf as readStoryOfClaim } from "../claims/story-of.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/** Adds a piece of evidence to a claim. */
export const addEvidence = defineUseCase(addEvidenceInput, "checker", async (ctx, input): Promise<Changed> => {
	const { operationId, id = ctx.newId(), claimId, source, ...set } = input;
	const storyId = await readStoryOfClaim(ctx, claimId);
	const given = source && sourceGiven(ctx, source);
	return carryOut(
		ctx,
		{ kind: "add-evidence", pieces: [{ id, claimId }], set, source: given },
		{ storyId, operationId },
	);
});

/** Changes what is named of a piece of evidence. */
export const editEvidence = defineUseCase(editEvidenceInput, "checker", async (ctx, input): Promise<Changed> => {
	const { operationId, seen, evidenceId: id, revision, source, ...set } = input;
	const asked = against(await readStoryOf(ctx, id), { operationId, seen }, [{ id, revision }]);
	return carryOut(ctx, { kind: "edit-evidence", id, set, source: source && sourceGiven(ctx, source) }, asked);
});

/** Takes a piece of evidence away; undo brings it back. */
export const removeEvidence = defineUseCase(removeEvidenceInput, "checker", async (ctx, input): Promise<Changed> => {
	const { evidenceId: id, revision } = input;
	const asked = against(await readStoryOf(ctx, id), input, [{ id, revision }]);
	return carryOut(ctx, { kind: "remove-evidence", id }, asked);
});

async function readStoryOf(ctx: Context, evidenceId: string): Promise<string> {
	return (await storyOfEvidence(ctx.db.reader, ctx.actor.workspaceId, evidenceId)) ?? notFound("evidence");
}
