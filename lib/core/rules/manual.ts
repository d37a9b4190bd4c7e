import type { CheckedStory } from "./checked-story.ts";

/** A text that a rule rests on. */
export interface HouseText {
	readonly house: string;
	/** The guideline and the chapter in it. */
	readonly place: string;
	/** Of which edition or day the words are: houses rewrite their guidelines. */
	readonly dated: string;
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

/** What people read of a rule: why it exists, what it rests on, and the stories that it was tried on. */
export interface Manual {
	/** One to three sentences. */
	readonly why: string;
	/** Empty where the rule is Onrecord’s own. */
	readonly texts: readonly HouseText[];
	examples(): readonly Example[];
}
