import {
	attachOriginalInput,
	detachOriginalInput,
	type OriginalText,
	type OriginalView,
	originalInput,
} from "../../contract/original.ts";
import { openStoryInput } from "../../contract/story.ts";
import { originalView } from "../../contract/views.ts";
import { originalKind } from "../../core/originals/original-kind.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { findOriginal, readOriginals } from "../../data/originals.ts";
import { readNames } from "../../data/people.ts";
import { originalOf } from "../../data/rows.ts";
import { readStory } from "../../data/stories.ts";
import { carryOut } from "../changes/carry-out.ts";
import type { Context } from "../context.ts";
import { defineUseCase, impossible, notFound } from "../use-case.ts";
import { textOf } from "./text.ts";

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
		await carryOut(ctx, { kind: "attach-original", id, sourceId, fileId }, { storyId, operationId });
		return readViews(ctx, storyId);
	},
);

/** Takes an original away from its source; the file stays, and so does the record of it. */
export const detachOriginal = defineUseCase(
	detachOriginalInput,
	"checker",
	async (ctx, { originalId: id, operationId }): Promise<OriginalView[]> => {
		const original = await findOriginal(ctx.db.reader, ctx.actor.workspaceId, id);
		if (!original) return notFound("original");
		const { storyId } = original;
		await carryOut(ctx, { kind: "detach-original", id }, { storyId, operationId });
		return readViews(ctx, storyId);
	},
);

/** The text of an original, for whoever holds quotations against it. */
export const readOriginalText = defineUseCase(
	originalInput,
	"viewer",
	async (ctx, { originalId }): Promise<OriginalText> => {
		const original = await findOriginal(ctx.db.reader, ctx.actor.workspaceId, originalId);
		if (!original || originalKind(original.file.mediaType) !== "text") return notFound("transcript");
		const text = await textOf(ctx, original.file);
		if (text === null) impossible("The words of this file were erased, or its file is not the one that was attached.");
		return { name: original.file.name, text };
	},
);

async function readViews(ctx: Context, storyId: string): Promise<OriginalView[]> {
	const { workspaceId } = ctx.actor;
	const [originals, people] = await Promise.all([
		readOriginals(ctx.db.reader, workspaceId, storyId),
		readNames(ctx.db.reader, workspaceId),
	]);
	return originals.flatMap(({ source, file, ...row }) => {
		const names = {
			person: (id: string) => people.get(id),
			source: () => ({ name: source.name, kind: source.kind as SourceKind }),
			file: () => file,
			isErased: () => file.erasedAt !== null,
		};
		return originalView(originalOf(row), names) ?? [];
	});
}
