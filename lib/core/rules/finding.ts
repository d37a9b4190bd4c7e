/** Every sourcing rule, in the order in which findings at one place are shown: what is unusable first, then what is weak. */
export const RULE_IDS = [
	"off-the-record-used",
	"misattributed-quote",
	"identity-unknown-to-editor",
	"confirmed-without-evidence",
	"credibility-1-without-two-origins",
	"anonymous-attack",
	"anonymous-opinion",
	"anonymous-quote-of-decliner",
	"anonymity-without-reason",
	"rote-anonymity-reason",
	"bare-source",
	"plural-with-one-source",
	"overused-descriptor",
	"single-anonymous-origin",
	"single-origin",
	"relay-unlabelled",
	"relay-only",
	"relay-of-anonymous",
	"circular-reporting",
	"unattributed-allegation",
	"response-not-sought",
	"denial-without-claim",
	"agentless-attribution",
	"hedge-without-source",
	"quote-without-speaker",
	"number-without-source",
	"confirmed-with-one-origin",
	"evidence-without-locator",
	"stale-after-edit",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** An open `error` stands in the way of signing off; a `warn` does not. */
export type Severity = "warn" | "error";

/** What a sourcing rule says of a story. */
export interface Finding {
	readonly rule: RuleId;
	readonly severity: Severity;
	/** The claims concerned, in text order; never empty. */
	readonly claimIds: readonly string[];
	/** The source that it is about, where it is about one. */
	readonly sourceId?: string;
	/** What is wrong here and what to do about it. */
	readonly message: string;
}
