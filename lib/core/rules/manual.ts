import type { CheckedStory } from "./checked-story.ts";

/** A text that a rule rests on. */
export interface HouseText {
	readonly house: string;
	/** The guideline and the chapter in it. */
	readonly place: string;
	/** Word for word, 20 words at most. */
	readonly quote?: string;
}

/** A story with all that the rule finds in it; a test and a part of the rule's page. */
export interface Example {
	readonly name: string;
	readonly story: CheckedStory;
	readonly findings: readonly {
		readonly claimIds: readonly string[];
		readonly message: string;
	}[];
}

/** What people read of a rule. The desk checks without it, so rules and manuals are separate exports of one file. */
export interface Manual {
	/** One to three sentences. */
	readonly why: string;
	readonly texts: readonly HouseText[];
	/** A function, so that a bundle without manuals leaves out all that they are built with. */
	examples(): readonly Example[];
}
