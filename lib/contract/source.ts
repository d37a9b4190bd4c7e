import { z } from "zod";
import { RELIABILITIES, SOURCE_KINDS, VERIFICATION_STATUSES } from "../core/vocabulary/vocabulary.ts";
import { correctionView } from "./correction.ts";
import { identifier, instant, operationId, revision } from "./identifier.ts";
import { termsView } from "./terms.ts";
import { field, list } from "./text.ts";

const name = field("The name of a source").min(1, "Enter a name or a descriptor.");
const note = field("A note").nullable();

/** What may be said of a source in every story. What is agreed with it in one: see `termsFields`. */
const sourceFields = z.object({
	name,
	kind: z.enum(SOURCE_KINDS),
	aliases: list(name, "aliases"),
	reliability: z.enum(RELIABILITIES).nullable(),
	note,
});

export const sourceView = sourceFields.extend({
	id: identifier,
	/** The story that an unnamed or unknown source belongs to; null for the register of the whole newsroom. */
	storyId: identifier.nullable(),
	revision,
	/** Claims (not deleted) whose chain names the source. */
	claimCount: z.int(),
	/** The source that stands in its place. */
	mergedIntoId: identifier.nullable(),
	createdAt: instant,
	createdById: z.string().nullable(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type SourceView = z.infer<typeof sourceView>;

export const listSourcesInput = z.object({
	/** Part of a name or alias. */
	query: field("A search").optional(),
	kind: z.enum(SOURCE_KINDS).optional(),
	/** Also the unnamed sources of this story; without it, of every story. */
	storyId: identifier.optional(),
	limit: z.coerce.number().int().min(1).max(500).default(200),
	/** Identifier of the last source of the page before. */
	after: identifier.optional(),
});

export const storySourcesInput = z.object({ storyId: identifier });

export const openSourceInput = z.object({ sourceId: identifier });

export const createSourceInput = sourceFields.partial().required({ name: true, kind: true }).extend({
	storyId: identifier.nullable().optional(),
	operationId: operationId.optional(),
});

export const editSourceInput = sourceFields.partial().extend({
	sourceId: identifier,
	revision,
	operationId: operationId.optional(),
});

/** Of a source that no claim and no evidence names. */
export const deleteSourceInput = z.object({ sourceId: identifier, revision, operationId: operationId.optional() });

/** Every chain, alias and piece of evidence of `fromId` goes over to `intoId`; `fromId` leaves the register. */
export const mergeSourcesInput = z.object({
	fromId: identifier,
	intoId: identifier,
	operationId: operationId.optional(),
});

/** Takes back the merge that this source went in, whoever made it. */
export const undoMergeInput = z.object({ sourceId: identifier, operationId: operationId.optional() });

/** A claim that rests on a source, with where to find it. */
export const restingClaim = z.object({
	claimId: identifier,
	storyId: identifier,
	storyTitle: z.string(),
	what: z.string(),
	verificationStatus: z.enum(VERIFICATION_STATUSES),
	/** 0 where the source is the claim's origin. */
	position: z.int(),
});
export const sourceDetail = z.object({
	source: sourceView,
	claims: z.array(restingClaim),
	/** What was agreed with it, story by story. */
	terms: z.array(termsView),
	/** Corrections after publication because it was wrong, the newest first. */
	corrections: z.array(
		correctionView
			.pick({ id: true, storyId: true, claimId: true, action: true, notice: true, createdAt: true })
			.extend({
				storyTitle: z.string(),
			}),
	),
	/** Sources that were merged into it, the newest merge first. */
	merged: z.array(sourceView.pick({ id: true, name: true }).extend({ mergedAt: instant })),
});
export type SourceDetail = z.infer<typeof sourceDetail>;
