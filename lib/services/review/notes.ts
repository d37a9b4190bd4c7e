import { type PrivilegedNoteView, privilegedNoteInput, removePrivilegedNoteInput } from "../../contract/review.ts";
import { openStoryInput } from "../../contract/story.ts";
import { isLawyer } from "../../core/review/levels.ts";
import { readNames } from "../../data/people.ts";
import { findPrivilegedNote, readPrivilegedNotes } from "../../data/review.ts";
import { readStory } from "../../data/stories.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord } from "../flat-change.ts";
import { defineUseCase, impossible, notFound, Refusal } from "../use-case.ts";
import { readReviewSettings } from "./settings.ts";

/** What lawyers noted about a story, for lawyers alone: an owner who isn't one doesn't read it either. */
export const listPrivilegedNotes = defineUseCase(openStoryInput, "viewer", async (ctx, { storyId }) => {
	await requireLawyer(ctx);
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	return viewsOf(ctx, storyId);
});

/** Notes something about a story. It's in no report, history, search or stream. */
export const addPrivilegedNote = defineUseCase(privilegedNoteInput, "viewer", async (ctx, input) => {
	const { storyId, body, operationId } = input;
	await requireLawyer(ctx);
	if (await wasCarriedOut(ctx, operationId)) return viewsOf(ctx, storyId);
	await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
	await commit(ctx, { action: "privileged-note.added", storyId, operationId }, (work) => {
		const at = work.at.toISOString();
		return addRecord(work, "privilegedNote", {
			...{ id: ctx.newId(), storyId, body, revision: 1, createdById: ctx.actor.userId },
			...{ createdAt: at, updatedAt: at, deletedAt: null },
		});
	});
	return viewsOf(ctx, storyId);
});

/** Takes a note of one's own away. */
export const removePrivilegedNote = defineUseCase(removePrivilegedNoteInput, "viewer", async (ctx, input) => {
	const { noteId, operationId } = input;
	await requireLawyer(ctx);
	const note = await findPrivilegedNote(ctx.db.reader, ctx.actor.workspaceId, noteId);
	if (!note) return notFound("note");
	const { storyId } = note;
	if (await wasCarriedOut(ctx, operationId)) return viewsOf(ctx, storyId);
	if (note.createdById !== ctx.actor.userId) impossible("Only whoever wrote a note takes it away.");
	await openForWork(ctx.db.reader, ctx.actor.workspaceId, storyId);
	await commit(ctx, { action: "privileged-note.removed", storyId, operationId }, (work) =>
		changeRecord(work, "privilegedNote", noteId, note.revision, { deletedAt: work.at.toISOString() }),
	);
	return viewsOf(ctx, storyId);
});

async function requireLawyer(ctx: Context): Promise<void> {
	const settings = await readReviewSettings(ctx.db.reader, ctx.actor.workspaceId);
	if (isLawyer(ctx.actor.userId, settings)) return;
	const message = "These notes are privileged: only who is appointed as a lawyer reads them.";
	throw new Refusal({ reason: "not-allowed", message });
}

async function viewsOf(ctx: Context, storyId: string): Promise<PrivilegedNoteView[]> {
	const names = await readNames(ctx.db.reader, ctx.actor.workspaceId);
	return (await readPrivilegedNotes(ctx.db.reader, storyId)).map(({ id, body, createdById, createdAt }) => ({
		...{ id, body, createdById, by: names.get(createdById) ?? "a former colleague" },
		createdAt: createdAt.toISOString(),
	}));
}
