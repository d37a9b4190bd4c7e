import type { Queries } from "./client.ts";
import type { FileRecord } from "./evidence.ts";

/** A document that drafts are read from, with its original. */
export interface DocumentRecord {
	readonly id: string;
	readonly title: string | null;
	readonly byline: string | null;
	readonly publisher: string | null;
	readonly publishedAt: Date | null;
	readonly url: string | null;
	readonly canonicalUrl: string | null;
	readonly retrievedAt: Date | null;
	readonly file: FileRecord;
}

/** A document of the workspace; null where there is none such. */
export function findDocument(queries: Queries, workspaceId: string, id: string): Promise<DocumentRecord | null> {
	return queries.importedDocument.findFirst({ where: { id, workspaceId }, include: { file: true } });
}

/** The document that a draft was read from; null where it was typed or pasted. */
export async function documentOfDraft(queries: Queries, draftId: string): Promise<DocumentRecord | null> {
	const draft = await queries.draft.findUnique({
		where: { id: draftId },
		select: { document: { include: { file: true } } },
	});
	return draft?.document ?? null;
}

/** Identifiers of the files that drafts are or can be read from. */
export async function originalIds(queries: Queries, workspaceId: string): Promise<Set<string>> {
	const documents = await queries.importedDocument.findMany({ where: { workspaceId }, select: { fileId: true } });
	return new Set(documents.map(({ fileId }) => fileId));
}
