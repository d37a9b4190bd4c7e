import type { AnchorState } from "../vocabulary/vocabulary.ts";
import { type CarriedClaim, carryClaims } from "./carry.ts";

/** A draft with where the claims stand in it; of one whose words are gone, its last words. */
interface DraftOfClaims {
	readonly text: string;
	readonly claims: readonly {
		readonly id: string;
		readonly start: number;
		readonly end: number;
		readonly quote: string;
		readonly anchor: AnchorState;
	}[];
}

/** A claim that is another in the later of two drafts. */
export interface ComparedClaim {
	readonly id: string;
	/** It has other words, or is credited to somebody else; its words are gone; or it was not there before. */
	readonly became: "changed" | "gone" | "new";
	/** What to compare: its words, or, where only what credits it changed, its sentence. */
	readonly before: string;
	readonly after: string;
}

/**
 * Claims that differ between any two drafts, in the order of the later. What counts is what counts when a draft is made: a change
 * of what only credits a claim is one, a change of typography is none.
 *
 * @param creditedOf the names in a claim's chain, and its cues.
 */
export function compareClaims(
	before: DraftOfClaims,
	after: DraftOfClaims,
	creditedOf: (id: string) => CarriedClaim["credited"],
): ComparedClaim[] {
	const known = new Map(before.claims.map((claim) => [claim.id, claim]));
	const standing = before.claims.filter(({ anchor }) => anchor !== "orphaned");
	const asked = standing.map(({ id, start, end }) => ({ id, start, end, credited: creditedOf(id) }));
	const carried = new Map(carryClaims(before.text, after.text, asked).claims.map((one) => [one.id, one]));
	return after.claims.flatMap(({ id, quote, anchor }): ComparedClaim[] => {
		const was = known.get(id);
		const now = carried.get(id);
		if (!was) return [{ id, became: "new", before: "", after: quote }];
		if (anchor === "orphaned")
			return was.anchor === "orphaned" ? [] : [{ id, became: "gone", before: quote, after: "" }];
		if (was.anchor === "orphaned") return [{ id, became: "changed", before: "", after: quote }];
		const isWhereItWas = now && now.state !== "orphaned" && after.text.slice(now.span.start, now.span.end) === quote;
		if (isWhereItWas && now.state === "exact") return [];
		const credit = isWhereItWas && now.state === "changed" ? now.credit : null;
		return [{ id, became: "changed", ...(credit ?? { before: was.quote, after: quote }) }];
	});
}
