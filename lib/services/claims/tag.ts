import { type ClaimView, tagClaimsInput } from "../../contract/claim.ts";
import { linesOf } from "../../core/sourcing/line.ts";
import { countOrigins } from "../../core/sourcing/origins.ts";
import type { ClaimRecord } from "../../data/claims.ts";
import { readMembers } from "../../data/people.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, impossible, Refusal } from "../use-case.ts";
import { putClaims, readLiving } from "./change-claim.ts";
import { sourcedEvidence } from "./sourced-evidence.ts";
import { readStoryOf } from "./story-of.ts";
import { readClaimViews } from "./view.ts";

/** Sets statuses, flag, credibility or assignee of one claim or many, all or none, in one step of undo. */
export const tagClaims = defineUseCase(tagClaimsInput, "checker", async (ctx, input): Promise<ClaimView[]> => {
	const { claims: wanted, set, operationId } = input;
	const [first] = wanted;
	const storyId = await readStoryOf(ctx, first?.id ?? "");
	await commit(ctx, { action: "claim.tagged", storyId, operationId }, async (work) => {
		const claims = await readLiving(ctx, work, storyId, wanted);
		if (set.credibility === 1) await requireTwoOrigins(work, claims);
		if (set.assigneeId) await requireMember(ctx, work, set.assigneeId);
		const fields = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
		await putClaims(work, claims, fields);
	});
	return readClaimViews(ctx, { id: { in: wanted.map(({ id }) => id) } });
});

/** Credibility 1 is "confirmed by other independent sources": it takes two of them. */
async function requireTwoOrigins({ queries }: Work, claims: readonly ClaimRecord[]): Promise<void> {
	const evidence = await sourcedEvidence(queries, claims);
	for (const claim of claims) {
		const origins = countOrigins(
			linesOf({
				id: claim.id,
				chain: claim.chain,
				evidence: evidence(claim.id),
			}),
		);
		if (origins.min < 2) {
			const message = `Credibility 1 means confirmed by other independent sources, and this claim surely has ${origins.min}. Add evidence from another origin, or rate it 2.`;
			throw new Refusal({ reason: "impossible", message });
		}
	}
}

async function requireMember(ctx: Context, { queries }: Work, userId: string): Promise<void> {
	const [member] = await readMembers(queries, {
		workspaceId: ctx.actor.workspaceId,
		userId,
	});
	if (!member) impossible("Whoever this was to be assigned to is not in this newsroom any more.");
}
