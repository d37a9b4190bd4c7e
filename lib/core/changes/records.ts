import type { CorrectionAction, CorrectionCause } from "../vocabulary/after-publication.ts";
import type {
	AnchorState,
	AttributionStatus,
	Bearing,
	Channel,
	Credibility,
	EvidenceKind,
	Form,
	GroundRule,
	Outcome,
	Reliability,
	Role,
	SourceKind,
	Stance,
	VerificationStatus,
} from "../vocabulary/vocabulary.ts";

/** One link of a claim's chain. */
export interface Hop {
	readonly sourceId: string;
	readonly cue: string | null;
}

/** What every record has: who made it, when it changed, and whether it is deleted. */
interface Kept {
	readonly id: string;
	/** Rises with every change of the record. */
	readonly revision: number;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly deletedAt: string | null;
}

export interface Claim extends Kept {
	readonly storyId: string;
	/** UTF-16 code units into the current draft's text, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly quote: string;
	readonly anchor: AnchorState;
	readonly who: string;
	readonly what: string;
	/** Origin first; empty for the story's own voice. */
	readonly chain: readonly Hop[];
	readonly cue: string | null;
	readonly form: Form;
	readonly stance: Stance;
	readonly hedge: string | null;
	readonly attributionStatus: AttributionStatus;
	readonly verificationStatus: VerificationStatus;
	readonly credibility: Credibility | null;
	readonly flagged: boolean;
	readonly assigneeId: string | null;
	/** The extractor's certainty, 0 to 1, and its reason; null once a person has written the reading. */
	readonly confidence: number | null;
	readonly why: string | null;
	readonly splitFromId: string | null;
	/** Null where the extractor made it. */
	readonly createdById: string | null;
}

export interface Evidence extends Kept {
	readonly claimId: string;
	readonly bearing: Bearing;
	readonly kind: EvidenceKind;
	/** What the document is called. */
	readonly title: string | null;
	readonly locator: string;
	readonly sourceId: string | null;
	readonly url: string | null;
	readonly quote: string | null;
	readonly note: string | null;
	readonly fileId: string | null;
	readonly retrievedAt: string | null;
	readonly createdById: string;
}

export interface Comment extends Kept {
	readonly storyId: string;
	readonly claimId: string | null;
	readonly body: string;
	readonly resolvedAt: string | null;
	readonly resolvedById: string | null;
	readonly createdById: string;
}

/** A person's reasoned exception to what a rule found at a claim. */
export interface Waiver extends Kept {
	readonly storyId: string;
	/** A claim that the finding names. */
	readonly claimId: string;
	readonly ruleId: string;
	/** The source that the finding is about, where it is about one. */
	readonly sourceId: string | null;
	/** What the finding rested on; see `fingerprintOf`. */
	readonly fingerprint: string;
	readonly reason: string;
	readonly createdById: string;
}

/** Better words for a claim, until the writer accepts or refuses them. */
export interface Wording extends Kept {
	readonly storyId: string;
	readonly claimId: string;
	/** The claim's words when it was proposed. */
	readonly original: string;
	/** What is to stand there; empty where the words are to go. */
	readonly text: string;
	/** Why. */
	readonly note: string | null;
	/** Null while it waits. */
	readonly outcome: "accepted" | "refused" | null;
	readonly reason: string | null;
	readonly decidedAt: string | null;
	readonly decidedById: string | null;
	readonly createdById: string;
}

/** What was told to readers after publication, and the claim that let the mistake through. */
export interface Correction extends Kept {
	readonly storyId: string;
	readonly claimId: string;
	readonly action: CorrectionAction;
	readonly cause: CorrectionCause;
	/** The source that was wrong, where one was. */
	readonly sourceId: string | null;
	/** What readers were told. */
	readonly notice: string;
	/** How it came about, for the newsroom. */
	readonly note: string | null;
	readonly createdById: string;
}

/** What a source said for a story, in a file: a transcript, a document, or a recording. */
export interface Original extends Kept {
	readonly storyId: string;
	readonly sourceId: string;
	readonly fileId: string;
	readonly createdById: string;
}

export interface Source extends Kept {
	/** The story that unnamed people belong to; null for the register of the whole newsroom. */
	readonly storyId: string | null;
	readonly name: string;
	readonly kind: SourceKind;
	/** Other names, its own left out. */
	readonly aliases: readonly string[];
	readonly reliability: Reliability | null;
	readonly note: string | null;
	/** The source that stands in its place. */
	readonly mergedIntoId: string | null;
	readonly createdById: string | null;
}

/** On what terms a source spoke for one story: what was agreed there says nothing of another. */
export interface Terms extends Kept {
	readonly storyId: string;
	readonly sourceId: string;
	readonly groundRule: GroundRule | null;
	readonly anonymityReason: string | null;
	/** How the source is in a position to know. */
	readonly access: string | null;
	/** Who in the newsroom knows the identity. */
	readonly identityKnownTo: string | null;
	readonly createdById: string;
}

/** Words of a sentence in which somebody found nothing to check. */
export interface Tick extends Kept {
	readonly storyId: string;
	/** The sentence as it stands in the text. */
	readonly sentence: string;
	/** Which of the sentences with the same words: 0 for the first. */
	readonly nth: number;
	/** The words, as UTF-16 code units into the sentence, end exclusive. */
	readonly start: number;
	readonly end: number;
	readonly createdById: string;
}

/** A claim that answers another: a denial, an acknowledgement, a "no comment". */
export interface Answer extends Kept {
	readonly storyId: string;
	readonly claimId: string;
	readonly answeredId: string;
	readonly createdById: string;
}

/** Somebody who is criticised was asked for a response, or it was tried. */
export interface Attempt extends Kept {
	readonly storyId: string;
	/** Whom the story criticises, by the name that it uses. */
	readonly party: string;
	readonly channel: Channel;
	readonly askedAt: string;
	/** Until when a response was asked for. */
	readonly answerBy: string | null;
	readonly outcome: Outcome;
	/** What was put to them, what they said, who was spoken to. */
	readonly note: string | null;
	readonly createdById: string;
}

export interface RecordOf {
	readonly claim: Claim;
	readonly evidence: Evidence;
	readonly comment: Comment;
	readonly source: Source;
	readonly waiver: Waiver;
	readonly original: Original;
	readonly terms: Terms;
	readonly tick: Tick;
	readonly answer: Answer;
	readonly attempt: Attempt;
	readonly wording: Wording;
	readonly correction: Correction;
}
export type Entity = keyof RecordOf;
export const ENTITIES = [
	"claim",
	"evidence",
	"comment",
	"source",
	"waiver",
	"original",
	"terms",
	"tick",
	"answer",
	"attempt",
	"wording",
	"correction",
] as const satisfies readonly Entity[];

/** What a change is applied to: the records that it touches, or all of a story. */
export type Records = { readonly [E in Entity]: ReadonlyMap<string, RecordOf[E]> } & {
	/** Members of the newsroom by identifier. */
	readonly people: ReadonlyMap<string, string>;
	/** Identifiers of the uploaded files that are known. */
	readonly files: { has(id: string): boolean };
};

/** Fields of one record that a change sets; all of them where there is no such record yet. */
export type Write = {
	[E in Entity]: { readonly entity: E; readonly id: string; readonly fields: Partial<RecordOf[E]> };
}[Entity];

/** What a change does to the records. No record is named twice. */
export type Patch = readonly Write[];

/** Who makes a change, when, and in which text. */
export interface By {
	readonly at: string;
	readonly userId: string;
	readonly role: Role;
	readonly storyId: string;
	/** The story's current draft. */
	readonly text: string;
}
