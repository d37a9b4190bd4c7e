import type { ClaimView } from "@/lib/contract/claim.ts";
import { VERIFICATION_STATUSES, type VerificationStatus } from "@/lib/core/claims/vocabulary.ts";
import { hasAnonymousOrigin } from "./filter.ts";

/** The living claims in text order, with the number each has in the margin. */
export interface Outline {
	readonly order: readonly string[];
	readonly numbers: ReadonlyMap<string, number>;
}

export interface Tally {
	readonly byStatus: Readonly<Record<VerificationStatus, number>>;
	readonly decided: number;
	readonly anonymous: number;
	readonly flagged: number;
	readonly suggested: number;
}

export function outlineOf(claims: ReadonlyMap<string, ClaimView>): Outline {
	const living = [...claims.values()].filter(({ deletedAt }) => deletedAt === null);
	living.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
	const order = living.map(({ id }) => id);
	return { order, numbers: new Map(order.map((id, index) => [id, index + 1])) };
}

export function tallyOf(claims: ReadonlyMap<string, ClaimView>): Tally {
	const byStatus = Object.fromEntries(VERIFICATION_STATUSES.map((status) => [status, 0])) as Record<
		VerificationStatus,
		number
	>;
	let [anonymous, flagged, suggested, decided] = [0, 0, 0, 0];
	for (const claim of claims.values()) {
		if (claim.deletedAt !== null) continue;
		byStatus[claim.verificationStatus]++;
		if (claim.verificationStatus !== "unchecked") decided++;
		if (hasAnonymousOrigin(claim)) anonymous++;
		if (claim.flagged) flagged++;
		if (claim.attributionStatus === "suggested") suggested++;
	}
	return { byStatus, decided, anonymous, flagged, suggested };
}
