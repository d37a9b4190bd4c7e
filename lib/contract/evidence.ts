import { z } from "zod";
import { atMost, LONGEST } from "../core/vocabulary/limits.ts";
import { BEARINGS, EVIDENCE_KINDS, SOURCE_KINDS } from "../core/vocabulary/vocabulary.ts";
import { identifier, instant, operationId, revision, seen } from "./identifier.ts";
import { field, isStorable } from "./text.ts";

const link = z
	.url({
		protocol: /^https?$/,
		error: "A link starts with http:// or https://.",
	})
	.max(LONGEST["A link"], atMost("A link"))
	.refine(isStorable, "The link contains broken characters.")
	.nullable();

export const evidenceFields = z.object({
	bearing: z.enum(BEARINGS),
	kind: z.enum(EVIDENCE_KINDS),
	/** What the document is called: a page’s headline, a report’s title. */
	title: field("A title").nullable(),
	/** Page, time stamp or paragraph: where in the evidence to look. A web page of a few lines needs none. */
	locator: field("A locator"),
	/** The register's source that the evidence comes from. */
	sourceId: identifier.nullable(),
	url: link,
	quote: field("A quotation").nullable(),
	note: field("A note").nullable(),
	fileId: identifier.nullable(),
	retrievedAt: instant.nullable(),
});

export const evidenceFileView = z.object({
	id: identifier,
	name: z.string(),
	mediaType: z.string(),
	/** Bytes. */
	size: z.int(),
	sha256: z.string(),
});
export type EvidenceFileView = z.infer<typeof evidenceFileView>;

export const evidenceView = evidenceFields.extend({
	id: identifier,
	claimId: identifier,
	url: z.string().nullable(),
	sourceName: z.string().nullable(),
	file: evidenceFileView.nullable(),
	revision,
	createdAt: instant,
	createdBy: z.string(),
	createdById: z.string(),
	updatedAt: instant,
	deletedAt: instant.nullable(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

/** A source that is looked up in the register by its names, or added to it; stands in the place of `sourceId`. */
const sourceByName = z.object({ name: field("The name of a source").min(1), kind: z.enum(SOURCE_KINDS) });

/** A page on the web may be all there is to look at. */
export const hasPlace = ({
	locator,
	url,
	fileId,
}: {
	locator: string;
	url?: string | null | undefined;
	fileId?: string | null | undefined;
}) => locator !== "" || Boolean(url && !fileId);
export const NO_PLACE = {
	path: ["locator"],
	error: "Say where in the evidence to look: a page, a time or a paragraph.",
};

export const addEvidenceInput = evidenceFields
	.partial()
	.required({ bearing: true, kind: true, locator: true })
	.extend({
		/** The caller's own identifier for the piece. */
		id: identifier.optional(),
		claimId: identifier,
		source: sourceByName.optional(),
		operationId: operationId.optional(),
	})
	.refine(hasPlace, NO_PLACE);

export const editEvidenceInput = evidenceFields.partial().extend({
	evidenceId: identifier,
	source: sourceByName.optional(),
	revision: revision.optional(),
	seen: seen.optional(),
	operationId: operationId.optional(),
});

export const removeEvidenceInput = z.object({
	evidenceId: identifier,
	revision: revision.optional(),
	seen: seen.optional(),
	operationId: operationId.optional(),
});
