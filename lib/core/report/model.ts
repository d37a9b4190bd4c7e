import type { OriginCount } from "../sourcing/origins.ts";
import type {
	AttributionStatus,
	Bearing,
	Credibility,
	EvidenceKind,
	Form,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../vocabulary/vocabulary.ts";

/** A source as a report names it. Who in the newsroom knows an unnamed source's identity is left out on purpose. */
export interface ReportSource {
	readonly name: string;
	readonly kind: SourceKind;
}

export interface ReportEvidence {
	readonly bearing: Bearing;
	readonly kind: EvidenceKind;
	readonly source: string | null;
	readonly locator: string;
	readonly url: string | null;
	readonly quote: string | null;
	readonly note: string | null;
	readonly file: { readonly name: string; readonly sha256: string } | null;
	/** UTC instant, or null where nobody noted it. */
	readonly retrievedAt: string | null;
}

export interface ReportClaim {
	/** 1, 2, 3… in text order. */
	readonly number: number;
	/** UTF-16 code units into the draft, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly who: string;
	readonly what: string;
	/** Origin first; empty for the story's own voice. */
	readonly chain: readonly ReportSource[];
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	readonly hedge: string | null;
	readonly attributionStatus: AttributionStatus;
	readonly verificationStatus: VerificationStatus;
	readonly credibility: Credibility | null;
	readonly flagged: boolean;
	readonly origins: OriginCount;
	readonly evidence: readonly ReportEvidence[];
}

/** How much of the story one source carries. */
export interface ReportDependence {
	readonly source: ReportSource;
	/** Claims with a line of sourcing through it. */
	readonly carries: number;
	/** Numbers of the claims that fall if it falls. */
	readonly falls: readonly number[];
}

/** A sourcing report: all that the renderers read. */
export interface Report {
	readonly title: string;
	readonly newsroom: string;
	readonly draft: {
		readonly number: number;
		readonly sha256: string;
		readonly words: number;
	};
	/** UTC instant. */
	readonly madeAt: string;
	readonly madeBy: string;
	readonly claims: readonly ReportClaim[];
	/** Counts by verification status, in the vocabulary's order, none left out. */
	readonly progress: readonly {
		readonly status: VerificationStatus;
		readonly count: number;
	}[];
	readonly decided: number;
	/** The source that most claims fall with stands first. */
	readonly dependences: readonly ReportDependence[];
}
