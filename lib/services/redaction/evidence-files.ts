import { isRefused } from "../../core/documents/document.ts";
import { isDocument } from "../../core/originals/original-kind.ts";
import { finderOf } from "../../core/text/mask.ts";
import { LARGEST_DOCUMENT } from "../../core/vocabulary/limits.ts";
import { originalIds } from "../../data/documents.ts";
import { readFiles } from "../../data/evidence.ts";
import type { Context } from "../context.ts";
import { holdsBytesOf } from "./holds-bytes-of.ts";

/** A file in whose bytes a text was found. */
export interface FoundFile {
	readonly id: string;
	readonly name: string;
	readonly sha256: string;
}

/**
 * Evidence files that hold a text as plain bytes, in any case, as UTF-8 or UTF-16, and originals of drafts, Word files
 * and PDFs that hold it when they are read. What else is compressed or a picture, such as a scan, cannot be searched.
 */
export async function filesHolding(ctx: Context, text: string): Promise<FoundFile[]> {
	const { db, actor, files } = ctx;
	const originals = await originalIds(db.reader, actor.workspaceId);
	const found: FoundFile[] = [];
	for (const file of await readFiles(db.reader, actor.workspaceId)) {
		if ((await files.check(file.sha256)) !== "whole") continue;
		const mayBeRead = (originals.has(file.id) || isDocument(file.mediaType)) && file.size <= LARGEST_DOCUMENT;
		if ((await holdsBytesOf(files.read(file.sha256), text)) || (mayBeRead && (await saysWhenRead(ctx, file, text))))
			found.push(file);
	}
	return found;
}

/** Whether a document holds a text in its words, in what it says of itself, or in its comments and notes. */
async function saysWhenRead(ctx: Context, { name, sha256 }: FoundFile, text: string): Promise<boolean> {
	const bytes = await ctx.files.get(sha256);
	if (!(bytes instanceof Uint8Array)) return false;
	try {
		const read = await ctx.readDocument({ name, bytes });
		const said = [read.text, ...Object.values(read.about), ...read.notes.flatMap((note) => [note.text, note.author])];
		return said.some((words) => words !== null && finderOf(text).test(words));
	} catch (error) {
		// Damaged since it was read: nothing can be found in it.
		if (isRefused(error)) return false;
		throw error;
	}
}
