import { mergeSourcesInput, type SourceView } from "../../contract/source.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";
import { readView } from "./sources.ts";

/** Merges two sources of the register, for whoever has no story open. */
export const mergeSources = defineUseCase(mergeSourcesInput, "editor", async (ctx, input): Promise<SourceView> => {
	const { fromId, intoId, operationId } = input;
	await carryOut(ctx, { kind: "merge-sources", fromId, intoId }, { storyId: null, operationId });
	return readView(ctx, intoId);
});
