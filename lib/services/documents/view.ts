import type { DocumentView } from "../../contract/document.ts";
import type { EvidenceFileView } from "../../contract/evidence.ts";
import type { DocumentRecord } from "../../data/documents.ts";

/** A document as the contract has it. */
export function viewDocument(
	document: Omit<DocumentRecord, "file"> & { readonly file: EvidenceFileView },
): DocumentView {
	const { id, title, byline, publisher, publishedAt, url, canonicalUrl, retrievedAt, file } = document;
	const { id: fileId, name, mediaType, size, sha256 } = file;
	return {
		...{ id, title, byline, publisher, url, canonicalUrl },
		file: { id: fileId, name, mediaType, size, sha256 },
		publishedAt: publishedAt?.toISOString() ?? null,
		retrievedAt: retrievedAt?.toISOString() ?? null,
	};
}
