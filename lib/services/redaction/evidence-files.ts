import { readFiles } from "../../data/evidence.ts";
import type { Context } from "../context.ts";

/** A file in whose bytes a text was found. */
export interface FoundFile {
	readonly id: string;
	readonly name: string;
	readonly sha256: string;
}

/**
 * Evidence files that hold a text as plain bytes, in any case, as UTF-8 or UTF-16. What is compressed or a picture, such
 * as most PDF files, cannot be searched.
 */
export async function filesHolding({ db, actor, files }: Context, text: string): Promise<FoundFile[]> {
	const wanted = text.trim().toLowerCase();
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
			)
		)
			found.push(file);
	}
	return found;
}
