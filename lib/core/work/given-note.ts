import type { QuoteSelector } from "../anchoring/selector.ts";

/** What another program, or a report of ours, says of some words of an article. */
export interface GivenNote extends QuoteSelector {
	/** About where they stand; where the words stand several times this tells which. */
	readonly start: number | null;
	/** Remarks, each of which becomes a comment, or evidence where it leads somewhere. */
	readonly remarks: readonly Remark[];
	/** Facts of a claim as our reports print them ("Verification: Confirmed …"); null where it is none of ours. */
	readonly facts: readonly string[] | null;
}

export interface Remark {
	readonly text: string;
	readonly author: string | null;
	readonly links: readonly string[];
}

/** What a file holds. */
export interface GivenWork {
	/** The program or standard, as it is named in comments: "Hypothes.is". */
	readonly from: string;
	readonly notes: readonly GivenNote[];
	/** What of it is about no words of an article, a sentence each. */
	readonly left: readonly string[];
}
