import {
	approveInput,
	type ReviewView,
	requestReviewInput,
	sendBackInput,
	withdrawReviewInput,
} from "../../contract/review.ts";
import { openStoryInput } from "../../contract/story.ts";
import { addComment } from "../../core/changes/add-comment.ts";
import { refuseClaims } from "../../core/changes/living.ts";
import { isLast, refuseApproval, refuseRequest, refuseSendingBack } from "../../core/review/refusals.ts";
import type { Outcome } from "../../core/review/review.ts";
import { withinTransaction } from "../../data/client.ts";
import { canonicalJson } from "../../data/field-changes.ts";
import { readTouched } from "../../data/story-records.ts";
import { storePatch } from "../changes/store.ts";
import { wake } from "../changes/wake.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, type Work, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";
import { nameOf } from "../reports/signed-state.ts";
import { defineUseCase, impossible, Refusal } from "../use-case.ts";
import { type ReadReview, readReview } from "./read-review.ts";
import { signOff } from "./sign.ts";
import { reviewView } from "./view.ts";

/** How a story's review stands, what it waits for, and what whoever asks may do. */
export const openReview = defineUseCase(openStoryInput, "viewer", (ctx, { storyId }) => reviewView(ctx, storyId));

/** Asks for a review of the story as it stands. */
export const requestReview = defineUseCase(requestReviewInput, "checker", (ctx, input) =>
	act(
		ctx,
		input,
		() => "review.requested",
		async (inner, work, { review, open }) => {
			refuseWith(refuseRequest(review, open));
			await addStep(inner, work, input.storyId, { outcome: "requested", note: input.note });
		},
	),
);

/** Takes the request back. Approvals stay, as far as nothing changes. */
export const withdrawReview = defineUseCase(withdrawReviewInput, "checker", (ctx, input) =>
	act(
		ctx,
		input,
		() => "review.withdrawn",
		async (inner, work, { review }) => {
			if (review.phase !== "open" && review.phase !== "sent-back") impossible("No review is under way.");
			await addStep(inner, work, input.storyId, { outcome: "withdrawn" });
		},
	),
);

/** Sends the story back to whoever asked, with reasons: comments at claims, which have to be resolved. */
export const sendBack = defineUseCase(sendBackInput, "viewer", (ctx, input) =>
	act(
		ctx,
		input,
		() => "review.sent-back",
		async (inner, work, { review, me }) => {
			refuseWith(refuseSendingBack(review, me));
			const { storyId, reasons, note } = input;
			const claims = [...new Set(reasons.map(({ claimId }) => claimId))];
			const scope = { workspaceId: inner.actor.workspaceId, storyId };
			const { records, stored } = await readTouched(work.queries, scope, { claims });
			const refused = refuseClaims(records, claims);
			if (refused) throw new Refusal({ reason: refused.reason, message: refused.message });
			const { userId, role } = inner.actor;
			const by = { at: work.at.toISOString(), userId, role, storyId, text: "" };
			const patch = reasons.flatMap((reason) => addComment.apply(records, { id: inner.newId(), ...reason }, by));
			await storePatch(inner, work, { records, claims: stored, draftId: "", text: "" }, patch);
			const level = review.turn?.level ?? null;
			const mine = level !== null && me.levels.includes(level) ? level : (me.levels.at(-1) ?? null);
			const ids = patch.map(({ id }) => id);
			await addStep(inner, work, storyId, { outcome: "sent-back", level: mine, note, reasons: ids });
		},
	),
);

/** Approves the story at a level. The last approval that it needs signs it off. */
export const approve = defineUseCase(approveInput, "viewer", (ctx, input) => {
	const { storyId, level, note } = input;
	const isSigning = ({ review }: ReadReview) => isLast(review, level);
	return act(
		ctx,
		input,
		(read) => (isSigning(read) ? "review.signed-off" : "review.approved"),
		async (inner, work, read) => {
			if (nameOf(read.state) !== input.state)
				impossible("The story changed while you were looking at it. Look at what changed, then approve it.");
			const { review, me, open, reporters } = read;
			refuseWith(refuseApproval(review, level, me, { open, reporters }));
			const made = { outcome: "approved", level, note, state: canonicalJson(read.state) } as const;
			await addStep(inner, work, storyId, made);
			if (isSigning(read)) await signOff(inner, work, read, { level, note });
		},
	);
});

interface Asked {
	readonly storyId: string;
	readonly operationId?: string | undefined;
}

/** Does something about a review in one transaction, so that nothing changes between what is looked at and what is stored. */
async function act(
	ctx: Context,
	{ storyId, operationId }: Asked,
	action: string | ((read: ReadReview) => string),
	carryOut: (inner: Context, work: Work, read: ReadReview) => Promise<void>,
): Promise<ReviewView> {
	if (!(await wasCarriedOut(ctx, operationId))) {
		await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
		await withinTransaction(ctx.db, async (db) => {
			const inner = { ...ctx, db };
			const called = typeof action === "string" ? action : action(await readReview(inner, storyId));
			await commit(inner, { action: called, storyId, operationId }, async (work) =>
				// Again: only now does everybody else wait.
				carryOut(inner, work, await readReview(inner, storyId)),
			);
		});
		// Whoever was woken by the commit inside looked before the transaction had ended.
		wake(ctx.actor.workspaceId);
	}
	return reviewView(ctx, storyId);
}

interface NewStep {
	readonly outcome: Outcome;
	readonly level?: string | null;
	readonly note?: string | undefined;
	readonly reasons?: readonly string[];
	readonly state?: string;
}

async function addStep(ctx: Context, work: Work, storyId: string, step: NewStep): Promise<void> {
	const { outcome, level = null, note, reasons = [], state = "" } = step;
	await addRecord(work, "reviewStep", {
		...{ id: ctx.newId(), storyId, outcome, level, note: note || null },
		...{ reasons: JSON.stringify(reasons), state, revision: 1 },
		...{ createdAt: work.at.toISOString(), createdById: ctx.actor.userId },
	});
}

function refuseWith(message: string | null): void {
	if (message !== null) impossible(message);
}
