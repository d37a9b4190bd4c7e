import { z } from "zod";
import { CHANNELS, OUTCOMES } from "../core/vocabulary/vocabulary.ts";
import { identifier, instant, revision } from "./identifier.ts";
import { field } from "./text.ts";

const kept = {
	id: identifier,
	storyId: identifier,
	revision,
	createdAt: instant,
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
};

/** A claim, and one that it answers. */
export const answerFields = z.object({ claimId: identifier, answeredId: identifier });
export const answerView = answerFields.extend(kept);
export type AnswerView = z.infer<typeof answerView>;

/** How and when somebody was asked for a response, and what came of it. */
export const attemptFields = z.object({
	/** Whom the story criticises, by the name that it uses. */
	party: field("A name").min(1, "Say who was asked."),
	channel: z.enum(CHANNELS),
	askedAt: instant,
	/** Until when a response was asked for. */
	answerBy: instant.nullable(),
	outcome: z.enum(OUTCOMES),
	/** What was put to them, what they said, who was spoken to. */
	note: field("A note").nullable(),
});
export const attemptView = attemptFields.extend({ ...kept, party: z.string(), note: z.string().nullable() });
export type AttemptView = z.infer<typeof attemptView>;
