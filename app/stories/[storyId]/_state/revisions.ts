import type { ClaimView } from "@/lib/contract/claim.ts";
import { type Change, recordsOf } from "./change.ts";

type Revised = { readonly revision: number };

/**
 * The revision of every record that a change must name. Evidence and comments are looked for in the claim that the change
 * names; what is nowhere known is new.
 */
export function revisionsOf(
	change: Change,
	claimOf: (id: string) => ClaimView | undefined,
	recordOf: (id: string) => Revised | undefined,
): Record<string, number> {
	const claim = "claimId" in change ? claimOf(change.claimId) : undefined;
	const partOf = (id: string) =>
		[...(claim?.evidence ?? []), ...(claim?.comments ?? [])].find((part) => part.id === id);
	return Object.fromEntries(recordsOf(change).map((id) => [id, (recordOf(id) ?? partOf(id))?.revision ?? 1]));
}
