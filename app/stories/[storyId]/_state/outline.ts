import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";
import { hasAnonymousOrigin } from "./filter.ts";

/** The living claims in text order, with the number each has in the margin. */
export interface Outline {
	readonly order: readonly string[];
	readonly numbers: ReadonlyMap<string, number>;
}

interface Counts {
	readonly byStatus: Record<VerificationStatus, number>;
	decided: number;
	anonymous: number;
	flagged: number;
	suggested: number;
	/** To be checked again: their words changed, or are gone from the text. */
	changed: number;
	/** Those of them whose words are gone. */
	gone: number;
}
/** How many living claims there are of each kind. */
export type Tally = Readonly<Omit<Counts, "byStatus">> & { readonly byStatus: Readonly<Counts["byStatus"]> };

export function outlineOf(claims: ReadonlyMap<string, ClaimView>): Outline {
	const living = [...claims.values()].filter(({ deletedAt }) => deletedAt === null);
	living.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	const order = living.map(({ id }) => id);
	return { order, numbers: new Map(order.map((id, index) => [id, index + 1])) };
}

export function tallyOf(claims: Iterable<ClaimView>): Tally {
	const byStatus = Object.fromEntries(VERIFICATION_STATUSES.map((status) => [status, 0])) as Counts["byStatus"];
	const counts: Counts = { byStatus, decided: 0, anonymous: 0, flagged: 0, suggested: 0, changed: 0, gone: 0 };
	for (const claim of claims) count(counts, claim, 1);
	return counts;
}

/** The tally after some claims, or none, have become others, or none: thousands need not be counted for one. */
export function retally(
	tally: Tally,
	changes: Iterable<readonly [before: ClaimView | undefined, after: ClaimView | undefined]>,
): Tally {
	const counts: Counts = { ...tally, byStatus: { ...tally.byStatus } };
	for (const [before, after] of changes) {
		count(counts, before, -1);
		count(counts, after, 1);
	}
	return counts;
}

function count(counts: Counts, claim: ClaimView | undefined, by: 1 | -1): void {
	if (!claim || claim.deletedAt !== null) return;
	counts.byStatus[claim.verificationStatus] += by;
	if (claim.verificationStatus !== "unchecked") counts.decided += by;
	if (hasAnonymousOrigin(claim)) counts.anonymous += by;
	if (claim.flagged) counts.flagged += by;
	if (claim.anchor !== "exact") counts.changed += by;
	if (claim.anchor === "orphaned") counts.gone += by;
	if (claim.attributionStatus === "suggested") counts.suggested += by;
}
