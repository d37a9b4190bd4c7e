import { z } from "zod";
import type { EvidenceFileView } from "../../contract/evidence.ts";
import { identifier } from "../../contract/identifier.ts";
import { field, UNPRINTABLE } from "../../contract/text.ts";
import { type FileRecord, findFile, insertFile } from "../../data/evidence.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { fileType, TAKEN_FILES } from "./file-type.ts";

/** The largest file that is taken as evidence, in bytes. */
const LARGEST_FILE = 25 * 1024 * 1024;

const storeFileInput = z.object({
	name: field("A file name").min(1),
	bytes: z.instanceof(Uint8Array),
});

/** Keeps a file in the data folder, under its SHA-256, so that a piece of evidence can point to it. */
export const storeFile = defineUseCase(storeFileInput, "checker", async (ctx, input): Promise<EvidenceFileView> => {
	const { bytes } = input;
	const name = plainName(input.name);
	if (bytes.length === 0)
		throw new Refusal({
			reason: "invalid",
			message: `${name} is empty. Save it again, then add it.`,
		});
	if (bytes.length > LARGEST_FILE)
		throw new Refusal({
			reason: "too-large",
			message: `The file is ${Math.ceil(bytes.length / 1_048_576)} MB; the limit is 25 MB. Store it elsewhere and add the link.`,
		});
	const mediaType = fileType(name, bytes);
	if (!mediaType)
		throw new Refusal({
			reason: "invalid",
			message: `${name} cannot be stored, or its contents do not match its name. Accepted: ${TAKEN_FILES}.`,
		});
	const sha256 = await ctx.files.put(bytes);
	const file = {
		id: ctx.newId(),
		name,
		mediaType,
		size: bytes.length,
		sha256,
	};
	await commit(ctx, { action: "file.stored", storyId: null }, (work) => recordFile(ctx, work, file));
	return file;
});

/** Only the last part of a name, without anything that a file system or a header could take wrongly. */
export const plainName = (name: string): string =>
	(name.split(/[\\/]/).pop() ?? "").replace(UNPRINTABLE, "_").replace(/[<>:"|?*]/g, "_");

/** Notes a file whose bytes are stored already. */
export async function recordFile(ctx: Context, { queries, at, record }: Work, file: EvidenceFileView): Promise<void> {
	const { workspaceId, userId: createdById } = ctx.actor;
	await insertFile(queries, { ...file, workspaceId, createdAt: at, createdById });
	record({ entity: "file", id: file.id, before: null, after: file });
}

/** A stored file with its bytes, to be handed to whoever may see the story. */
export const readFile = defineUseCase(z.object({ fileId: identifier }), "viewer", async (ctx, { fileId }) => {
	const file = await findFile(ctx.db.reader, ctx.actor.workspaceId, fileId);
	if (!file) return notFound("file");
	const { name, mediaType, sha256 } = file;
	return { name, mediaType, sha256, bytes: await storedBytes(ctx, file) };
});

/** The bytes of a file, where they are there and still the ones that were added. */
export async function storedBytes(ctx: Context, file: FileRecord): Promise<Uint8Array> {
	if (file.erasedAt)
		throw new Refusal({
			reason: "not-found",
			message: `The owner erased this file on ${file.erasedAt.toISOString().slice(0, 10)}. Only the note that it existed is left.`,
		});
	const bytes = await ctx.files.get(file.sha256);
	if (bytes === "altered")
		throw new Refusal({
			reason: "impossible",
			message:
				"The stored file is not the one that was added: its SHA-256 no longer matches the record. Add the original again, or restore the data folder from a backup.",
		});
	if (!bytes)
		throw new Refusal({
			reason: "not-found",
			message: "The file is recorded, but not in the data folder. Restore the folder from a backup.",
		});
	return bytes;
}
