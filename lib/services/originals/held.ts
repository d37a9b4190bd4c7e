import type { HeldOriginal } from "../../core/originals/check-quotations.ts";
import { indexOriginal } from "../../core/originals/indexed-original.ts";
import { originalKind } from "../../core/originals/original-kind.ts";
import { readOriginal } from "../../core/originals/read-original.ts";
import type { FileRecord } from "../../data/evidence.ts";
import { readOriginals } from "../../data/originals.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../use-case.ts";
import { textOf } from "./text.ts";

/** The originals of a story that quotations can be held against. */
export async function readHeldOriginals(ctx: Context, storyId: string): Promise<HeldOriginal[]> {
	const held: HeldOriginal[] = [];
	for (const { id, sourceId, file } of await readOriginals(ctx.db.reader, ctx.actor.workspaceId, storyId)) {
		const text = originalKind(file.mediaType) === "text" ? await heldText(ctx, file) : null;
		const read = text === null ? null : readOriginal(file.name, text);
		if (read?.ok) held.push({ id, sourceId, name: file.name, index: indexOriginal(read.original) });
	}
	return held;
}

/** A document that was read when it was attached and can't be now, on a busy machine: it holds up no report. */
async function heldText(ctx: Context, file: FileRecord): Promise<string | null> {
	try {
		return await textOf(ctx, file);
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
}
