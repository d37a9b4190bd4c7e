import { type Undone, undoInput } from "../../contract/history.ts";
import { ReusedOperation } from "../../data/change.ts";
import { readEvent, readUndoStacks } from "../../data/events.ts";
import { ownersOf } from "../../data/evidence.ts";
import type { FieldChange } from "../../data/field-changes.ts";
import { step as takeStep } from "../changes/step.ts";
import { openForWork } from "../claims/draft.ts";
import { readClaimViews } from "../claims/view.ts";
import { changedIds, readDone } from "../commit.ts";
import type { Context } from "../context.ts";
import { defineUseCase, impossible } from "../use-case.ts";

type Step = {
	readonly storyId: string;
	readonly operationId?: string | undefined;
};

/** Takes back the actor's own last change in the story, whatever it was. */
export const undo = defineUseCase(undoInput, "checker", (ctx, input) => step(ctx, "undo", input));

/** Does again what the actor took back last. */
export const redo = defineUseCase(undoInput, "checker", (ctx, input) => step(ctx, "redo", input));

async function step(ctx: Context, mode: "undo" | "redo", input: Step): Promise<Undone> {
	const { userId } = ctx.actor;
	const { storyId, operationId } = input;
	// Sent again after a lost answer: the stack has moved on, and the step must not be taken twice.
	const before = await readDone(ctx, operationId);
	if (before && before.mode !== mode) throw new ReusedOperation();
	const { action, changes } = before ?? (await carryOut(ctx, mode, input));
	const after = await readUndoStacks(ctx.db.reader, storyId, userId);
	return {
		action,
		claims: await readClaimViews(ctx, { ids: await touchedClaims(ctx, changes) }),
		canUndo: after.undo.length > 0,
		canRedo: after.redo.length > 0,
	};
}

async function carryOut(
	ctx: Context,
	mode: "undo" | "redo",
	{ storyId, operationId }: Step,
): Promise<{ action: string; changes: readonly FieldChange[] }> {
	const { workspaceId, userId } = ctx.actor;
	await openForWork(ctx.db.reader, workspaceId, storyId);
	const targetId = (await readUndoStacks(ctx.db.reader, storyId, userId))[mode].at(-1);
	const target = targetId === undefined ? null : await readEvent(ctx.db.reader, targetId);
	if (targetId === undefined || !target)
		return impossible(
			mode === "undo" ? "There is nothing of yours to undo in this story." : "There is nothing to redo.",
		);
	return { action: target.action, changes: await takeStep(ctx, { storyId, operationId, mode }, target) };
}

/** The claims that changes were about, directly or through their evidence and comments. */
async function touchedClaims({ db }: Context, changes: readonly FieldChange[]): Promise<string[]> {
	const owners = await ownersOf(db.reader, [...changedIds(changes, "evidence"), ...changedIds(changes, "comment")]);
	const left = changes.flatMap(({ fields }) => fields.claimId ?? []).filter((id) => typeof id === "string");
	return [...new Set([...changedIds(changes, "claim"), ...owners, ...left])];
}
