import { deleteSourceInput } from "../../contract/source.ts";
import { readClaims } from "../../data/claims.ts";
import { readEvidenceFrom } from "../../data/evidence.ts";
import { countOriginalsFrom } from "../../data/originals.ts";
import { readTerms } from "../../data/terms.ts";
import { commit, wasCarriedOut } from "../commit.ts";
import { changeRecord, showingCurrent } from "../flat-change.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import { readView } from "./sources.ts";

/** Takes a source out of the register that nothing depends on: a misreading of the machine, or a name typed wrong. */
export const deleteSource = defineUseCase(deleteSourceInput, "editor", async (ctx, input): Promise<{ id: string }> => {
	const { sourceId, revision, operationId } = input;
	if (await wasCarriedOut(ctx, operationId)) return { id: sourceId };
	const { storyId } = await readView(ctx, sourceId);
	await showingCurrent(
		() => readView(ctx, sourceId),
		commit(ctx, { action: "source.deleted", storyId, operationId }, async (work) => {
			const claims = await readClaims(work.queries, { sourceId, deleted: false });
			const evidence = await readEvidenceFrom(work.queries, sourceId);
			const originals = await countOriginalsFrom(work.queries, sourceId);
			const terms = await readTerms(work.queries, { sourceId });
			if (claims.length + evidence.length + originals + terms.length > 0)
				impossible("Claims, evidence, originals or terms depend on this source. Merge it into another one instead.");
			await changeRecord(work, "source", sourceId, revision, { deletedAt: work.at.toISOString() });
		}),
	);
	return { id: sourceId };
});
