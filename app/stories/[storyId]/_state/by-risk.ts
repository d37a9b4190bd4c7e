import { ClaimReading } from "@/lib/core/rules/claim-reading.ts";
import { type Risk, riskOf } from "@/lib/core/rules/risk.ts";
import type { DeskStore } from "./desk-store.ts";

export interface RankedClaim {
	readonly id: string;
	readonly risk: Risk;
}

/** The claims that nobody has checked, the riskiest first; as in the text where they weigh the same. */
export function byRisk(store: DeskStore): RankedClaim[] {
	const { outline, sources } = store.state();
	return outline.order
		.flatMap((id) => {
			const claim = store.claim(id);
			return claim?.verificationStatus === "unchecked"
				? [{ id, risk: riskOf(new ClaimReading(claim, sources), claim.confidence) }]
				: [];
		})
		.sort((a, b) => b.risk.score - a.risk.score);
}
