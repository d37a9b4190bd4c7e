import { z } from "zod";
import { BLOCK_KINDS } from "../core/text/block.ts";
import { atMost, LONGEST } from "../core/vocabulary/limits.ts";
import { SOURCE_KINDS, VERIFICATION_STATUSES } from "../core/vocabulary/vocabulary.ts";
import { answerView, attemptView } from "./answer.ts";
import { claimView } from "./claim.ts";
import { documentView } from "./document.ts";
import { identifier, instant, operationId, revision, wholeNumber } from "./identifier.ts";
import { field, hasText, NO_TEXT } from "./text.ts";
import { tickView } from "./tick.ts";

const title = field("A title").min(1);

export const createStoryInput = z
	.object({
		/** Anything at all: what is wrong with a text is said by `acceptText`, which sees how much of it is. */
		text: z.string().max(LONGEST["A request"], atMost("A request")).optional(),
		/** The document that it was read from; its text is read anew where none is sent. */
		documentId: identifier.optional(),
		/** Taken from the text where it is left out. */
		title: title.optional(),
		deadline: instant.nullable().optional(),
		/** Make a second story although one with this very text is there. */
		evenIfDuplicate: z.boolean().default(false),
		operationId: operationId.optional(),
	})
	.refine(hasText, NO_TEXT);

export const editStoryInput = z.object({
	storyId: identifier,
	revision,
	title: title.optional(),
	deadline: instant.nullable().optional(),
	operationId: operationId.optional(),
});

/** A stretch of the newest draft to be read although it was left out: UTF-16 code units, end exclusive. */
export const readLeftOutInput = z
	.object({ storyId: identifier, start: wholeNumber, end: wholeNumber })
	.refine(({ start, end }) => start < end, "A stretch holds at least one character.");

/** A claim that was found and not stored: what `POST stories/:id/claims` takes. */
export const suggestedClaim = z.object({
	span: z.object({ start: z.int(), end: z.int() }),
	who: z.string(),
	what: z.string(),
	chain: z.array(z.object({ name: z.string(), kind: z.enum(SOURCE_KINDS), cue: z.string().nullable() })),
});
export type SuggestedClaim = z.infer<typeof suggestedClaim>;

/** Of a story to be deleted or restored. */
export const storyAtRevisionInput = z.object({
	storyId: identifier,
	revision,
	operationId: operationId.optional(),
});

export const listStoriesInput = z.object({
	query: field("A search").optional(),
	deleted: z.stringbool().or(z.boolean()).default(false),
	/** Only stories with undecided claims that are assigned to whoever asks. */
	assignedToMe: z.stringbool().or(z.boolean()).default(false),
	limit: z.coerce.number().int().min(1).max(200).default(100),
	after: identifier.optional(),
});

/** How many claims stand at each verification status. A claim is decided when it is not `unchecked`. */
export const progress = z.object({
	claims: z.int(),
	decided: z.int(),
	byStatus: z.record(z.enum(VERIFICATION_STATUSES), z.int()),
});
export type Progress = z.infer<typeof progress>;

export const storySummary = z.object({
	id: identifier,
	title: z.string(),
	deadline: instant.nullable(),
	draftNumber: z.int(),
	/** Words of the newest draft. */
	words: z.int(),
	progress,
	/** Undecided claims that are assigned to whoever asks. */
	assignedToMe: z.int(),
	/** Names of the people who changed something in it or are assigned to it. */
	people: z.array(z.string()),
	revision,
	createdAt: instant,
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type StorySummary = z.infer<typeof storySummary>;

/** What is sent with a story file. */
export const importStoryForm = z.object({
	file: z.file(),
	/** Make a second story although one with this very text is there. */
	evenIfDuplicate: z.stringbool().or(z.boolean()).default(false),
});

/** A story that was made of a story file, and what of the file could not be brought, a sentence each. */
export const importedStory = z.object({ story: storySummary, told: z.array(z.string()) });
export type ImportedStory = z.infer<typeof importedStory>;

export const draftView = z.object({
	id: identifier,
	number: z.int(),
	text: z.string(),
	sha256: z.string(),
	createdAt: instant,
	/** A code of BCP 47; "und" where the text is too short to tell. Claims are found in English alone. */
	language: z.string(),
	/** The document that the text was read from; null where it was typed or pasted. */
	document: documentView.nullable(),
	blocks: z.array(z.object({ kind: z.enum(BLOCK_KINDS), start: z.int(), end: z.int() })),
});
export type DraftView = z.infer<typeof draftView>;

export const openStoryInput = z.object({ storyId: identifier });
/** All that the desk shows, read at one moment. Claims in text order, deleted ones left out. */
export const storyView = z.object({
	/** Number of the newest event that is in it. */
	event: z.int(),
	story: storySummary,
	draft: draftView,
	claims: z.array(claimView),
	/** Words of sentences in which there is nothing to check. */
	ticks: z.array(tickView),
	/** Which claims answer which. */
	answers: z.array(answerView),
	/** Who was asked for a response. */
	attempts: z.array(attemptView),
});
export type StoryView = z.infer<typeof storyView>;
