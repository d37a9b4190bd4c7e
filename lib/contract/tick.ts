import { z } from "zod";
import { identifier, instant, revision, wholeNumber } from "./identifier.ts";
import { text } from "./text.ts";

/** Words of one sentence. */
export const tickFields = z.object({
	sentence: text("A claim").min(1),
	/** Which of the sentences with the same words: 0 for the first. */
	nth: wholeNumber,
	/** UTF-16 code units into the sentence, end exclusive. */
	start: wholeNumber,
	end: wholeNumber,
});

/** Words of a sentence in which somebody found nothing to check. */
export const tickView = tickFields.extend({
	id: identifier,
	storyId: identifier,
	sentence: z.string(),
	revision,
	createdAt: instant,
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type TickView = z.infer<typeof tickView>;
