import { openStoryInput } from "../../contract/story.ts";
import { operationsOf } from "../../data/changes-since.ts";
import { readUndoStacks } from "../../data/events.ts";
import { defineUseCase } from "../use-case.ts";

/** What the actor can undo and redo in a story, by operation, the newest last. */
export const readSteps = defineUseCase(
	openStoryInput,
	"viewer",
	async (ctx, { storyId }): Promise<{ undo: string[]; redo: string[] }> => {
		const { undo, redo } = await readUndoStacks(ctx.db.reader, storyId, ctx.actor.userId);
		const operations = await operationsOf(ctx.db.reader, [...undo, ...redo]);
		const named = (ids: readonly string[]) => ids.flatMap((id) => operations.get(id) ?? []);
		return { undo: named(undo), redo: named(redo) };
	},
);
