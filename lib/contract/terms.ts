import { z } from "zod";
import { GROUND_RULES } from "../core/vocabulary/vocabulary.ts";
import { identifier, instant, revision } from "./identifier.ts";
import { field } from "./text.ts";

const note = field("A note").nullable();

/** What may be agreed with a source. The identity of a confidential source has no field, on purpose. */
export const termsFields = z.object({
	groundRule: z.enum(GROUND_RULES).nullable(),
	/** Why anonymity was granted. */
	anonymityReason: note,
	/** How the source is in a position to know. */
	access: note,
	/** Who in the newsroom knows the identity. */
	identityKnownTo: note,
});

/** On what terms a source spoke for one story. */
export const termsView = termsFields.extend({
	id: identifier,
	storyId: identifier,
	sourceId: identifier,
	revision,
	createdAt: instant,
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type TermsView = z.infer<typeof termsView>;
