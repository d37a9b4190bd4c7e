/**
 * The closed vocabularies of Onrecord. Every list here is the single place where its words are written down:
 * the database stores these strings, the contracts check them, the screens and reports name them.
 */

/** Is the claim so? Key `0` sets the first, keys `1`–`8` the others in this order. */
export const VERIFICATION_STATUSES = [
	"unchecked",
	"confirmed",
	"partly-confirmed",
	"unconfirmed",
	"disputed",
	"denied",
	"false",
	"unverifiable",
	"not-checkable",
] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

/** Did the credited source really say it? */
export const ATTRIBUTION_STATUSES = ["suggested", "accepted", "verified", "misattributed"] as const;
export type AttributionStatus = (typeof ATTRIBUTION_STATUSES)[number];

/** How the words reach the reader: wholly quoted, paraphrased, paraphrase with a quoted part, the story's own voice. */
export const FORMS = ["direct", "indirect", "mixed", "narrated"] as const;
export type Form = (typeof FORMS)[number];

/** What the credited source does with the assertion. */
export const STANCES = ["assert", "deny", "acknowledge", "no-comment"] as const;
export type Stance = (typeof STANCES)[number];

/** What kind of thing is credited. `unnamed` is people known only by a descriptor; `unknown` is nobody at all ("reportedly"). */
export const SOURCE_KINDS = [
	"person",
	"organisation",
	"publication",
	"document",
	"dataset",
	"unnamed",
	"unknown",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** On what terms a source spoke. Each house has its own wording for them. */
export const GROUND_RULES = ["on-the-record", "on-background", "on-deep-background", "off-the-record"] as const;
export type GroundRule = (typeof GROUND_RULES)[number];

/** What a piece of evidence does to its claim. */
export const BEARINGS = ["supports", "refutes", "context"] as const;
export type Bearing = (typeof BEARINGS)[number];

/** What a piece of evidence is. */
export const EVIDENCE_KINDS = [
	"witnessed",
	"first-hand",
	"documentary",
	"second-hand",
	"relayed-media",
	"official-statement",
	"inference",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Admiralty scale, first axis: how reliable the source has been. `F` is "cannot be judged". */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Admiralty scale, second axis: how credible this information is. `6` is "cannot be judged". */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** What a member of a workspace may do; each role may do all that the ones before it may. */
export const ROLES = ["viewer", "checker", "editor", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** Where a claim's span stands in a draft after the text changed. */
export const ANCHOR_STATES = ["exact", "changed", "orphaned"] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];
