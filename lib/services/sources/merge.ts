import { mergeSourcesInput, type SourceView, undoMergeInput } from "../../contract/source.ts";
import { readMerge } from "../../data/events.ts";
import { carryOut } from "../changes/carry-out.ts";
import { step } from "../changes/step.ts";
import { wasCarriedOut } from "../commit.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { readView } from "./sources.ts";

/** Merges two sources of the register, for whoever has no story open. */
export const mergeSources = defineUseCase(mergeSourcesInput, "editor", async (ctx, input): Promise<SourceView> => {
	const { fromId, intoId, operationId } = input;
	await carryOut(ctx, { kind: "merge-sources", fromId, intoId }, { storyId: null, operationId });
	return readView(ctx, intoId);
});

/** Makes two sources of one again, in every story, unless somebody has changed since what the merge changed. */
export const undoMerge = defineUseCase(undoMergeInput, "editor", async (ctx, input): Promise<SourceView> => {
	const { sourceId, operationId } = input;
	if (!(await wasCarriedOut(ctx, operationId))) {
		const merge = await readMerge(ctx.db.reader, ctx.actor.workspaceId, sourceId);
		if (!merge) return notFound("source");
		await step(ctx, { storyId: merge.storyId, operationId, mode: "undo" }, merge);
	}
	return readView(ctx, sourceId);
});
