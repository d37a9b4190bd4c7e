import { z } from "zod";
import { atMost, LONGEST } from "../core/vocabulary/limits.ts";
import { ANCHOR_STATES } from "../core/vocabulary/vocabulary.ts";
import { evidenceFileView } from "./evidence.ts";
import { identifier, instant, operationId } from "./identifier.ts";
import { field, hasText, list, NO_TEXT } from "./text.ts";

export const newDraftInput = z
	.object({
		storyId: identifier,
		/** The draft that the text was made from: where another has come since, nothing is stored. */
		basedOn: identifier,
		/** Anything at all: what is wrong with a text is said by `acceptText`. */
		text: z.string().max(LONGEST["A request"], atMost("A request")).optional(),
		/** The document that it was read from; its text is read anew where none is sent. */
		documentId: identifier.optional(),
		/** Proposed wordings that the text takes up. */
		accepts: list(z.object({ id: identifier, reason: field("A reason").nullable().default(null) }), "wordings").default(
			[],
		),
		operationId: operationId.optional(),
	})
	.refine(hasText, NO_TEXT);

/** What became of the claims of a story in its new draft. */
export const draftMade = z.object({
	id: identifier,
	number: z.int(),
	/** Claims with the same words, wherever they stand now. */
	exact: z.int(),
	/** Claims to be checked again. */
	changed: z.int(),
	/** Claims whose words are gone. */
	orphaned: z.int(),
	/** Claims suggested in what is new. */
	added: z.int(),
});
export type DraftMade = z.infer<typeof draftMade>;

export const listDraftsInput = z.object({ storyId: identifier });

export const draftSummary = z.object({
	id: identifier,
	number: z.int(),
	sha256: z.string(),
	words: z.int(),
	createdAt: instant,
	createdBy: z.string(),
	/** The file that its text was read from; null where it was typed or pasted. */
	original: evidenceFileView.nullable(),
});
export type DraftSummary = z.infer<typeof draftSummary>;

/**
 * Of each claim whose words changed: those that were checked last, what of them changed, and, where only what credits them did,
 * their sentence then and now.
 */
export const checkedWords = z.record(
	identifier,
	z.object({
		quote: z.string(),
		parts: z.array(z.enum(["source chain", "quotation", "number"])),
		credit: z.object({ before: z.string(), after: z.string() }).nullable(),
	}),
);
export type CheckedWords = z.infer<typeof checkedWords>;

export const openDraftInput = z.object({ storyId: identifier, number: z.coerce.number().int().min(1).max(1_000_000) });

/** A draft, current or earlier, with where the story's claims stand in it. */
export const draftWithClaims = draftSummary.extend({
	text: z.string(),
	claims: z.array(
		z.object({
			id: identifier,
			start: z.int(),
			end: z.int(),
			quote: z.string(),
			anchor: z.enum(ANCHOR_STATES),
		}),
	),
});
export type DraftWithClaims = z.infer<typeof draftWithClaims>;
