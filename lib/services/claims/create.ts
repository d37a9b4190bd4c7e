import type { Changed } from "../../contract/change.ts";
import { createClaimInput } from "../../contract/claim.ts";
import type { ClaimRecord, SpanRecord } from "../../data/claims.ts";
import { hopsGiven } from "../changes/asked.ts";
import { carryOut } from "../changes/carry-out.ts";
import { defineUseCase } from "../use-case.ts";

/** Makes a claim of a stretch of the text, without the spaces and punctuation at its edges. */
export const createClaim = defineUseCase(createClaimInput, "checker", (ctx, input): Promise<Changed> => {
	const { storyId, operationId, id = ctx.newId(), chain, ...said } = input;
	const change = { kind: "create", id, ...said, chain: hopsGiven(ctx, chain) } as const;
	return carryOut(ctx, change, { storyId, operationId });
});

/** A claim as the extractor suggests it, of which nobody has said anything yet. */
export function freshClaim(id: string, storyId: string, span: SpanRecord, at: Date): ClaimRecord {
	return {
		id,
		storyId,
		span,
		who: "",
		what: span.quote,
		chain: [],
		cue: null,
		form: "narrated",
		stance: "assert",
		hedge: null,
		attributionStatus: "suggested",
		verificationStatus: "unchecked",
		credibility: null,
		flagged: false,
		confidence: null,
		why: null,
		splitFromId: null,
		assigneeId: null,
		revision: 1,
		createdAt: at.toISOString(),
		createdById: null,
		updatedAt: at.toISOString(),
		deletedAt: null,
	};
}
