import { z } from "zod";
import { evidenceFileView } from "./evidence.ts";
import { identifier, instant, operationId, revision } from "./identifier.ts";

export const originalFields = z.object({
	/** Who says or wrote what is in it. */
	sourceId: identifier,
	/** A file that was stored before. */
	fileId: identifier,
});

export const attachOriginalInput = originalFields.extend({
	storyId: identifier,
	/** The caller's own identifier for it. */
	id: identifier.optional(),
	operationId: operationId.optional(),
});

export const originalInput = z.object({ originalId: identifier });
export const detachOriginalInput = originalInput.extend({ operationId: operationId.optional() });

/** What a source said for a story, in a file. */
export const originalView = originalFields.extend({
	id: identifier,
	storyId: identifier,
	sourceName: z.string(),
	file: evidenceFileView,
	/** Whether quotations are held against it, or it is played. */
	kind: z.enum(["text", "recording"]),
	/** Whether its words were erased for good. */
	isErased: z.boolean(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type OriginalView = z.infer<typeof originalView>;

/** The text of an original as its file has it: what `readOriginal` reads. */
export const originalText = z.object({ name: z.string(), text: z.string() });
export type OriginalText = z.infer<typeof originalText>;
