import type { DocumentView } from "../../contract/document.ts";
import type { EvidenceFileView } from "../../contract/evidence.ts";
import { fileView } from "../../contract/views.ts";
import type { DocumentRecord } from "../../data/documents.ts";

/** A document as the contract has it. */
export function viewDocument(
	document: Omit<DocumentRecord, "file"> & { readonly file: EvidenceFileView },
): DocumentView {
	const { id, title, byline, publisher, publishedAt, url, canonicalUrl, retrievedAt, file } = document;
	return {
		...{ id, title, byline, publisher, url, canonicalUrl },
		file: fileView(file),
		publishedAt: publishedAt?.toISOString() ?? null,
		retrievedAt: retrievedAt?.toISOString() ?? null,
	};
}
