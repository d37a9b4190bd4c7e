import type { ClaimAlone } from "../../contract/change.ts";
import type { ClaimView } from "../../contract/claim.ts";
import { correctionView, waiverView, wordingView } from "../../contract/views.ts";
import { groupBy } from "../../core/text/group-by.ts";
import { type ClaimQuery, portions } from "../../data/claim-query.ts";
import { type ClaimRecord, readClaims } from "../../data/claims.ts";
import type { Queries } from "../../data/client.ts";
import { readComments } from "../../data/comments.ts";
import { readCorrections } from "../../data/corrections.ts";
import { readEvidence } from "../../data/evidence.ts";
import { readNames } from "../../data/people.ts";
import { waiverOf } from "../../data/rows.ts";
import { readWaivers } from "../../data/waivers.ts";
import { readWordings } from "../../data/wordings.ts";
import { commentView } from "../comments/view.ts";
import type { Context } from "../context.ts";
import { evidenceView } from "../evidence/view.ts";

/** The claims that are asked for, with their evidence and comments, in text order. */
export async function readClaimViews(ctx: Context, query: ClaimQuery): Promise<ClaimView[]> {
	const names = await readNames(ctx.db.reader, ctx.actor.workspaceId);
	const views: ClaimView[] = [];
	for (const portion of portions(query)) views.push(...(await readPortion(ctx.db.reader, portion, names)));
	return views.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

async function readPortion(
	queries: Queries,
	query: ClaimQuery,
	names: ReadonlyMap<string, string>,
): Promise<ClaimView[]> {
	const [claims, evidence, comments, waivers, wordings, corrections] = await Promise.all([
		readClaims(queries, query),
		readEvidence(queries, query),
		readComments(queries, query),
		readWaivers(queries, query),
		readWordings(queries, query),
		readCorrections(queries, query),
	]);
	const evidenceByClaim = byClaim(evidence);
	const commentsByClaim = byClaim(comments);
	const waiversByClaim = byClaim(waivers);
	const wordingsByClaim = byClaim(wordings);
	const correctionsByClaim = byClaim(corrections);
	const person = (id: string) => names.get(id);
	return claims.map((claim) => ({
		...claimView(claim),
		evidence: (evidenceByClaim.get(claim.id) ?? []).map((row) => evidenceView(row, names)),
		comments: (commentsByClaim.get(claim.id) ?? []).map((row) => commentView(row, names)),
		waivers: (waiversByClaim.get(claim.id) ?? []).map((row) => waiverView(waiverOf(row), { person })),
		wordings: (wordingsByClaim.get(claim.id) ?? []).map((row) => wordingView(row, { person })),
		corrections: (correctionsByClaim.get(claim.id) ?? []).map((row) => correctionView(row, { person })),
	}));
}

function claimView({ span, ...claim }: ClaimRecord): ClaimAlone {
	const { start, end, quote, state } = span;
	return { ...claim, chain: [...claim.chain], start, end, quote, anchor: state };
}

const byClaim = <T extends { readonly claimId: string | null }>(rows: readonly T[]) =>
	groupBy(rows, ({ claimId }) => claimId);
