import type { Changed } from "../../contract/change.ts";
import { type Change, kindOf } from "../../core/changes/changes.ts";
import type { Refused } from "../../core/changes/kind.ts";
import type { By } from "../../core/changes/records.ts";
import { readOperation } from "../../data/change.ts";
import type { FieldChange } from "../../data/field-changes.ts";
import { readText } from "../../data/stories.ts";
import { readTouched } from "../../data/story-records.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, type Work, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { refuseUnattachable } from "../originals/attachable.ts";
import { Refusal } from "../use-case.ts";
import { readChanged } from "./changed.ts";
import { refuseConflicts } from "./conflicts.ts";
import { refuseOtherRevisions, type SeenRevisions } from "./revisions.ts";
import { storePatch } from "./store.ts";

/** A place in one draft is other words, or none, in the next. */
const OTHER_DRAFT: Refused = {
	reason: "impossible",
	message:
		"The story has a newer draft than the one this was done in. Look at the words as they are now, and do it again.",
};

/** What a change is made against, and under which identifier. */
export interface Asked {
	/** Null for a source of the whole register. */
	readonly storyId: string | null;
	readonly operationId?: string | undefined;
	/** The newest event that its maker had seen. */
	readonly seen?: number | undefined;
	/** The draft that its places are of. */
	readonly draftId?: string | undefined;
	/** The revision of each record that its maker had seen: then any change since stands in the way. */
	readonly revisions?: SeenRevisions | undefined;
}

/** Makes a change: loads what it touches, refuses or applies it, and stores the patch with its event. */
export async function carryOut(ctx: Context, change: Change, asked: Asked): Promise<Changed> {
	const { storyId, operationId = ctx.newId() } = asked;
	const action = kindOf(change).action(change);
	// Before the transaction: reading a document takes its time.
	if (change.kind === "attach-original" && storyId !== null && !(await wasCarriedOut(ctx, operationId)))
		await refuseUnattachable(ctx, storyId, change);
	const changes = await commit(ctx, { action, storyId, operationId }, (work) => apply(ctx, work, change, asked));
	return answerOf(ctx, operationId, changes);
}

async function apply(
	ctx: Context,
	work: Work,
	change: Change,
	{ storyId, seen, draftId, revisions }: Asked,
): Promise<void> {
	const { workspaceId, userId, role } = ctx.actor;
	const kind = kindOf(change);
	const touched = kind.touches(change);
	const draft = storyId === null ? null : (await openForWork(work.queries, workspaceId, storyId)).draft;
	if (touched.text && draft && draftId !== undefined && draftId !== draft.id) refuse(OTHER_DRAFT);
	const { records, stored } = await readTouched(work.queries, { workspaceId, storyId }, touched);
	for (const id of touched.claims ?? [])
		if ((records.claim.get(id)?.storyId ?? storyId) !== storyId)
			refuse({ reason: "impossible", message: "These claims are not all of one story." });
	const text = touched.text && draft ? await readText(work.queries, draft.id) : "";
	const by: By = { at: work.at.toISOString(), userId, role, storyId: storyId ?? "", text };
	if (revisions) await refuseOtherRevisions(ctx, records, revisions);
	const refused = kind.refuse(records, change, by);
	if (refused) refuse(refused);
	const patch = kind.apply(records, change, by);
	if (seen !== undefined) await refuseConflicts(ctx, work, seen, { kind, args: change, records, patch });
	await storePatch(ctx, work, { records, claims: stored, draftId: draft?.id ?? "", text }, patch);
}

/** The records that a change altered, as they stand. */
export async function answerOf(ctx: Context, operationId: string, changes: readonly FieldChange[]): Promise<Changed> {
	const done = await readOperation(ctx.db.reader, ctx.actor.workspaceId, operationId);
	const toShow = new Map<string, string[]>();
	const show = (entity: string, id: string) => toShow.set(entity, [...(toShow.get(entity) ?? []), id]);
	for (const { entity, id, fields } of changes) {
		show(entity, id);
		// How many claims name a source may be another number now.
		const [before, after] = fields.chain ?? [];
		for (const sourceId of [...creditedBy(before), ...creditedBy(after)]) show("source", sourceId);
	}
	const scope = { storyId: null, withCredited: toShow.has("evidence") || toShow.has("original") };
	return { ...(await readChanged(ctx, done?.number ?? 0, toShow, scope)), operations: [operationId] };
}

const creditedBy = (chain: unknown): string[] =>
	Array.isArray(chain) ? chain.map(({ sourceId }: { sourceId: string }) => sourceId) : [];

function refuse({ reason, message, field }: Refused): never {
	throw new Refusal({ reason, message, ...(field !== undefined && { fields: { [field]: message } }) });
}
