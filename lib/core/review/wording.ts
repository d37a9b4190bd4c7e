import type { Outcome, Turn } from "./review.ts";
import type { Difference } from "./signed-state.ts";

/** What whoever's turn it is has to do, after their name or "you". */
export const TURN_WORDS: Readonly<Record<Turn["why"], string>> = {
	resolve: "to resolve the reasons and ask again",
	look: "to look at it and approve it, or send it back",
	"look-again": "to look again at what changed",
	sign: "to sign it off",
};

/** What somebody did, after their name. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
	requested: "asked for a review",
	withdrawn: "took the request back",
	"sent-back": "sent it back",
	approved: "approved it",
};

/** What changed since something was signed, but for the claims: "the text, 2 claims". */
export function differenceWords({ text, claims, findings }: Difference): string {
	const parts = [
		text ? "the text" : "",
		claims.length === 1 ? "a claim" : claims.length > 1 ? `${claims.length} claims` : "",
		findings ? "what stands outside every claim" : "",
	];
	return parts.filter(Boolean).join(", ");
}
