import type { How } from "./change.ts";

/** Parts of the screen that a command leads to: whoever draws one says how it takes focus. */
export type Place =
	| "who"
	| "source"
	| "relay"
	| "earlier-source"
	| "next-hop"
	| "previous-hop"
	| "mark"
	| "evidence"
	| "comment"
	| "wording"
	| "correction"
	| "ground-rule"
	| "search"
	| "inspector"
	| "selection"
	| "left-out"
	| "edit-text"
	| "findings"
	| "quotation"
	| "quote-evidence"
	| "play"
	| "take-over"
	| "repeats"
	| TermsPlace
	| PickedPlace;

/** Where a source is chosen for all selected claims. */
export type PickedPlace = `selection, ${How}`;
export const pickedTo = (how: How): PickedPlace => `selection, ${how}`;

/** On what terms a source of the current claim's chain speaks. */
export type TermsPlace = `terms of ${string}`;
export const termsOf = (sourceId: string): TermsPlace => `terms of ${sourceId}`;

/** What can be said of a source's terms. */
export type TermsField = "groundRule" | "name" | "anonymityReason" | "access" | "identityKnownTo";

/** Takes the focus, to a certain field where one is named; false where it cannot. */
export type TakeFocus = (field?: TermsField) => boolean;
