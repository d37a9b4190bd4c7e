import { z } from "zod";
import type { Change } from "../core/changes/changes.ts";
import { SOURCE_KINDS } from "../core/vocabulary/vocabulary.ts";
import { answerFields, answerView, attemptFields, attemptView } from "./answer.ts";
import { claimView, createClaimInput, editClaimInput, hopInput, tagClaimsInput } from "./claim.ts";
import { addCommentInput, commentView } from "./comment.ts";
import { correctionFields, correctionView } from "./correction.ts";
import { evidenceFields, evidenceView, hasPlace, NO_PLACE } from "./evidence.ts";
import { identifier, instant, operationId, wholeNumber, wholeNumberInAddress } from "./identifier.ts";
import { originalFields, originalView } from "./original.ts";
import { rulesView } from "./rules.ts";
import { editSourceInput, sourceView } from "./source.ts";
import { termsFields, termsView } from "./terms.ts";
import { list } from "./text.ts";
import { tickFields, tickView } from "./tick.ts";
import { waiverFields, waiverView } from "./waiver.ts";
import { refusalOfWording, wordingFields, wordingView } from "./wording.ts";

const ids = list(identifier, "claims").min(1, "Choose at least one claim.");
/** A source by identifier; with a name it is found in the register by it, or added under the identifier. */
const sourceGiven = z.object({
	sourceId: identifier,
	name: hopInput.shape.name,
	kind: z.enum(SOURCE_KINDS).optional(),
});
const chain = list(sourceGiven.extend({ cue: hopInput.shape.cue }), "links of a chain");
const { span, who, what } = createClaimInput.shape;
const evidenceSet = evidenceFields.partial();

const kinds = [
	z.object({ kind: z.literal("tag"), ids, set: tagClaimsInput.shape.set }),
	z.object({
		kind: z.literal("edit"),
		id: identifier,
		set: editClaimInput.omit({ claimId: true, revision: true, operationId: true, chain: true }).extend({
			chain: chain.optional(),
		}),
	}),
	z.object({ kind: z.literal("chain"), ids, how: z.enum(["replace", "via", "before"]), hops: chain }),
	z.object({ kind: z.literal("create"), id: identifier, span, who, what, chain: chain.optional() }),
	z.object({ kind: z.literal("split"), id: identifier, at: wholeNumber, newId: identifier }),
	z.object({ kind: z.literal("merge"), ids: ids.min(2, "Choose at least two claims.") }),
	z.object({ kind: z.literal("delete"), ids }),
	z.object({ kind: z.literal("restore"), ids }),
	z.object({ kind: z.literal("recheck"), ids }),
	z.object({
		kind: z.literal("add-evidence"),
		pieces: list(z.object({ id: identifier, claimId: identifier }), "claims").min(1, "Choose at least one claim."),
		set: evidenceSet.required({ bearing: true, kind: true, locator: true }).refine(hasPlace, NO_PLACE),
		source: sourceGiven.optional(),
	}),
	z.object({
		kind: z.literal("edit-evidence"),
		id: identifier,
		set: evidenceSet,
		source: sourceGiven.optional(),
	}),
	z.object({ kind: z.literal("remove-evidence"), id: identifier }),
	z.object({
		kind: z.literal("add-comment"),
		id: identifier,
		claimId: identifier.nullable(),
		body: addCommentInput.shape.body,
	}),
	z.object({ kind: z.literal("edit-comment"), id: identifier, body: addCommentInput.shape.body }),
	z.object({ kind: z.literal("resolve-comment"), id: identifier, resolved: z.boolean() }),
	z.object({ kind: z.literal("remove-comment"), id: identifier }),
	z.object({
		kind: z.literal("edit-source"),
		id: identifier,
		set: editSourceInput.omit({ sourceId: true, revision: true, operationId: true }),
	}),
	z.object({ kind: z.literal("merge-sources"), fromId: identifier, intoId: identifier }),
	z.object({ kind: z.literal("set-terms"), id: identifier, sourceId: identifier, set: termsFields.partial() }),
	waiverFields.extend({ kind: z.literal("waive"), id: identifier }),
	z.object({ kind: z.literal("end-waiver"), id: identifier }),
	originalFields.extend({ kind: z.literal("attach-original"), id: identifier }),
	z.object({ kind: z.literal("detach-original"), id: identifier }),
	z.object({
		kind: z.literal("tick"),
		pieces: list(tickFields.extend({ id: identifier }), "stretches").min(1, "Choose words to tick."),
	}),
	z.object({ kind: z.literal("untick"), ids: list(identifier, "stretches").min(1, "Choose words that are ticked.") }),
	answerFields.extend({ kind: z.literal("answer"), id: identifier }),
	z.object({ kind: z.literal("end-answer"), id: identifier }),
	z.object({ kind: z.literal("add-attempt"), id: identifier, set: attemptFields }),
	z.object({ kind: z.literal("edit-attempt"), id: identifier, set: attemptFields.partial() }),
	z.object({ kind: z.literal("remove-attempt"), id: identifier }),
	wordingFields.extend({ kind: z.literal("propose-wording"), id: identifier }),
	z.object({ kind: z.literal("refuse-wording"), id: identifier, reason: refusalOfWording }),
	z.object({ kind: z.literal("reopen-wording"), id: identifier }),
	z.object({ kind: z.literal("withdraw-wording"), id: identifier }),
	correctionFields.extend({ kind: z.literal("correct"), id: identifier }),
	z.object({ kind: z.literal("remove-correction"), id: identifier }),
] as const;

/** One change, its records named by identifiers that the caller made. */
export const change = z.discriminatedUnion("kind", kinds) satisfies z.ZodType<Change>;

/** A change of a story, made by somebody who has seen the event of that number. */
export const makeChangeInput = z.object({
	storyId: identifier,
	operationId,
	/** Fields that somebody else changed after this event are not overwritten. */
	seen: wholeNumber,
	/** The draft that its places are of: where the story has another by now, a change of places is refused. */
	draftId: identifier.optional(),
	change,
});

/** Takes back a change of one's own by its operation, or does it again. */
export const takeBackInput = z.object({
	storyId: identifier,
	operationId,
	mode: z.enum(["undo", "redo"]),
	/** The operation that is taken back, or done again. */
	target: operationId,
});

const claimAlone = claimView.omit({
	...{ evidence: true, comments: true, waivers: true, wordings: true, corrections: true },
});
/** A claim without what belongs to it. */
export type ClaimAlone = z.infer<typeof claimAlone>;

/** What every change and every pull answers: the records that are another now, deleted ones too, as they stand. */
export const changed = z.object({
	/** Number of the newest event that is in it. */
	event: z.int(),
	/** The story's newest draft, where one has come: offsets are of it. */
	draftId: identifier.optional(),
	/** What the newsroom's rules are set to now, where somebody has set them otherwise. */
	rules: rulesView.optional(),
	/** The story’s review moved on, or the levels of review did: ask for it anew. */
	reviewed: z.literal(true).optional(),
	/** Operations of the caller that are in it. */
	operations: z.array(operationId),
	claims: z.array(claimAlone),
	evidence: z.array(evidenceView),
	comments: z.array(commentView),
	waivers: z.array(waiverView),
	wordings: z.array(wordingView),
	corrections: z.array(correctionView),
	originals: z.array(originalView),
	sources: z.array(sourceView),
	terms: z.array(termsView),
	ticks: z.array(tickView),
	answers: z.array(answerView),
	attempts: z.array(attemptView),
});
export type Changed = z.infer<typeof changed>;

/** Fields that somebody else changed meanwhile, and the records as they stand: `current` of a refusal as `stale`. */
export const conflict = changed.extend({
	fields: z.array(z.object({ entity: z.string(), id: z.string(), field: z.string(), by: z.string(), at: instant })),
});
export type Conflict = z.infer<typeof conflict>;

export const readChangesInput = z.object({
	storyId: identifier,
	/** Number of the newest event that the caller has seen. */
	after: wholeNumberInAddress,
});
