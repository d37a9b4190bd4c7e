import { z } from "zod";
import { MOST } from "../core/vocabulary/limits.ts";
import {
	ANCHOR_STATES,
	ATTRIBUTION_STATUSES,
	CREDIBILITIES,
	FORMS,
	SOURCE_KINDS,
	STANCES,
	VERIFICATION_STATUSES,
} from "../core/vocabulary/vocabulary.ts";
import { commentView } from "./comment.ts";
import { correctionView } from "./correction.ts";
import { evidenceView } from "./evidence.ts";
import { identifier, instant, operationId, revision, seen, wholeNumber } from "./identifier.ts";
import { field, list, text } from "./text.ts";
import { waiverView } from "./waiver.ts";
import { wordingView } from "./wording.ts";

const words = field("A claim");
const offset = wholeNumber;
const credibility = z.literal([...CREDIBILITIES]).nullable();

/** A span of the story's newest draft, in UTF-16 code units, end exclusive. */
export const spanInput = z
	.object({ start: offset, end: offset })
	.refine(({ start, end }) => start < end, "A claim's span holds at least one character.");

/** One link of a chain, given by the register's identifier or by a name that is found there or added. */
export const hopInput = z
	.object({
		sourceId: identifier.optional(),
		name: field("The name of a source").min(1).optional(),
		kind: z.enum(SOURCE_KINDS).optional(),
		cue: field("A cue").nullable().optional(),
	})
	.refine(({ sourceId, name }) => (sourceId === undefined) !== (name === undefined), "Name a source, or pick one.");
/** From the origin to the outlet nearest the story; empty for the story's own voice. */
export const chainInput = list(hopInput, "links of a chain");

export const hopView = z.object({
	sourceId: identifier,
	name: z.string(),
	kind: z.enum(SOURCE_KINDS),
	cue: z.string().nullable(),
});
export type HopView = z.infer<typeof hopView>;

export const claimView = z.object({
	id: identifier,
	storyId: identifier,
	start: z.int(),
	end: z.int(),
	quote: z.string(),
	anchor: z.enum(ANCHOR_STATES),
	who: z.string(),
	what: z.string(),
	chain: z.array(hopView),
	cue: z.string().nullable(),
	form: z.enum(FORMS),
	stance: z.enum(STANCES),
	hedge: z.string().nullable(),
	attributionStatus: z.enum(ATTRIBUTION_STATUSES),
	verificationStatus: z.enum(VERIFICATION_STATUSES),
	credibility,
	flagged: z.boolean(),
	assigneeId: z.string().nullable(),
	/** The extractor's certainty, 0 to 1; null for a claim that a person made. */
	confidence: z.number().nullable(),
	why: z.string().nullable(),
	/** The claim that this one was split from. */
	splitFromId: identifier.nullable(),
	evidence: z.array(evidenceView),
	comments: z.array(commentView),
	/** Findings at this claim that somebody let stand; those whose grounds changed since have lapsed. */
	waivers: z.array(waiverView),
	/** Better words that were proposed for it. */
	wordings: z.array(wordingView),
	/** What was told to readers about it after publication. */
	corrections: z.array(correctionView),
	revision,
	createdAt: instant,
	/** Null where the extractor made it. */
	createdById: z.string().nullable(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type ClaimView = z.infer<typeof claimView>;

export const listClaimsInput = z.object({
	storyId: identifier,
	verificationStatus: z.enum(VERIFICATION_STATUSES).optional(),
	attributionStatus: z.enum(ATTRIBUTION_STATUSES).optional(),
	/** Claims whose chain names this source. */
	sourceId: identifier.optional(),
	/** Claims whose origin is of this kind; `own-voice` for an empty chain. */
	originKind: z.enum([...SOURCE_KINDS, "own-voice"]).optional(),
	assigneeId: text("An identifier").optional(),
	flagged: z.stringbool().or(z.boolean()).optional(),
	/** Words that stand in who, what or the quote. */
	query: field("A search").optional(),
	/** Deleted claims instead of the living ones. */
	deleted: z.stringbool().or(z.boolean()).default(false),
	limit: z.coerce.number().int().min(1).max(MOST.claims).default(MOST.claims),
	/** Identifier of the last claim of the page before. */
	after: identifier.optional(),
});

export const openClaimInput = z.object({ claimId: identifier });

export const createClaimInput = z.object({
	storyId: identifier,
	/** The caller's own identifier for the claim. */
	id: identifier.optional(),
	span: spanInput,
	who: words.optional(),
	what: words.optional(),
	chain: chainInput.default([]),
	operationId: operationId.optional(),
});

/** Only what is named changes. */
export const editClaimInput = z.object({
	claimId: identifier,
	revision: revision.optional(),
	seen: seen.optional(),
	who: words.optional(),
	what: words.optional(),
	span: spanInput.optional(),
	chain: chainInput.optional(),
	cue: field("A cue").nullable().optional(),
	form: z.enum(FORMS).optional(),
	stance: z.enum(STANCES).optional(),
	hedge: field("A hedge").nullable().optional(),
	operationId: operationId.optional(),
});

/** A claim together with the revision that the change was made against, unless the change names an event. */
export const claimAtRevision = z.object({ id: identifier, revision: revision.optional() });
const someClaims = list(claimAtRevision, "claims").min(1, "Choose at least one claim.");

/** Sets statuses of one claim or many in one step, which one undo takes back. All or none. */
export const tagClaimsInput = z.object({
	claims: someClaims,
	set: z
		.object({
			verificationStatus: z.enum(VERIFICATION_STATUSES),
			attributionStatus: z.enum(ATTRIBUTION_STATUSES),
			credibility,
			flagged: z.boolean(),
			assigneeId: text("An identifier").nullable(),
		})
		.partial()
		.refine((set) => Object.keys(set).length > 0, "Say what to set."),
	seen: seen.optional(),
	operationId: operationId.optional(),
});

/** Cuts the claim's span in two at `at`, an offset strictly inside it. */
export const splitClaimInput = z.object({
	claimId: identifier,
	revision: revision.optional(),
	seen: seen.optional(),
	at: offset,
	/** The caller's own identifier for the second part. */
	newId: identifier.optional(),
	operationId: operationId.optional(),
});

/** Joins claims of one story into the first of them in the text; its span grows from the first to the last word. */
export const mergeClaimsInput = z.object({
	claims: someClaims.min(2, "Choose at least two claims."),
	seen: seen.optional(),
	operationId: operationId.optional(),
});

export const deleteClaimsInput = z.object({
	claims: someClaims,
	seen: seen.optional(),
	operationId: operationId.optional(),
});
export const restoreClaimsInput = z.object({
	claims: someClaims,
	seen: seen.optional(),
	operationId: operationId.optional(),
});
