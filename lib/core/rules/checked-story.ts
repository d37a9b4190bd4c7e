import type { HeldOriginal } from "../originals/check-quotations.ts";
import type { LineSource } from "../sourcing/line.ts";
import type { Block } from "../text/block.ts";
import type {
	AnchorState,
	AttributionStatus,
	Bearing,
	Credibility,
	EvidenceKind,
	Form,
	GroundRule,
	Reliability,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../vocabulary/vocabulary.ts";

/** What the rules read of a piece of evidence. */
export interface CheckedEvidence {
	readonly id: string;
	readonly bearing: Bearing;
	readonly kind: EvidenceKind;
	readonly locator: string;
	/** The register's source that it comes from, or null where it names none. */
	readonly sourceId: string | null;
}

/** What the rules read of a claim. A claim is never changed in place: a changed claim is a new object. */
export interface CheckedClaim {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly who: string;
	readonly what: string;
	/** Origin first; empty for the story's own voice. */
	readonly chain: readonly LineSource[];
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	readonly hedge: string | null;
	readonly attributionStatus: AttributionStatus;
	readonly verificationStatus: VerificationStatus;
	readonly credibility: Credibility | null;
	readonly anchor: AnchorState;
	readonly evidence: readonly CheckedEvidence[];
}

/** What the rules read of a source of the register. Never changed in place either. */
export interface CheckedSource {
	readonly id: string;
	readonly name: string;
	readonly kind: SourceKind;
	readonly groundRule: GroundRule | null;
	readonly anonymityReason: string | null;
	readonly access: string | null;
	readonly identityKnownTo: string | null;
	readonly reliability: Reliability | null;
}

/** Sources by their identifier. One that is missing is judged by what the chain says of it: its name and kind. */
export type CheckedSources = ReadonlyMap<string, CheckedSource>;

/** The text that is checked, with its blocks. Never changed in place. */
export interface CheckedText {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** What the sources of the story said, as it was written down. */
	readonly originals?: readonly HeldOriginal[];
}

/** A story as the rules see it: its living claims, every source that they name, and its text where it is at hand. */
export interface CheckedStory {
	readonly claims: readonly CheckedClaim[];
	readonly sources: CheckedSources;
	readonly text?: CheckedText;
}
