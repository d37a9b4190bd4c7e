import { z } from "zod";
import type { ReadDocumentView } from "../../contract/document.ts";
import { field } from "../../contract/text.ts";
import { type AboutDocument, NOTHING_SAID } from "../../core/documents/document.ts";
import { documentType } from "../../documents/document-type.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { plainName, recordFile } from "../evidence/files.ts";
import { addRecord } from "../flat-change.ts";
import { defineUseCase } from "../use-case.ts";
import { readOrRefuse } from "./original.ts";
import { viewDocument } from "./view.ts";

const addDocumentInput = z.object({
	name: field("A file name").min(1),
	bytes: z.instanceof(Uint8Array),
});

/** Reads a file, and keeps it as it came so that a story can be made of it. One that can't be read is not kept. */
export const addDocument = defineUseCase(addDocumentInput, "checker", async (ctx, input): Promise<ReadDocumentView> => {
	const name = plainName(input.name);
	const { text, losses, about } = await readOrRefuse(ctx, { name, bytes: input.bytes });
	return { ...(await keepDocument(ctx, { name, bytes: input.bytes, about })), text, losses };
});

interface Kept {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly about: AboutDocument;
}

/** Keeps the bytes of a document that was read, and what it says of itself, in one event. */
async function keepDocument(ctx: Context, { name, bytes, about = NOTHING_SAID }: Kept) {
	const sha256 = await ctx.files.put(bytes);
	const file = { id: ctx.newId(), name, mediaType: documentType(name), size: bytes.length, sha256 };
	const document = { id: ctx.newId(), ...about, url: null, retrievedAt: null };
	await commit(ctx, { action: "document.added", storyId: null }, async (work) => {
		await recordFile(ctx, work, file);
		await addRecord(work, "importedDocument", {
			...document,
			...{ workspaceId: ctx.actor.workspaceId, fileId: file.id, revision: 1 },
			...{ createdAt: work.at.toISOString(), createdById: ctx.actor.userId },
		});
	});
	return viewDocument({
		...document,
		file,
		publishedAt: about.publishedAt === null ? null : new Date(about.publishedAt),
	});
}
