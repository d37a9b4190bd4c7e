import { z } from "zod";
import type { EvidenceFileView } from "../../contract/evidence.ts";
import { identifier } from "../../contract/identifier.ts";
import { field, UNPRINTABLE } from "../../contract/text.ts";
import { LARGEST_EVIDENCE } from "../../core/vocabulary/limits.ts";
import { type FileRecord, findFile, insertFile } from "../../data/evidence.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import type { Content, Part } from "./file-store.ts";
import { openTypeCheck, TAKEN_FILES, type TypeCheck } from "./file-type.ts";

const isContent = (value: unknown): boolean =>
	value instanceof Uint8Array || (typeof value === "object" && value !== null && Symbol.asyncIterator in value);

const storeFileInput = z.object({
	name: field("A file name").min(1),
	/** Whole, or in parts as they arrive. */
	bytes: z.custom<Content>(isContent),
});

/** Keeps a file in the data folder, under its SHA-256, so that a piece of evidence can point to it. */
export const storeFile = defineUseCase(storeFileInput, "checker", async (ctx, input): Promise<EvidenceFileView> => {
	const name = plainName(input.name);
	const type = openTypeCheck(name);
	const { sha256, size } = await ctx.files.put(checked(name, input.bytes, type));
	const file = { id: ctx.newId(), name, mediaType: type.end() ?? unaccepted(name), size, sha256 };
	await commit(ctx, { action: "file.stored", storyId: null }, (work) => recordFile(ctx, work, file));
	return file;
});

/** Passes a file on as it comes, and refuses it as soon as it can't be taken. */
async function* checked(name: string, content: Content, type: TypeCheck): AsyncGenerator<Uint8Array> {
	let size = 0;
	for await (const chunk of content instanceof Uint8Array ? [content] : content) {
		size += chunk.length;
		if (size > LARGEST_EVIDENCE)
			throw new Refusal({
				reason: "too-large",
				message: `${name} is larger than 2 GB, the limit for a file. Store it elsewhere and add the link.`,
			});
		if (!type.add(chunk)) unaccepted(name);
		yield chunk;
	}
	if (size === 0) throw new Refusal({ reason: "invalid", message: `${name} is empty. Save it again, then add it.` });
	if (type.end() === null) unaccepted(name);
}

function unaccepted(name: string): never {
	throw new Refusal({
		reason: "invalid",
		message: `${name} cannot be stored, or its contents do not match its name. Accepted: ${TAKEN_FILES}.`,
	});
}

/** Only the last part of a name, without anything that a file system or a header could take wrongly. */
export const plainName = (name: string): string =>
	(name.split(/[\\/]/).pop() ?? "").replace(UNPRINTABLE, "_").replace(/[<>:"|?*]/g, "_");

/** Notes a file whose bytes are stored already. */
export async function recordFile(ctx: Context, { queries, at, record }: Work, file: EvidenceFileView): Promise<void> {
	const { workspaceId, userId: createdById } = ctx.actor;
	await insertFile(queries, { ...file, workspaceId, createdAt: at, createdById });
	record({ entity: "file", id: file.id, before: null, after: file });
}

/** A stored file, to be handed to whoever may see the story; its bytes, or a part of them, are read as they are sent. */
export const readFile = defineUseCase(z.object({ fileId: identifier }), "viewer", async (ctx, { fileId }) => {
	const file = await findFile(ctx.db.reader, ctx.actor.workspaceId, fileId);
	if (!file) return notFound("file");
	const { name, mediaType, size, sha256 } = file;
	refuseLost(file, await ctx.files.check(sha256));
	return { name, mediaType, size, sha256, read: (part?: Part) => ctx.files.read(sha256, part) };
});

/** The bytes of a file that can be held, where they are there and still the ones that were added. */
export async function storedBytes(ctx: Context, file: FileRecord): Promise<Uint8Array> {
	const bytes = await ctx.files.get(file.sha256);
	refuseLost(file, bytes);
	return bytes;
}

/** Refuses a file that was erased, altered or lost. */
function refuseLost<T>(file: FileRecord, found: T | "altered" | null): asserts found is Exclude<T, "altered" | null> {
	if (file.erasedAt)
		throw new Refusal({
			reason: "not-found",
			message: `The owner erased this file on ${file.erasedAt.toISOString().slice(0, 10)}. Only the note that it existed is left.`,
		});
	if (found === "altered")
		throw new Refusal({
			reason: "impossible",
			message:
				"The stored file is not the one that was added: its SHA-256 no longer matches the record. Add the original again, or restore the data folder from a backup.",
		});
	if (found === null)
		throw new Refusal({
			reason: "not-found",
			message: "The file is recorded, but not in the data folder. Restore the folder from a backup.",
		});
}
