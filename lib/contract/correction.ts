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
