import { z } from "zod";
import type { EvidenceFileView } from "../../contract/evidence.ts";
import { identifier } from "../../contract/identifier.ts";
import { field, UNPRINTABLE } from "../../contract/text.ts";
import { findFile, insertFile } from "../../data/evidence.ts";
import { commit } from "../commit.ts";
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
	// Only the last part of the name, without anything that a file system or a header could take wrongly.
	const name = (input.name.split(/[\\/]/).pop() ?? "").replace(UNPRINTABLE, "_").replace(/[<>:"|?*]/g, "_");
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
	await commit(ctx, { action: "file.stored", storyId: null }, async ({ queries, at, record }) => {
		await insertFile(queries, {
			...file,
			workspaceId: ctx.actor.workspaceId,
			createdAt: at,
			createdById: ctx.actor.userId,
		});
		record({ entity: "file", id: file.id, before: null, after: file });
	});
	return file;
});

/** A stored file with its bytes, to be handed to whoever may see the story. */
export const readFile = defineUseCase(z.object({ fileId: identifier }), "viewer", async (ctx, { fileId }) => {
	const file = await findFile(ctx.db.reader, ctx.actor.workspaceId, fileId);
	if (!file) return notFound("file");
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
	return {
		name: file.name,
		mediaType: file.mediaType,
		sha256: file.sha256,
		bytes,
	};
});
