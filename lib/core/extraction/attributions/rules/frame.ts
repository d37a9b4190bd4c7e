import type { Stance } from "../../../vocabulary/vocabulary.ts";

/** A stretch of tokens, end exclusive. */
export type TokenRange = readonly [first: number, end: number];

/** One attribution as the rules read it in a sentence, in token numbers. */
export interface Frame {
	/** Who is credited; null where nobody is named ("reportedly"). */
	readonly source: TokenRange | null;
	readonly cue: TokenRange;
	/** Whom it was told to; an outlet there is a relay. */
	readonly audience: TokenRange | null;
	/** Whom the source itself cites ("Reuters, citing two aides"). */
	readonly cited: TokenRange | null;
	/** Empty where somebody speaks without anything said being told: "rejected the idea". */
	readonly content: readonly TokenRange[];
	readonly stance: Stance;
	/** What shows it: a verb of saying proper, another verb, or a phrase such as "according to". */
	readonly kind: "plain" | "verb" | "phrase";
	/** The rule's name, in words for a person. */
	readonly rule: string;
	/** The verb shows more than it says ("highlights"): only a document, an institution or data can be its source. */
	readonly shows: boolean;
	/** A thing is shown, not said: only a document or data can be its source. */
	readonly thing?: boolean;
	/** Name of a source that the text does not give: "unspecified reports". */
	readonly implied: string | null;
	/** Between source and cue stands a clause of its own: "The mayor visited the site and said…". */
	readonly apart?: boolean;
	/** It stands in a relative clause that only adds something: "the marsh, where, according to a count, cranes breed". */
	readonly added?: boolean;
	/** How deep in quotations it stands: a quoted speaker says what somebody else says. */
	readonly level?: number;
}
