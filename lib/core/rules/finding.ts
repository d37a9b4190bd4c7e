import type { Span } from "../text/span.ts";
import type { Severity } from "../vocabulary/vocabulary.ts";
import type { Remedy } from "./rule.ts";
import type { RuleId } from "./rules.ts";

/** What a sourcing rule says of a story. */
export interface Finding {
	readonly rule: RuleId;
	readonly severity: Severity;
	/** The claims concerned, in text order; empty only where a rule about the text found something outside all claims. */
	readonly claimIds: readonly string[];
	/** Where in the text it is, for what a rule found there and not in a claim. */
	readonly spans?: readonly Span[];
	/** The source that it is about, where it is about one. */
	readonly sourceId?: string;
	/** What is wrong here and what to do about it. */
	readonly message: string;
	/** Where it can be answered; left out where that is the text itself. */
	readonly remedy?: Remedy;
}
