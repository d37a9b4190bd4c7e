import type { ClaimView } from "@/lib/contract/claim.ts";

/** A person's name by their identifier. */
type NameOf = (userId: string) => string;

/** What a person can see and change of a claim, each with its name and its words. */
const SHOWN = {
	Who: (claim: ClaimView) => claim.who,
	What: (claim: ClaimView) => claim.what,
	Words: (claim: ClaimView) => claim.quote,
	Source: ({ chain }: ClaimView) =>
		chain.length === 0 ? "the story’s own voice" : chain.map(({ name }) => name).join(" → "),
	Attribution: (claim: ClaimView) => claim.attributionStatus,
	Verification: (claim: ClaimView) => claim.verificationStatus.replaceAll("-", " "),
	Credibility: (claim: ClaimView) => String(claim.credibility ?? "not rated"),
	Flag: (claim: ClaimView) => (claim.flagged ? "flagged" : "not flagged"),
	Assigned: ({ assigneeId }: ClaimView, nameOf: NameOf) =>
		assigneeId === null ? "to nobody" : `to ${nameOf(assigneeId)}`,
	Form: (claim: ClaimView) => `${claim.form}, ${claim.stance}`,
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
