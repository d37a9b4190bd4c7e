import type { Span } from "../text/span.ts";

/** What a paragraph of a document is. A `row` is a table's, its cells parted by “ | ”. */
export type DocumentBlockKind = "heading" | "paragraph" | "list-item" | "quotation" | "caption" | "row";

/** One paragraph of a document, in reading order. */
export interface DocumentBlock {
	readonly kind: DocumentBlockKind;
	/** Its words, trimmed. A line break inside a paragraph is LF. */
	readonly text: string;
	/** Of a heading 1 to 6, of a list item 0 for the outermost list. */
	readonly level?: number;
	/** What stands before an item of a numbered list: "3.". */
	readonly number?: string;
}

/** What a document says of itself; null where it says nothing. */
export interface AboutDocument {
	readonly title: string | null;
	readonly byline: string | null;
	readonly publisher: string | null;
	/** ISO 8601, UTC. */
	readonly publishedAt: string | null;
	/** The address that a page gives as its own. */
	readonly canonicalUrl: string | null;
}

export const NOTHING_SAID: AboutDocument = {
	title: null,
	byline: null,
	publisher: null,
	publishedAt: null,
	canonicalUrl: null,
};

/** What a reader leaves out or changes on purpose, so that the person can be told how often. */
export const DOCUMENT_LOSSES = [
	"pictures",
	"tables",
	"columns",
	"running-heads",
	"joined-words",
	"scanned-pages",
	"page-furniture",
	"hidden-text",
	"tracked-insertions",
	"tracked-deletions",
	"annotations",
	"old-encoding",
] as const;
export type DocumentLoss = (typeof DOCUMENT_LOSSES)[number];
export type DocumentLosses = Readonly<Partial<Record<DocumentLoss, number>>>;

/** A comment, a footnote or an endnote of a document, and the words that it is about. */
export interface DocumentNote extends Span {
	readonly kind: "comment" | "footnote" | "endnote";
	readonly text: string;
	readonly author: string | null;
	/** What a report of ours says at a claim, a fact a line. */
	readonly isOurs: boolean;
	/** Addresses that the note links to. */
	readonly links: readonly string[];
}

/** A document as it was read: our own plain text, which offsets refer to, and what else is known of it. */
export interface ReadDocument {
	readonly text: string;
	readonly about: AboutDocument;
	readonly losses: DocumentLosses;
	readonly notes: readonly DocumentNote[];
	/** Where each page begins, for documents that have pages. */
	readonly pageStarts: readonly number[];
}

/** Why a document is not read, in a sentence for whoever sent it. */
export class Refused extends Error {
	override readonly name = "Refused";
}

/**
 * Whether an error is a `Refused`. By its name: a built server has a copy of the class for each route, and what reads for all
 * of them throws the one of the route that came first.
 */
export const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === "Refused";
