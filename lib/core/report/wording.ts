import type { OriginCount } from "../sourcing/origins.ts";
import type {
	AttributionStatus,
	Bearing,
	EvidenceKind,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../vocabulary/vocabulary.ts";
import type { ReportSource } from "./model.ts";

/** How reports and screens write the vocabulary's words. */
export const VERIFICATION_WORDING: Readonly<Record<VerificationStatus, string>> = {
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

export const ATTRIBUTION_WORDING: Readonly<Record<AttributionStatus, string>> = {
	suggested: "Suggested",
	accepted: "Accepted",
	verified: "Held against the original",
	misattributed: "Misattributed",
};

export const BEARING_WORDING: Readonly<Record<Bearing, string>> = {
	supports: "Supports",
	refutes: "Refutes",
	context: "Context",
};

export const EVIDENCE_KIND_WORDING: Readonly<Record<EvidenceKind, string>> = {
	witnessed: "Witnessed",
	"first-hand": "First-hand",
	documentary: "Documentary",
	"second-hand": "Second-hand",
	"relayed-media": "Relayed media",
	"official-statement": "Official statement",
	inference: "Inference",
};

export const SOURCE_KIND_WORDING: Readonly<Record<SourceKind, string>> = {
	person: "Person",
	organisation: "Organisation",
	publication: "Publication",
	document: "Document",
	dataset: "Dataset",
	unnamed: "Unnamed people",
	unknown: "Nobody named",
};

export const STANCE_WORDING: Readonly<Record<Stance, string>> = {
	assert: "Asserts",
	deny: "Denies",
	acknowledge: "Acknowledges",
	"no-comment": "No comment",
};

/** What stands where no source is credited. */
export const OWN_VOICE = "The story’s own voice";

/** "people familiar → The Ledger", origin first. */
export function chainWording(chain: readonly ReportSource[]): string {
	return chain.length === 0 ? OWN_VOICE : chain.map((source) => source.name).join(" → ");
}

/** Which file, so that it can be told from any other. */
export function fileWording({ name, sha256 }: { readonly name: string; readonly sha256: string }): string {
	return `${name}, SHA-256 ${sha256}`;
}

/** "none", "1", "1–2". */
export function originsWording({ min, max }: OriginCount): string {
	if (max === 0) return "none";
	return min === max ? String(min) : `${min}–${max}`;
}
