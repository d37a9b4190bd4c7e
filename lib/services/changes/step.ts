import type { Refused } from "../../core/changes/kind.ts";
import { ENTITIES, type Patch } from "../../core/changes/records.ts";
import { changedSince, takeBack } from "../../core/changes/take-back.ts";
import { lastStepAbout } from "../../data/changes-since.ts";
import { type FieldChange, makes, type Snapshot } from "../../data/field-changes.ts";
import { FLAT_ENTITIES, type FlatEntity, readFlat } from "../../data/flat-records.ts";
import { usersOf } from "../../data/sources.ts";
import { readText } from "../../data/stories.ts";
import { readTouched } from "../../data/story-records.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { changeRecord } from "../flat-change.ts";
import { impossible, Refusal } from "../use-case.ts";
import { isOfOtherDraft, loggedChange } from "./logged.ts";
import { storePatch } from "./store.ts";

/** A change that was made, as its event tells. */
interface Made {
	readonly id: string;
	readonly action: string;
	readonly changes: readonly FieldChange[];
}

interface Asked {
	/** The story that it was done in; null for what was done in the register of sources. */
	readonly storyId: string | null;
	readonly operationId?: string | undefined;
	readonly mode: "undo" | "redo";
}

/** Takes back what an event did, or does it again, by the same function as the browser's replica. */
export function step(ctx: Context, { storyId, operationId, mode }: Asked, made: Made): Promise<readonly FieldChange[]> {
	const about = { action: made.action, storyId, operationId, mode, targetId: made.id };
	return commit(ctx, about, async (work) => {
		const isTakenBack = (await lastStepAbout(work.queries, storyId, made.id)) === "undo";
		if (isTakenBack !== (mode === "redo"))
			impossible(mode === "undo" ? "This was undone already." : "This was not undone, so it cannot be redone.");
		await apply(ctx, work, { storyId, mode }, made.changes);
	});
}

async function apply(
	ctx: Context,
	work: Work,
	{ storyId, mode }: Asked,
	changes: readonly FieldChange[],
): Promise<void> {
	const draft = storyId === null ? null : (await openForWork(work.queries, ctx.actor.workspaceId, storyId)).draft;
	if (draft && changes.some((change) => isOfOtherDraft(change, draft.id))) refuse(changedSince());
	const { records, stored } = await readLogged(ctx, work, changes);
	const { people: _, files: _f, ...byEntity } = records;
	const others = await readOthers(work, changes);
	const standing = { ...byEntity, ...others };
	for (const { entity, id } of changes)
		if (!standing[entity as keyof typeof standing]?.has(id)) impossible("What was to be undone is not there any more.");
	const log = changes.map((change) => loggedChange(change, records.source));
	const back = takeBack<string>(standing, log, mode, work.at.toISOString());
	if ("reason" in back) return refuse(back);
	const text = draft && log.some(({ fields }) => fields.start) ? await readText(work.queries, draft.id) : "";
	const patch = back.filter(({ entity }) => entity in byEntity) as unknown as Patch;
	await storePatch(ctx, work, { records, claims: stored, draftId: draft?.id ?? "", text }, patch);
	for (const { entity, id, fields } of back)
		if (entity in others) {
			const revision = Number(others[entity as FlatEntity]?.get(id)?.revision);
			await changeRecord(work, entity as FlatEntity, id, revision, fields);
		}
}

/** The records that the changes are about, and of those who name a source that they made, one other. */
async function readLogged(ctx: Context, work: Work, changes: readonly FieldChange[]) {
	const idsOf = (entity: string) => changes.filter((one) => one.entity === entity).map(({ id }) => id);
	const named = {
		claims: new Set(idsOf("claim")),
		evidence: new Set(idsOf("evidence")),
		originals: new Set(idsOf("original")),
	};
	for (const change of changes) {
		if (change.entity !== "source" || !makes(change)) continue;
		const users = await usersOf(work.queries, change.id);
		for (const entity of ["claims", "evidence", "originals"] as const)
			for (const id of users[entity].filter((one) => !named[entity].has(one)).slice(0, 1)) named[entity].add(id);
	}
	return readTouched(
		work.queries,
		{ workspaceId: ctx.actor.workspaceId, storyId: null },
		{
			claims: [...named.claims],
			evidence: [...named.evidence],
			originals: [...named.originals],
			comments: idsOf("comment"),
			sources: idsOf("source"),
			waivers: idsOf("waiver"),
			wordings: idsOf("wording"),
			corrections: idsOf("correction"),
			terms: idsOf("terms"),
			ticks: idsOf("tick"),
			answers: idsOf("answer"),
			attempts: idsOf("attempt"),
		},
	);
}

/** Records of which the changes of a story know nothing: the story itself. */
async function readOthers(work: Work, changes: readonly FieldChange[]) {
	const others: { [E in FlatEntity]?: Map<string, Snapshot> } = {};
	const known: readonly string[] = ENTITIES;
	for (const entity of FLAT_ENTITIES.filter((one) => !known.includes(one)))
		for (const { id } of changes.filter((change) => change.entity === entity)) {
			const snapshot = await readFlat(work.queries, entity, id);
			if (!snapshot) continue;
			others[entity] ??= new Map();
			others[entity].set(id, snapshot);
		}
	return others;
}

function refuse({ reason, message }: Refused): never {
	throw new Refusal({ reason, message });
}
