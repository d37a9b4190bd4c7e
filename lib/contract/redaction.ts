import { z } from "zod";
import { operationId } from "./identifier.ts";
import { field } from "./text.ts";

/** A shorter one would block out parts of other words everywhere. */
const passage = field("A passage to erase").min(3, "Enter at least three characters to erase.");

/** A name or a passage, found whatever its case and spacing. */
export const previewRedactionInput = z.object({ text: passage });

export const redactInput = z.object({
	text: passage,
	/** Stays in the record, so it must not hold what is erased. */
	reason: field("A reason").min(1, "Say why you are erasing it: the reason stays in the record."),
	operationId: operationId.optional(),
});

/** One kind of place that a text was found in. */
export const placesFound = z.object({
	/** "comment", "draft", "claim", …; "event" for the record, "file" for evidence files, which are erased whole. */
	kind: z.string(),
	count: z.int(),
	/** Some of the places, each with a little of what stands around. */
	excerpts: z.array(z.string()),
});
export type PlacesFound = z.infer<typeof placesFound>;

export const redacted = z.object({
	/** Rows of the database that changed, texts of the record, and files that are gone. */
	rows: z.int(),
	recorded: z.int(),
	files: z.int(),
	/** False where somebody was reading: the last traces on the disk go with the next erasure or restart. */
	scrubbed: z.boolean(),
});
export type Redacted = z.infer<typeof redacted>;
