import { z } from "zod";
import { identifier, instant, revision } from "./identifier.ts";
import { field, text } from "./text.ts";

/** What is said of a finding that is let stand. */
export const waiverFields = z.object({
	/** A claim that the finding names. */
	claimId: identifier,
	ruleId: text("An identifier"),
	sourceId: identifier.nullable(),
	/** What the finding rested on, as whoever waives it saw it. */
	fingerprint: text("An identifier").min(1),
	reason: field("A reason").min(1, "Say why this may stand: the reason is in the report."),
});

export const waiverView = waiverFields.extend({
	id: identifier,
	storyId: identifier,
	fingerprint: z.string(),
	reason: z.string(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type WaiverView = z.infer<typeof waiverView>;
