import type { By, Claim } from "./records.ts";

/** A claim that a person has just made, of which nothing is said yet. */
export function newClaim(
	id: string,
	span: Pick<Claim, "start" | "end" | "quote" | "anchor">,
	{ at, userId, storyId }: By,
): Claim {
	return {
		id,
		storyId,
		...span,
		who: "",
		what: span.quote,
		chain: [],
		cue: null,
		form: "narrated",
		stance: "assert",
		hedge: null,
		attributionStatus: "accepted",
		verificationStatus: "unchecked",
		credibility: null,
		flagged: false,
		assigneeId: null,
		confidence: null,
		why: null,
		splitFromId: null,
		revision: 1,
		createdAt: at,
		createdById: userId,
		updatedAt: at,
		deletedAt: null,
	};
}
