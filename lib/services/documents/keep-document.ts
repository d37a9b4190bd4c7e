import type { AboutDocument } from "../../core/documents/document.ts";
import { documentType } from "../../documents/document-type.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { recordFile } from "../evidence/files.ts";
import { addRecord } from "../flat-change.ts";
import { viewDocument } from "./view.ts";

interface Kept {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly about: AboutDocument;
	/** Of a page: where it was found, when, and the encoding that its server named. */
	readonly page?: { readonly url: string; readonly retrievedAt: string; readonly charset: string | undefined };
}

/** Keeps the bytes of a document that was read, and what it says of itself, in one event. */
export async function keepDocument(ctx: Context, { name, bytes, about, page }: Kept) {
	const { sha256, size } = await ctx.files.put(bytes);
	const file = { id: ctx.newId(), name, mediaType: documentType(name, page?.charset), size, sha256 };
	const document = { id: ctx.newId(), ...about, url: page?.url ?? null };
	await commit(ctx, { action: "document.added", storyId: null }, async (work) => {
		await recordFile(ctx, work, file);
		await addRecord(work, "importedDocument", {
			...document,
			retrievedAt: page?.retrievedAt ?? null,
			...{ workspaceId: ctx.actor.workspaceId, fileId: file.id, revision: 1 },
			...{ createdAt: work.at.toISOString(), createdById: ctx.actor.userId },
		});
	});
	return viewDocument({
		...document,
		file,
		publishedAt: about.publishedAt === null ? null : new Date(about.publishedAt),
		retrievedAt: page ? new Date(page.retrievedAt) : null,
	});
}
