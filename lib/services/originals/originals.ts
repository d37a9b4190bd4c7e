import {
	attachOriginalInput,
	detachOriginalInput,
	type OriginalText,
	type OriginalView,
	originalInput,
} from "../../contract/original.ts";
import { openStoryInput } from "../../contract/story.ts";
import { readOriginal } from "../../core/originals/read-original.ts";
import { findFile } from "../../data/evidence.ts";
import { findOriginal, type OriginalRecord, readOriginals } from "../../data/originals.ts";
import { readNames } from "../../data/people.ts";
import { readSources } from "../../data/sources.ts";
import { readStory } from "../../data/stories.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord } from "../flat-change.ts";
import { defineUseCase, impossible, notFound, Refusal } from "../use-case.ts";
import { originalKind, textOf } from "./text.ts";

/** Everything that is attached to a story's sources, oldest first. */
export const listOriginals = defineUseCase(
	openStoryInput,
	"viewer",
	async (ctx, { storyId }): Promise<OriginalView[]> => {
		if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
		return readViews(ctx, storyId);
	},
);

/** Attaches a transcript, a document or a recording to a source of a story. A text that cannot be read is refused. */
export const attachOriginal = defineUseCase(
	attachOriginalInput,
	"checker",
	async (ctx, input): Promise<OriginalView[]> => {
		const { storyId, sourceId, fileId, id = ctx.newId(), operationId } = input;
		if (await wasCarriedOut(ctx, operationId)) return readViews(ctx, storyId);
		const { workspaceId, userId } = ctx.actor;
		await openForWork(ctx.db.reader, workspaceId, storyId);
		const file = await findFile(ctx.db.reader, workspaceId, fileId);
		if (!file || file.erasedAt) return notFound("file");
		const [source] = await readSources(ctx.db.reader, { workspaceId, ids: [sourceId] }, { limit: 1 });
		if (!source || source.deletedAt || (source.storyId !== null && source.storyId !== storyId))
			return notFound("source");
		await refuseUnreadable(ctx, file);
		await commit(ctx, { action: "original.attached", storyId, operationId }, async (work) => {
			const known = await readOriginals(work.queries, workspaceId, storyId);
			if (known.some((one) => one.sourceId === sourceId && one.file.sha256 === file.sha256))
				impossible(`${file.name} is attached to ${source.name} already.`);
			const at = work.at.toISOString();
			await addRecord(work, "original", {
				...{ id, storyId, sourceId, fileId, revision: 1, createdById: userId },
				...{ createdAt: at, updatedAt: at, deletedAt: null },
			});
		});
		return readViews(ctx, storyId);
	},
);

/** Takes an original away from its source; the file stays, and so does the record of it. */
export const detachOriginal = defineUseCase(
	detachOriginalInput,
	"checker",
	async (ctx, { originalId, operationId }): Promise<OriginalView[]> => {
		const original = await findOriginal(ctx.db.reader, ctx.actor.workspaceId, originalId);
		if (!original) return notFound("original");
		await openForWork(ctx.db.reader, ctx.actor.workspaceId, original.storyId);
		await commit(ctx, { action: "original.removed", storyId: original.storyId, operationId }, (work) =>
			changeRecord(work, "original", originalId, original.revision, { deletedAt: work.at.toISOString() }),
		);
		return readViews(ctx, original.storyId);
	},
);

/** The text of an original, for whoever holds quotations against it. */
export const readOriginalText = defineUseCase(
	originalInput,
	"viewer",
	async (ctx, { originalId }): Promise<OriginalText> => {
		const original = await findOriginal(ctx.db.reader, ctx.actor.workspaceId, originalId);
		if (!original || originalKind(original.file) !== "text") return notFound("transcript");
		const text = await textOf(ctx, original.file);
		if (text === null) impossible("The words of this file were erased, or its file is not the one that was attached.");
		return { name: original.file.name, text };
	},
);

async function refuseUnreadable(ctx: Context, file: OriginalRecord["file"]): Promise<void> {
	const refuse = (message: string): never => {
		throw new Refusal({ reason: "invalid", message, fields: { fileId: message } });
	};
	const kind = originalKind(file);
	if (kind === null)
		refuse(
			`${file.name} cannot be attached to a source. Attach a transcript (.txt, .vtt, .srt), a document saved as .txt, or a recording.`,
		);
	if (kind !== "text") return;
	const read = readOriginal(file.name, (await textOf(ctx, file)) ?? "");
	if (!read.ok) refuse(`${file.name}: ${read.message}`);
}

async function readViews(ctx: Context, storyId: string): Promise<OriginalView[]> {
	const { workspaceId } = ctx.actor;
	const [originals, names] = await Promise.all([
		readOriginals(ctx.db.reader, workspaceId, storyId),
		readNames(ctx.db.reader, workspaceId),
	]);
	return originals.map(({ id, sourceId, source, file, createdAt, createdById }) => ({
		...{ id, storyId, sourceId, sourceName: source.name },
		file: { id: file.id, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256 },
		kind: originalKind(file) ?? "text",
		isErased: file.erasedAt !== null,
		createdAt: createdAt.toISOString(),
		createdBy: names.get(createdById) ?? "a former colleague",
	}));
}
