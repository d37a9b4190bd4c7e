import { type ClaimRecord, claimSnapshot } from "../../data/claims.ts";
import { saveClaims } from "../../data/save-claims.ts";
import type { Work } from "../commit.ts";

/** Stores a changed claim and notes it for the event. */
export async function putClaim(work: Work, before: ClaimRecord, fields: Partial<ClaimRecord>): Promise<void> {
	const [after = before] = await saveClaims(work.queries, [{ before, after: { ...before, ...fields } }], work);
	work.record({ entity: "claim", id: before.id, before: claimSnapshot(before), after: claimSnapshot(after) });
}
