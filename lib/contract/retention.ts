import { z } from "zod";
import { identifier } from "./identifier.ts";
import { field } from "./text.ts";

/** Days after the last work on a story; ten years at most, and null where they are kept. */
const days = z
	.int("Enter a whole number of days.")
	.min(1, "Enter at least one day.")
	.max(3650, "Enter ten years at most.")
	.nullable();

export const setRetentionInput = z.object({ commentsDays: days, termsDays: days });

/** A story, or without one the whole newsroom; without a reason the hold ends. */
export const setHoldInput = z.object({
	storyId: identifier.nullable(),
	reason: field("A reason").min(1, "Say why: the reason stays in the record.").nullable(),
});

/** What the retention rules erase at their next run. */
export const expired = z.object({ stories: z.int(), comments: z.int(), terms: z.int() });
export type Expired = z.infer<typeof expired>;

export const retentionView = setRetentionInput.extend({
	/** Why nothing is erased for now; null where nothing stops it. */
	hold: z.string().nullable(),
	heldStories: z.array(z.object({ id: identifier, title: z.string(), hold: z.string() })),
	due: expired,
});
export type RetentionView = z.infer<typeof retentionView>;
