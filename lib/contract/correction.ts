import { z } from "zod";
import { CORRECTION_ACTIONS, CORRECTION_CAUSES } from "../core/vocabulary/after-publication.ts";
import { identifier, instant, revision } from "./identifier.ts";
import { field } from "./text.ts";

/** What is said of a correction. */
export const correctionFields = z.object({
	/** The claim that let the mistake through. */
	claimId: identifier,
	action: z.enum(CORRECTION_ACTIONS),
	cause: z.enum(CORRECTION_CAUSES),
	/** The source that was wrong, where one was. */
	sourceId: identifier.nullable(),
	notice: field("A note").min(1, "Write what readers were told."),
	/** How it came about, for the newsroom. */
	note: field("A note").nullable(),
});

export const correctionView = correctionFields.extend({
	id: identifier,
	storyId: identifier,
	notice: z.string(),
	note: z.string().nullable(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type CorrectionView = z.infer<typeof correctionView>;

export const listCorrectionsInput = z.object({
	limit: z.coerce.number().int().min(1).max(200).default(100),
	/** Identifier of the last correction of the page before. */
	after: identifier.optional(),
});

export const exportCorrectionsInput = z.object({ format: z.enum(["csv", "json"]).default("csv") });

/** A correction as the log of the newsroom has it. */
export const loggedCorrection = correctionView.extend({
	storyTitle: z.string(),
	/** The claim's words as they stand. */
	quote: z.string(),
	/** The source that was wrong, where one was. */
	sourceName: z.string().nullable(),
	/** Other claims that rest on what was wrong, in every story: they name the source, or say the same. */
	restsOnIt: z.array(
		z.object({
			claimId: identifier,
			storyId: identifier,
			storyTitle: z.string(),
			quote: z.string(),
			why: z.enum(["source", "same-claim"]),
		}),
	),
});
export type LoggedCorrection = z.infer<typeof loggedCorrection>;
