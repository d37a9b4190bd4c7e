import { isRefused, type ReadDocument } from "../../core/documents/document.ts";
import { type DocumentRecord, findDocument } from "../../data/documents.ts";
import { charsetOf, documentType } from "../../documents/document-type.ts";
import type { GivenDocument } from "../../documents/read-document.ts";
import type { Context } from "../context.ts";
import { storedBytes } from "../evidence/files.ts";
import { notFound, Refusal } from "../use-case.ts";

/** A document of the actor's workspace, with its original. */
export async function findOriginal(ctx: Context, documentId: string): Promise<DocumentRecord> {
	return (await findDocument(ctx.db.reader, ctx.actor.workspaceId, documentId)) ?? notFound("document");
}

/** A document, read from its original once more. */
export async function readAgain(ctx: Context, { file, url }: DocumentRecord): Promise<ReadDocument> {
	const bytes = await storedBytes(ctx, file);
	const page = url === null ? {} : { address: url, charset: charsetOf(file.mediaType) };
	return readOrRefuse(ctx, { name: file.name, bytes, ...page });
}

/** Whether a document may have comments and notes, which are not in the text that was made of it. */
export const mayHaveNotes = ({ file }: DocumentRecord): boolean => file.mediaType === documentType("a.docx");

/** Reads a document; one that its reader refuses is refused in the same words. */
export async function readOrRefuse(ctx: Context, given: GivenDocument): Promise<ReadDocument> {
	try {
		return await ctx.readDocument(given);
	} catch (error) {
		if (isRefused(error))
			throw new Refusal({
				reason: "invalid",
				message: `${given.name} was not taken. ${error.message} Nothing was stored.`,
			});
		throw error;
	}
}
