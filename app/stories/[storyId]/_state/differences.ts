import type { ClaimView } from "@/lib/contract/claim.ts";
import { ATTRIBUTION, FORM, OWN_VOICE, STANCE, VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";

/** A person's name by their identifier. */
type NameOf = (userId: string) => string;

/** What a person can see and change of a claim, each with its name and its words. */
const SHOWN = {
	About: (claim: ClaimView) => claim.who,
	Claim: (claim: ClaimView) => claim.what,
	Text: (claim: ClaimView) => claim.quote,
	"Source chain": ({ chain }: ClaimView) =>
		chain.length === 0 ? OWN_VOICE.toLowerCase() : chain.map(({ name }) => name).join(" → "),
	Attribution: (claim: ClaimView) => ATTRIBUTION[claim.attributionStatus].name.toLowerCase(),
	Verification: (claim: ClaimView) => VERIFICATION[claim.verificationStatus].name.toLowerCase(),
	Credibility: (claim: ClaimView) => String(claim.credibility ?? "not rated"),
	Flag: (claim: ClaimView) => (claim.flagged ? "flagged" : "not flagged"),
	Assigned: ({ assigneeId }: ClaimView, nameOf: NameOf) =>
		assigneeId === null ? "to nobody" : `to ${nameOf(assigneeId)}`,
	Form: ({ form, stance }: ClaimView) => `${FORM[form].name}, ${STANCE[stance].name}`.toLowerCase(),
	Deleted: (claim: ClaimView) => (claim.deletedAt ? "deleted" : "there"),
} as const;

export interface Difference {
	readonly name: string;
	readonly theirs: string;
	readonly mine: string;
}

/** Where two versions of a claim differ, in words. */
export function differences(theirs: ClaimView, mine: ClaimView, nameOf: NameOf = (id) => id): Difference[] {
	return Object.entries(SHOWN)
		.map(([name, words]) => ({
			name,
			theirs: words(theirs, nameOf),
			mine: words(mine, nameOf),
		}))
		.filter((difference) => difference.theirs !== difference.mine);
}

export function sameContent(one: ClaimView, other: ClaimView): boolean {
	return differences(one, other).length === 0;
}
