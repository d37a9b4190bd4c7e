import { isRefused } from "../../core/documents/document.ts";
import { isDocument } from "../../core/originals/original-kind.ts";
import { finderOf } from "../../core/text/mask.ts";
import { originalIds } from "../../data/documents.ts";
import { readFiles } from "../../data/evidence.ts";
import type { Context } from "../context.ts";

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
	const wanted = text.trim().toLowerCase();
	const originals = await originalIds(db.reader, actor.workspaceId);
	const found: FoundFile[] = [];
	for (const file of await readFiles(db.reader, actor.workspaceId)) {
		const bytes = await files.get(file.sha256);
		if (!(bytes instanceof Uint8Array)) continue;
		const buffer = Buffer.from(bytes);
		if (
			["utf8", "utf16le"].some((encoding) =>
				buffer
					.toString(encoding as BufferEncoding)
					.toLowerCase()
					.includes(wanted),
			) ||
			((originals.has(file.id) || isDocument(file.mediaType)) &&
				(await saysWhenRead(ctx, { name: file.name, bytes }, text)))
		)
			found.push(file);
	}
	return found;
}

/** Whether a document holds a text in its words, in what it says of itself, or in its comments and notes. */
async function saysWhenRead(ctx: Context, given: { name: string; bytes: Uint8Array }, text: string): Promise<boolean> {
	try {
		const read = await ctx.readDocument(given);
		const said = [read.text, ...Object.values(read.about), ...read.notes.flatMap((note) => [note.text, note.author])];
		return said.some((words) => words !== null && finderOf(text).test(words));
	} catch (error) {
		// Damaged since it was read: nothing can be found in it.
		if (isRefused(error)) return false;
		throw error;
	}
}
