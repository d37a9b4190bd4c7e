import { z } from "zod";
import { claimView } from "./claim.ts";
import { identifier, instant, operationId, wholeNumberInAddress } from "./identifier.ts";

export const readHistoryInput = z.object({
	storyId: identifier,
	/** Only what happened to this claim, its evidence and its comments. */
	claimId: identifier.optional(),
	/** The most events of a page; it has fewer where they are large. Go on with `before` until a page is empty. */
	limit: z.coerce.number().int().min(1).max(500).default(100),
	/** Number of the oldest event of the page before. */
	before: wholeNumberInAddress.optional(),
});

export const changeView = z.object({
	entity: z.string(),
	id: z.string(),
	/** The fields that differ, each with its value before and after; all fields for a record that was made. */
	fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export const eventView = z.object({
	id: identifier,
	number: z.int(),
	at: instant,
	actor: z.string(),
	action: z.string(),
	mode: z.enum(["do", "undo", "redo"]),
	/** The first 500 of the records that it changed. */
	changes: z.array(changeView),
	/** How many it changed. */
	changeCount: z.int(),
	hash: z.string(),
});
export type EventView = z.infer<typeof eventView>;

/** Takes back, or does again, the actor's own last change in the story. */
export const undoInput = z.object({
	storyId: identifier,
	operationId: operationId.optional(),
});
export const undone = z.object({
	/** The action that was taken back or done again: `claim.tagged`. */
	action: z.string(),
	/** The claims as they stand now; a deleted one has `deletedAt`. */
	claims: z.array(claimView),
	canUndo: z.boolean(),
	canRedo: z.boolean(),
});
export type Undone = z.infer<typeof undone>;

export const chainCheck = z.object({
	events: z.int(),
	/** Number of the first event that does not fit the one before it; null where the chain is whole. */
	brokenAt: z.int().nullable(),
});
export type ChainCheck = z.infer<typeof chainCheck>;
