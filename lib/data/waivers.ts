import { type ClaimQuery, whereOf } from "./claim-query.ts";
import type { Queries } from "./client.ts";

/** A waiver as it is stored. */
export interface WaiverRecord {
	readonly id: string;
	readonly storyId: string;
	readonly claimId: string;
	readonly ruleId: string;
	readonly sourceId: string | null;
	readonly fingerprint: string;
	readonly reason: string;
	readonly revision: number;
	readonly createdAt: Date;
	readonly createdById: string;
	readonly updatedAt: Date;
	readonly deletedAt: Date | null;
}

/** Waivers at these claims that stand, oldest first. */
export function readWaivers(queries: Queries, claims: ClaimQuery): Promise<WaiverRecord[]> {
	return queries.waiver.findMany({ where: { claim: whereOf(claims), deletedAt: null }, orderBy: { id: "asc" } });
}
