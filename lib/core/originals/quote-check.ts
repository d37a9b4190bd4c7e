import type { Span } from "../text/span.ts";
import { QUOTE_VERDICTS, type QuoteVerdict } from "../vocabulary/vocabulary.ts";

/** How one place of a quotation differs from what was said. */
export type DifferenceKind =
	/** Another word than the one said. */
	| "altered"
	/** A word that was not said there. */
	| "added"
	/** Words said and not quoted. */
	| "left-out"
	/** The quotation goes on with what was said elsewhere. */
	| "joined"
	/** Another's words, in square brackets. */
	| "bracketed"
	/** "um", or words said twice, left out. */
	| "slip"
	/** The same word, written otherwise. */
	| "typographic";

export interface Difference {
	readonly kind: DifferenceKind;
	/** In the quotation; empty where something was left out before it. */
	readonly quoted: Span;
	/** In the original's text; empty where a word was added there. */
	readonly said: Span;
	/** Whether a word that denies was left out or put in. */
	readonly negation?: true;
}

/** A stretch of the original that a quotation, or a part of it, comes from. */
export interface Passage extends Span {
	readonly speaker: string | null;
	readonly time: number | null;
	readonly page: number | null;
}

/** What holding a quotation against an original shows. Offsets of the quotation count from its own first character. */
export interface QuoteCheck {
	readonly verdict: QuoteVerdict;
	/** In the order of the quotation. */
	readonly differences: readonly Difference[];
	/** Where its words were said, one for each place; empty where they were not found. */
	readonly passages: readonly Passage[];
}

/** The better of two results for one quotation. */
export const better = (a: QuoteCheck, b: QuoteCheck): QuoteCheck =>
	QUOTE_VERDICTS.indexOf(b.verdict) < QUOTE_VERDICTS.indexOf(a.verdict) ? b : a;
