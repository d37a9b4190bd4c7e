import { mergeSourcesInput, type SourceView } from "../../contract/source.ts";
import { readClaims } from "../../data/claims.ts";
import { readEvidenceFrom } from "../../data/evidence.ts";
import { readOriginalsFrom } from "../../data/originals.ts";
import { putClaim } from "../claims/change-claim.ts";
import { commit, wasCarriedOut } from "../commit.ts";
import { changeRecord } from "../flat-change.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import { readView } from "./sources.ts";

/**
 * Makes one source of two: every chain, alias, original and piece of evidence of the first goes over to the second. A chain that
 * would then name the same source twice in a row names it once.
 */
export const mergeSources = defineUseCase(mergeSourcesInput, "editor", async (ctx, input): Promise<SourceView> => {
	const { fromId, intoId, operationId } = input;
	if (fromId === intoId) impossible("A source cannot be merged with itself. Choose two.");
	if (await wasCarriedOut(ctx, operationId)) return readView(ctx, intoId);
	const [from, into] = [await readView(ctx, fromId), await readView(ctx, intoId)];
	if (into.storyId !== null && into.storyId !== from.storyId)
		impossible("Unnamed people can only be merged within their own story.");
	await commit(ctx, { action: "source.merged", storyId: null, operationId }, async (work) => {
		for (const claim of await readClaims(work.queries, { sourceId: fromId })) {
			const chain = claim.chain
				.map((hop) => (hop.sourceId === fromId ? { ...hop, sourceId: intoId, name: into.name, kind: into.kind } : hop))
				.filter((hop, i, all) => hop.sourceId !== all[i - 1]?.sourceId);
			await putClaim(work, claim, { chain });
		}
		for (const piece of await readEvidenceFrom(work.queries, fromId))
			await changeRecord(work, "evidence", piece.id, piece.revision, {
				sourceId: intoId,
			});
		for (const original of await readOriginalsFrom(work.queries, fromId))
			await changeRecord(work, "original", original.id, original.revision, { sourceId: intoId });
		const aliases = [...into.aliases, from.name, ...from.aliases];
		await changeRecord(work, "source", fromId, from.revision, {
			mergedIntoId: intoId,
			deletedAt: work.at.toISOString(),
		});
		await changeRecord(work, "source", intoId, into.revision, { aliases });
	});
	return readView(ctx, intoId);
});
