import type { Finding, RuleId } from "@/lib/core/rules/finding.ts";
import { type Place, type TermsField, termsOf } from "../../_state/place.ts";

/** What a checker does about a finding, and where. */
export interface Remedy {
	readonly words: string;
	readonly place: Place;
	readonly field?: TermsField;
}

const evidence = (words = "Add evidence") => ({ words, place: "evidence" }) as const;
const source = (words = "Change the source") => ({ words, place: "source" }) as const;
const terms = (words: string, field: TermsField) => ({ words, field });

/** By rule; what concerns the terms of a source leads to the source that the finding names. */
const REMEDIES: Readonly<
	Record<RuleId, { words: string; place: Place } | { words: string; field: TermsField } | null>
> = {
	"off-the-record-used": terms("Ground rule", "groundRule"),
	"misattributed-quote": source("Correct the source"),
	"identity-unknown-to-editor": terms("Say who knows", "identityKnownTo"),
	"confirmed-without-evidence": evidence(),
	"credibility-1-without-two-origins": evidence("Add a second origin"),
	"anonymous-attack": source(),
	"anonymous-opinion": source(),
	"anonymous-quote-of-decliner": source(),
	"anonymity-without-reason": terms("Give the reason", "anonymityReason"),
	"rote-anonymity-reason": terms("Give the reason", "anonymityReason"),
	"bare-source": terms("Describe the source", "name"),
	"plural-with-one-source": terms("Describe the source", "name"),
	"overused-descriptor": terms("Describe the source", "name"),
	"single-anonymous-origin": evidence("Add a second origin"),
	"single-origin": evidence("Add a second origin"),
	"relay-unlabelled": source("Name the outlet"),
	"relay-only": evidence(),
	"relay-of-anonymous": evidence(),
	"circular-reporting": source("Find the origin"),
	"unattributed-allegation": source("Name the source"),
	// What answers it stands in the text, or does not.
	"response-not-sought": null,
	"denial-without-claim": null,
	"agentless-attribution": source("Name the source"),
	"hedge-without-source": source("Name the source"),
	"quote-without-speaker": source("Name the speaker"),
	"number-without-source": source("Name the source"),
	"confirmed-with-one-origin": evidence("Add a second origin"),
	"evidence-without-locator": evidence(),
	"stale-after-edit": null,
};

/** The remedy that the desk can lead to; null where it lies in the text itself. */
export function remedyFor({ rule, sourceId }: Finding): Remedy | null {
	const remedy = REMEDIES[rule];
	if (remedy === null || "place" in remedy) return remedy;
	return { ...remedy, place: sourceId === undefined ? "ground-rule" : termsOf(sourceId) };
}
