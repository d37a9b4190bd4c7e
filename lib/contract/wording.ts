import { z } from "zod";
import { identifier, instant, revision } from "./identifier.ts";
import { field } from "./text.ts";

/** What is said of better words for a claim. */
export const wordingFields = z.object({
	claimId: identifier,
	/** What is to stand in place of the claim's words; empty where they are to go. */
	text: field("A claim"),
	/** Why. */
	note: field("A note").nullable(),
});

/** Why a wording is refused. */
export const refusalOfWording = field("A reason").min(1, "Say why: whoever proposed it reads this.");

export const wordingView = wordingFields.extend({
	id: identifier,
	storyId: identifier,
	/** The claim's words when it was proposed. */
	original: z.string(),
	text: z.string(),
	note: z.string().nullable(),
	/** Null while it waits. */
	outcome: z.enum(["accepted", "refused"]).nullable(),
	reason: z.string().nullable(),
	decidedAt: instant.nullable(),
	decidedBy: z.string().nullable(),
	decidedById: z.string().nullable(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type WordingView = z.infer<typeof wordingView>;
