import { z } from "zod";
import { DOCUMENT_LOSSES } from "../core/documents/document.ts";
import { evidenceFileView } from "./evidence.ts";
import { identifier, instant } from "./identifier.ts";
import { field } from "./text.ts";

/** The address of a page on the public web. */
export const addPageInput = z.object({ address: field("A link").min(1) });

/** A document that a draft was or can be read from, and what it says of itself. */
export const documentView = z.object({
	id: identifier,
	/** The original, kept as it came. */
	file: evidenceFileView,
	title: z.string().nullable(),
	byline: z.string().nullable(),
	publisher: z.string().nullable(),
	publishedAt: instant.nullable(),
	/** Of a page: where it was found, which address it gives as its own, and when it was fetched. */
	url: z.string().nullable(),
	canonicalUrl: z.string().nullable(),
	retrievedAt: instant.nullable(),
});
export type DocumentView = z.infer<typeof documentView>;

/** A document that has just been read. */
export const readDocumentView = documentView.extend({
	/** Our own plain text, which a story is made of. */
	text: z.string(),
	/** How many comments, footnotes and endnotes go to the claims of a story that is made of it. */
	notes: z.int(),
	/** What was left out or changed on purpose, and how often. */
	losses: z.partialRecord(z.enum(DOCUMENT_LOSSES), z.int()),
});
export type ReadDocumentView = z.infer<typeof readDocumentView>;
