import type {
	AttributionStatus,
	Bearing,
	EvidenceKind,
	GroundRule,
	SourceKind,
	VerificationStatus,
} from "@/lib/core/vocabulary/vocabulary.ts";

export const VERIFICATION_NAME: Readonly<Record<VerificationStatus, string>> = {
	unchecked: "Unchecked",
	confirmed: "Confirmed",
	"partly-confirmed": "Partly confirmed",
	unconfirmed: "Unconfirmed",
	disputed: "Disputed",
	denied: "Denied",
	false: "False",
	unverifiable: "Unverifiable",
	"not-checkable": "Not checkable",
};

/** The letter that says the status in the margin, where hue and line may not be seen. */
export const VERIFICATION_LETTER: Readonly<Record<VerificationStatus, string>> = {
	unchecked: "·",
	confirmed: "C",
	"partly-confirmed": "P",
	unconfirmed: "U",
	disputed: "D",
	denied: "N",
	false: "F",
	unverifiable: "V",
	"not-checkable": "O",
};

export const VERIFICATION_MEANING: Readonly<Record<VerificationStatus, string>> = {
	unchecked: "Nobody has looked at it yet",
	confirmed: "It is so",
	"partly-confirmed": "Part of it is so",
	unconfirmed: "Looked at; it cannot be stood up yet",
	disputed: "Others say otherwise",
	denied: "The one it is about denies it",
	false: "It is not so",
	unverifiable: "There is no way to find out",
	"not-checkable": "An opinion or a prediction",
};

export const ATTRIBUTION_NAME: Readonly<Record<AttributionStatus, string>> = {
	suggested: "Suggested",
	accepted: "Accepted",
	verified: "Verified",
	misattributed: "Misattributed",
};

export const ATTRIBUTION_MEANING: Readonly<Record<AttributionStatus, string>> = {
	suggested: "Read by the machine; nobody has agreed yet",
	accepted: "A person agrees with this reading",
	verified: "Held against the original",
	misattributed: "The source did not say this",
};

export const SOURCE_KIND_NAME: Readonly<Record<SourceKind, string>> = {
	person: "Person",
	organisation: "Organisation",
	publication: "Publication",
	document: "Document",
	dataset: "Dataset",
	unnamed: "Unnamed people",
	unknown: "Nobody named",
};

export const GROUND_RULE_NAME: Readonly<Record<GroundRule, string>> = {
	"on-the-record": "On the record",
	"on-background": "On background",
	"on-deep-background": "On deep background",
	"off-the-record": "Off the record",
};

export const BEARING_NAME: Readonly<Record<Bearing, string>> = {
	supports: "Supports",
	refutes: "Refutes",
	context: "Context",
};

export const EVIDENCE_KIND_NAME: Readonly<Record<EvidenceKind, string>> = {
	witnessed: "Witnessed",
	"first-hand": "First-hand account",
	documentary: "Document",
	"second-hand": "Second-hand account",
	"relayed-media": "Report in other media",
	"official-statement": "Official statement",
	inference: "Inference",
};
