import { type ClaimView, mergeClaimsInput, splitClaimInput } from "../../contract/claim.ts";
import { joinSpans, splitSpan } from "../../core/anchoring/join.ts";
import { type ClaimRecord, claimSnapshot, insertClaims } from "../../data/claims.ts";
import { readComments } from "../../data/comments.ts";
import { readEvidence } from "../../data/evidence.ts";
import { readText } from "../../data/stories.ts";
import { changedIds, commit, type Work } from "../commit.ts";
import { changeRecord } from "../flat-change.ts";
import { defineUseCase, impossible, notFound } from "../use-case.ts";
import { putClaim, readLiving } from "./change-claim.ts";
import { freshClaim } from "./create.ts";
import { anchor, openForWork } from "./draft.ts";
import { readStoryOf } from "./story-of.ts";
import { readClaimViews } from "./view.ts";

/** Cuts a claim in two. The first part keeps everything; the second has the same chain and is still to be checked. */
export const splitClaim = defineUseCase(splitClaimInput, "checker", async (ctx, input): Promise<ClaimView[]> => {
	const { claimId, revision, at, operationId } = input;
	const storyId = await readStoryOf(ctx, claimId);
	const changes = await commit(ctx, { action: "claim.split", storyId, operationId }, async (work) => {
		const story = await openForWork(work.queries, ctx.actor.workspaceId, storyId);
		const [claim] = await readLiving(ctx, work, storyId, [{ id: claimId, revision }]);
		if (!claim) return notFound("claim");
		const parts = splitSpan(await readText(work.queries, story.draft.id), claim.span, at);
		if (!parts) impossible("Both parts of a claim must hold at least one word. Split it somewhere inside.");
		const first = await anchor(work.queries, story, parts[0]);
		const second = await anchor(work.queries, story, parts[1]);
		await putClaim(work, claim, { span: first, what: first.quote });
		const other: ClaimRecord = {
			...freshClaim(ctx.newId(), storyId, second, work.at),
			who: claim.who,
			chain: claim.chain,
			cue: claim.cue,
			form: claim.form,
			stance: claim.stance,
			attributionStatus: claim.attributionStatus,
			assigneeId: claim.assigneeId,
			splitFromId: claim.id,
			createdById: ctx.actor.userId,
		};
		await insertClaims(work.queries, ctx.db.provider, [other]);
		work.record({
			entity: "claim",
			id: other.id,
			before: null,
			after: claimSnapshot(other),
		});
	});
	return readClaimViews(ctx, { id: { in: changedIds(changes, "claim") } });
});

/**
 * Joins claims into the first of them in the text. Evidence and comments of all go over to it; where the others were
 * tagged differently it goes back to unchecked, for nobody has judged the whole.
 */
export const mergeClaims = defineUseCase(mergeClaimsInput, "checker", async (ctx, input): Promise<ClaimView[]> => {
	const [one] = input.claims;
	const storyId = one ? await readStoryOf(ctx, one.id) : null;
	if (storyId === null) return notFound("claim");
	const changes = await commit(
		ctx,
		{ action: "claim.merged", storyId, operationId: input.operationId },
		async (work) => {
			const story = await openForWork(work.queries, ctx.actor.workspaceId, storyId);
			const claims = await readLiving(ctx, work, storyId, input.claims);
			const [first, ...others] = claims.sort((a, b) => a.span.start - b.span.start);
			if (!first) return notFound("claim");
			const span = await anchor(work.queries, story, joinSpans([first.span, ...others.map((claim) => claim.span)]));
			const agree = others.every((claim) => claim.verificationStatus === first.verificationStatus);
			for (const claim of others) {
				await moveBelongings(work, claim.id, first.id);
				await putClaim(work, claim, { deletedAt: work.at.toISOString() });
			}
			await putClaim(work, first, {
				span,
				what: span.quote,
				...(agree ? {} : { verificationStatus: "unchecked" }),
			});
		},
	);
	return readClaimViews(ctx, {
		id: { in: changedIds(changes, "claim") },
		deletedAt: null,
	});
});

async function moveBelongings(work: Work, fromId: string, toId: string): Promise<void> {
	for (const piece of await readEvidence(work.queries, { claimId: fromId }))
		await changeRecord(work, "evidence", piece.id, piece.revision, {
			claimId: toId,
		});
	for (const comment of await readComments(work.queries, { claimId: fromId }))
		await changeRecord(work, "comment", comment.id, comment.revision, {
			claimId: toId,
		});
}
