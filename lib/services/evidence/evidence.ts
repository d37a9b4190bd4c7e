import {
	addEvidenceInput,
	type EvidenceView,
	editEvidenceInput,
	removeEvidenceInput,
} from "../../contract/evidence.ts";
import type { SourceKind } from "../../core/vocabulary/vocabulary.ts";
import { readClaim } from "../../data/claims.ts";
import { findEvidence, findFile, readEvidence } from "../../data/evidence.ts";
import { readNames } from "../../data/people.ts";
import { readSources } from "../../data/sources.ts";
import { registerSources } from "../claims/chain.ts";
import { openForWork } from "../claims/draft.ts";
import { readStoryOf } from "../claims/story-of.ts";
import { changedIds, commit, type Work, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord, showingCurrent } from "../flat-change.ts";
import { defineUseCase, impossible, notFound } from "../use-case.ts";
import { evidenceView } from "./view.ts";

/** Lays a piece of evidence under a claim. */
export const addEvidence = defineUseCase(addEvidenceInput, "checker", async (ctx, input): Promise<EvidenceView> => {
	const { operationId, claimId, source, ...fields } = input;
	const storyId = await readStoryOf(ctx, claimId);
	await requireKnown(ctx, fields);
	const changes = await commit(ctx, { action: "evidence.added", storyId, operationId }, async (work) => {
		const { queries } = work;
		await openForWork(queries, ctx.actor.workspaceId, storyId);
		const claim = await readClaim(queries, ctx.actor.workspaceId, claimId);
		if (claim?.deletedAt) impossible("This claim was deleted. Restore it to lay evidence under it.");
		const at = work.at.toISOString();
		await addRecord(work, "evidence", {
			...fields,
			...(source && (await registered(ctx, work, storyId, source))),
			id: ctx.newId(),
			claimId,
			revision: 1,
			createdAt: at,
			createdById: ctx.actor.userId,
			updatedAt: at,
			deletedAt: null,
		});
	});
	return readView(ctx, changedIds(changes, "evidence")[0] ?? "");
});

/** Changes what is named of a piece of evidence. */
export const editEvidence = defineUseCase(editEvidenceInput, "checker", async (ctx, input): Promise<EvidenceView> => {
	const { operationId, evidenceId, revision, source, ...fields } = input;
	const { claim } = (await findEvidence(ctx.db.reader, ctx.actor.workspaceId, evidenceId)) ?? notFound("evidence");
	await requireKnown(ctx, fields);
	await showingCurrent(
		() => readView(ctx, evidenceId),
		commit(ctx, { action: "evidence.edited", storyId: claim.storyId, operationId }, async (work) =>
			changeRecord(work, "evidence", evidenceId, revision, {
				...fields,
				...(source && (await registered(ctx, work, claim.storyId, source))),
			}),
		),
	);
	return readView(ctx, evidenceId);
});

/** Takes a piece of evidence away; undo brings it back. */
export const removeEvidence = defineUseCase(
	removeEvidenceInput,
	"checker",
	async (ctx, input): Promise<{ id: string }> => {
		const { operationId, evidenceId, revision } = input;
		if (await wasCarriedOut(ctx, operationId)) return { id: evidenceId };
		const found = await findEvidence(ctx.db.reader, ctx.actor.workspaceId, evidenceId);
		if (!found) return notFound("evidence");
		await showingCurrent(
			() => readView(ctx, evidenceId),
			commit(
				ctx,
				{
					action: "evidence.removed",
					storyId: found.claim.storyId,
					operationId,
				},
				(work) =>
					changeRecord(work, "evidence", evidenceId, revision, {
						deletedAt: work.at.toISOString(),
					}),
			),
		);
		return { id: evidenceId };
	},
);

/** The evidence's source by its name: one of the register, or added to it in the same change. */
async function registered(
	ctx: Context,
	work: Work,
	storyId: string,
	source: { name: string; kind: SourceKind },
): Promise<{ sourceId: string }> {
	const found = await registerSources(ctx, work, storyId, [{ ...source, aliases: [] }]);
	return { sourceId: found.get(source.name)?.id ?? notFound("source") };
}

async function requireKnown(
	ctx: Context,
	{
		sourceId,
		fileId,
	}: {
		sourceId?: string | null | undefined;
		fileId?: string | null | undefined;
	},
): Promise<void> {
	const { workspaceId } = ctx.actor;
	if (sourceId && (await readSources(ctx.db.reader, { id: sourceId, workspaceId })).length === 0) notFound("source");
	if (fileId && !(await findFile(ctx.db.reader, workspaceId, fileId))) notFound("file");
}

async function readView(ctx: Context, id: string): Promise<EvidenceView> {
	const [row] = await readEvidence(ctx.db.reader, {
		id,
		claim: { story: { workspaceId: ctx.actor.workspaceId } },
	});
	return row ? evidenceView(row, await readNames(ctx.db.reader, ctx.actor.workspaceId)) : notFound("evidence");
}
