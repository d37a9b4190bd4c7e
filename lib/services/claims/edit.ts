import { type ClaimView, editClaimInput } from "../../contract/claim.ts";
import { trimSpan } from "../../core/anchoring/trim-span.ts";
import type { ClaimRecord } from "../../data/claims.ts";
import { readText } from "../../data/stories.ts";
import { commit } from "../commit.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { resolveChain } from "./chain.ts";
import { putClaim, readLiving } from "./change-claim.ts";
import { anchor, openForWork } from "./draft.ts";
import { readStoryOf } from "./story-of.ts";
import { readClaimViews } from "./view.ts";

/** Changes what is named of a claim: who, what, span, chain, cue, form, stance, hedge. */
export const editClaim = defineUseCase(editClaimInput, "checker", async (ctx, input): Promise<ClaimView> => {
	const { claimId, revision, operationId, span, chain, ...words } = input;
	const storyId = await readStoryOf(ctx, claimId);
	await commit(ctx, { action: "claim.edited", storyId, operationId }, async (work) => {
		const story = await openForWork(work.queries, ctx.actor.workspaceId, storyId);
		const [claim] = await readLiving(ctx, work, storyId, [{ id: claimId, revision }]);
		if (!claim) return notFound("claim");
		const fields: { -readonly [K in keyof ClaimRecord]?: ClaimRecord[K] } = definedOnly(words);
		if (span) {
			const trimmed = trimSpan(await readText(work.queries, story.draft.id), span) ?? span;
			fields.span = await anchor(work.queries, story, trimmed);
			// The words were the quote's own: they go on being so.
			if (claim.what === claim.span.quote && words.what === undefined) fields.what = fields.span.quote;
		}
		if (chain) {
			fields.chain = await resolveChain(ctx, work, storyId, chain);
			if (chain.length === 0) fields.form = "narrated";
			else if (claim.form === "narrated" && words.form === undefined) fields.form = "indirect";
			// Whoever writes the chain has read it.
			if (claim.attributionStatus === "suggested") fields.attributionStatus = "accepted";
			// What the machine said of its own reading does not hold for another.
			Object.assign(fields, { why: null, confidence: null });
		}
		await putClaim(work, claim, fields);
	});
	const [claim] = await readClaimViews(ctx, { id: claimId });
	return claim ?? notFound("claim");
});

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function definedOnly<T extends object>(fields: T): Defined<T> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
