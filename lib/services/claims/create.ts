import { type ClaimView, createClaimInput } from "../../contract/claim.ts";
import { trimSpan } from "../../core/anchoring/trim-span.ts";
import type { Form } from "../../core/vocabulary/vocabulary.ts";
import { type ClaimRecord, claimSnapshot, insertClaims, type SpanRecord } from "../../data/claims.ts";
import { readText } from "../../data/stories.ts";
import { changedIds, commit } from "../commit.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { resolveChain } from "./chain.ts";
import { anchor, openForWork } from "./draft.ts";
import { readClaimViews } from "./view.ts";

/** Makes a claim of a stretch of the text, without the spaces and punctuation at its edges. */
export const createClaim = defineUseCase(createClaimInput, "checker", async (ctx, input): Promise<ClaimView> => {
	const { storyId, operationId } = input;
	const changes = await commit(ctx, { action: "claim.created", storyId, operationId }, async (work) => {
		const story = await openForWork(work.queries, ctx.actor.workspaceId, storyId);
		const wanted = trimSpan(await readText(work.queries, story.draft.id), input.span);
		if (!wanted)
			throw new Refusal({
				reason: "invalid",
				message: "There are no words in this selection. Select at least one.",
			});
		const span = await anchor(work.queries, story, wanted);
		const chain = await resolveChain(ctx, work, storyId, input.chain);
		const claim: ClaimRecord = {
			...freshClaim(ctx.newId(), storyId, span, work.at),
			who: input.who ?? "",
			what: input.what ?? span.quote,
			chain,
			form: chain.length === 0 ? "narrated" : formOf(span),
			// Until somebody says who is credited, it is open: that a person marked the words says nothing of their source.
			attributionStatus: chain.length === 0 ? "suggested" : "accepted",
			createdById: ctx.actor.userId,
		};
		await insertClaims(work.queries, ctx.db.provider, [claim]);
		work.record({
			entity: "claim",
			id: claim.id,
			before: null,
			after: claimSnapshot(claim),
		});
	});
	const [claim] = await readClaimViews(ctx, {
		id: { in: changedIds(changes, "claim") },
	});
	return claim ?? notFound("claim");
});

/** A claim that nobody has said anything about yet. */
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

/** Wholly in quotation marks, with a quoted part, or without any. */
function formOf({ quote, prefix, suffix }: SpanRecord): Form {
	if (/[“"«‘]\s*$/.test(prefix) && /^[,.]?\s*[”"»’]/.test(suffix)) return "direct";
	return /[“"«]/.test(quote) ? "mixed" : "indirect";
}
