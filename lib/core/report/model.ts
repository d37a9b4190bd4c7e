import type { Finding } from "../rules/finding.ts";
import type { RuleId } from "../rules/rules.ts";
import type { OriginCount } from "../sourcing/origins.ts";
import type { BlockKind } from "../text/block.ts";
import type { CorrectionAction, CorrectionCause } from "../vocabulary/after-publication.ts";
import type {
	AttributionStatus,
	Bearing,
	Credibility,
	EvidenceKind,
	Form,
	GroundRule,
	Severity,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../vocabulary/vocabulary.ts";
import type { Audience } from "./audiences.ts";

/** A source as a report names it. Who in the newsroom knows an unnamed source's identity is left out on purpose. */
export interface ReportSource {
	readonly name: string;
	readonly kind: SourceKind;
}

/** On what terms a source spoke, as the register has them. */
export interface ReportTerms {
	readonly groundRule: GroundRule | null;
	readonly anonymityReason: string | null;
	/** How the source is in a position to know. */
	readonly access: string | null;
}

/** One link of a claim's chain. */
export interface ReportHop extends ReportSource {
	/** The register's identifier. */
	readonly id: string;
	/** Null where nothing is agreed, and in a report for outsiders. */
	readonly terms: ReportTerms | null;
}

/** Who did something, and when, as the record has it. */
export interface ReportDeed {
	/** Null in a report for outsiders, which names no checker. */
	readonly by: string | null;
	/** UTC instant. */
	readonly at: string;
}

/** What somebody in the newsroom remarked at a claim. */
export interface ReportComment extends ReportDeed {
	readonly body: string;
	readonly resolved: boolean;
}

/** Better words that were proposed for a claim. Withdrawn ones are left out. */
export interface ReportWording extends ReportDeed {
	/** The claim's words when it was proposed. */
	readonly original: string;
	/** What is to stand there; empty where the words are to go. */
	readonly text: string;
	readonly note: string | null;
	/** Null while it waits. */
	readonly decided: (ReportDeed & { readonly outcome: "accepted" | "refused"; readonly reason: string | null }) | null;
}

/** What readers were told about a claim after publication. */
export interface ReportCorrection extends ReportDeed {
	readonly action: CorrectionAction;
	/** Null in a report for outsiders, and so are the next two. */
	readonly cause: CorrectionCause | null;
	/** The source that was wrong, where one was. */
	readonly source: string | null;
	readonly note: string | null;
	readonly notice: string;
}

export interface ReportEvidence {
	readonly id: string;
	readonly bearing: Bearing;
	readonly kind: EvidenceKind;
	/** What the document is called. */
	readonly title: string | null;
	readonly source: string | null;
	readonly locator: string;
	readonly url: string | null;
	readonly quote: string | null;
	readonly note: string | null;
	readonly file: { readonly name: string; readonly sha256: string } | null;
	/** UTC instant, or null where nobody noted it. */
	readonly retrievedAt: string | null;
	readonly added: ReportDeed;
}

/** Who let a finding stand, when and why. */
export interface ReportWaiver extends ReportDeed {
	/** Null in a report for outsiders. */
	readonly reason: string | null;
}

/** A finding as it concerns one claim. */
export interface ReportFinding {
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly title: string;
	readonly message: string;
	/** Who let it stand and why, or null while it is open. */
	readonly waiver: ReportWaiver | null;
	/** The same where that ended because what the finding rests on changed since. */
	readonly lapsed: ReportWaiver | null;
}

export interface ReportClaim {
	readonly id: string;
	/** 1, 2, 3… in text order. */
	readonly number: number;
	/** UTF-16 code units into the draft, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly who: string;
	readonly what: string;
	/** Origin first; empty for the story's own voice. */
	readonly chain: readonly ReportHop[];
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	readonly hedge: string | null;
	readonly attributionStatus: AttributionStatus;
	readonly verificationStatus: VerificationStatus;
	/** Who set the status as it stands; null where nobody has touched it. */
	readonly attributionSet: ReportDeed | null;
	readonly verificationSet: ReportDeed | null;
	readonly credibility: Credibility | null;
	readonly flagged: boolean;
	readonly assignee: string | null;
	readonly origins: OriginCount;
	readonly evidence: readonly ReportEvidence[];
	/** Errors first. */
	readonly findings: readonly ReportFinding[];
	/** In the order in which they were made. */
	readonly comments: readonly ReportComment[];
	/** None in a report for outsiders. */
	readonly wordings: readonly ReportWording[];
	readonly corrections: readonly ReportCorrection[];
}

/** How much of the story one source carries. */
export interface ReportDependence {
	readonly source: ReportSource;
	/** Claims with a line of sourcing through it. */
	readonly carries: number;
	/** Numbers of the claims that fall if it falls. */
	readonly falls: readonly number[];
}

/** What one rule finds in the story and nobody has waived. */
export interface ReportProblem {
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly title: string;
	/** Numbers of the claims concerned, each once. */
	readonly claims: readonly number[];
}

/** Claims of one verification status. */
export interface ReportProgress {
	readonly status: VerificationStatus;
	readonly count: number;
	/** Those of them with no evidence at all. */
	readonly withoutEvidence: number;
}

/** How much of the draft is answered for: in a claim, or ticked as nothing to check. */
export interface ReportUnread {
	readonly words: number;
	readonly answered: number;
	/** Words that nothing answers for, in text order, with their places in the draft. */
	readonly gaps: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** A stretch of the article that the same claims cover. */
export interface ReportPart {
	readonly text: string;
	/** Numbers of the claims that it is part of. */
	readonly claims: readonly number[];
	/** Numbers of those that end where it ends. */
	readonly ends: readonly number[];
}

export interface ReportBlock {
	readonly kind: BlockKind;
	readonly parts: readonly ReportPart[];
}

/** What the newsroom signed when a story was signed off. Texts stand in it as hashes; see `core/review`. */
export interface SignOffRecord {
	readonly format: "onrecord-sign-off";
	readonly version: 1;
	readonly newsroom: string;
	readonly storyId: string;
	readonly title: string;
	readonly draft: { readonly number: number; readonly sha256: string };
	/** UTC instant. */
	readonly at: string;
	readonly claims: Readonly<Record<string, string>>;
	readonly findings: Readonly<Record<string, string>>;
	/** In the order of the levels. */
	readonly approvals: readonly {
		readonly level: string;
		/** What the newsroom calls the level. */
		readonly name: string;
		readonly by: string;
		readonly at: string;
		readonly note: string | null;
	}[];
	/** The newest event before the sign-off. */
	readonly head: { readonly events: number; readonly hash: string };
}

export interface ReportSignOff {
	readonly record: SignOffRecord;
	/** Over the record's canonical JSON, Ed25519, in base64. */
	readonly signature: string;
	/** Ed25519, SPKI, in base64. */
	readonly publicKey: string;
}

/** A sourcing report: all that the renderers read. */
export interface Report {
	readonly storyId: string;
	readonly title: string;
	readonly newsroom: string;
	readonly draft: {
		readonly number: number;
		readonly sha256: string;
		readonly words: number;
	};
	/** UTC instant. */
	readonly madeAt: string;
	/** Null in a report for outsiders. */
	readonly madeBy: string | null;
	readonly audience: Audience;
	/** How many claims the story has, and which of them the report was asked for ("all", "flagged", "3,5-9"). */
	readonly scope: { readonly asked: string; readonly total: number };
	/** The newest event of the newsroom's record when the report was made: whoever holds this can tell if the record was rewritten later. */
	readonly record: { readonly events: number; readonly head: string; readonly signature: string };
	readonly problems: readonly ReportProblem[];
	/** Null in a report for readers of the article, who have no use for it. */
	readonly unread: ReportUnread | null;
	readonly claims: readonly ReportClaim[];
	/** By verification status, in the vocabulary's order, none left out. */
	readonly progress: readonly ReportProgress[];
	/** Claims that are checked. */
	readonly decided: number;
	/** Claims whose attribution nobody has looked at. */
	readonly suggested: number;
	/** The source that most claims fall with stands first. */
	readonly dependences: readonly ReportDependence[];
	/** The draft itself, which the offsets count in. */
	readonly text: string;
	readonly article: readonly ReportBlock[];
	/** The sign-off that holds for all of this; null where there is none, and in a report of less. */
	readonly signOff: ReportSignOff | null;
}

/** A finding of the story, and who waived it. */
export interface WaivableFinding extends Finding {
	readonly waiver?: ReportWaiver | null;
	readonly lapsed?: ReportWaiver | null;
}
