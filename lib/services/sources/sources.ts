import {
	createSourceInput,
	editSourceInput,
	listSourcesInput,
	openSourceInput,
	type SourceDetail,
	type SourceView,
	storySourcesInput,
} from "../../contract/source.ts";
import type { TermsView } from "../../contract/terms.ts";
import { belongsToStory } from "../../core/changes/register.ts";
import type { VerificationStatus } from "../../core/vocabulary/vocabulary.ts";
import { readCorrectionsLog } from "../../data/corrections.ts";
import { readMergedInto, readRestingClaims, readSources } from "../../data/sources.ts";
import { readStory } from "../../data/stories.ts";
import { readTerms } from "../../data/terms.ts";
import { changedIds, commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord, changeRecord, showingCurrent } from "../flat-change.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { sourceView } from "./view.ts";

/** The register, by name; for one story, its unnamed sources too. */
export const listSources = defineUseCase(listSourcesInput, "viewer", async (ctx, input): Promise<SourceView[]> => {
	const { query, kind, storyId, limit, after } = input;
	const wanted = { workspaceId: ctx.actor.workspaceId, kind, named: query, knownIn: storyId };
	return (await readSources(ctx.db.reader, wanted, { limit, after })).map(sourceView);
});

/** More than any story names: its claims are at most that many in one change. */
const MOST_IN_A_STORY = 5000;

/** Every source that a story's claims and their evidence rest on, by name. */
export const listStorySources = defineUseCase(
	storySourcesInput,
	"viewer",
	async (ctx, { storyId }): Promise<SourceView[]> => {
		const { workspaceId } = ctx.actor;
		if (!(await readStory(ctx.db.reader, workspaceId, storyId))) notFound("story");
		return (await readSources(ctx.db.reader, { workspaceId, usedIn: storyId }, { limit: MOST_IN_A_STORY })).map(
			sourceView,
		);
	},
);

/** Of one source: the newest. */
const MOST_CORRECTIONS = 100;

/** A source with every claim that rests on it, in every story. */
export const openSource = defineUseCase(openSourceInput, "viewer", async (ctx, { sourceId }): Promise<SourceDetail> => {
	const source = await readView(ctx, sourceId);
	const hops = await readRestingClaims(ctx.db.reader, sourceId);
	const claims = hops.map(({ position, claim }) => ({
		claimId: claim.id,
		storyId: claim.story.id,
		storyTitle: claim.story.title,
		what: claim.what,
		verificationStatus: claim.verificationStatus as VerificationStatus,
		position,
	}));
	const found = await readCorrectionsLog(
		ctx.db.reader,
		{ workspaceId: ctx.actor.workspaceId, sourceId },
		{ limit: MOST_CORRECTIONS },
	);
	const corrections = found.map(({ id, storyId, storyTitle, claimId, action, notice, createdAt }) => ({
		...{ id, storyId, storyTitle, claimId, action, notice, createdAt },
	}));
	const merged = await readMergedInto(ctx.db.reader, sourceId);
	return { source, claims, terms: await readTerms(ctx.db.reader, { sourceId }), corrections, merged };
});

/** On what terms the sources of a story spoke. */
export const listTerms = defineUseCase(storySourcesInput, "viewer", async (ctx, { storyId }): Promise<TermsView[]> => {
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	return readTerms(ctx.db.reader, { storyId });
});

/** Adds a source to the register. Unnamed people need the story that they belong to. */
export const createSource = defineUseCase(createSourceInput, "checker", async (ctx, input): Promise<SourceView> => {
	const { operationId, storyId = null, aliases = [], ...fields } = input;
	const owned = belongsToStory(fields.kind);
	if (owned && storyId === null) {
		const message =
			"Unnamed people belong to one story: the same words elsewhere may mean other people. Say which story.";
		throw new Refusal({
			reason: "invalid",
			message,
			fields: { storyId: message },
		});
	}
	if (storyId !== null && !(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
	const changes = await commit(ctx, { action: "source.created", storyId, operationId }, async (work) => {
		const at = work.at.toISOString();
		await addRecord(work, "source", {
			...fields,
			aliases,
			id: ctx.newId(),
			workspaceId: ctx.actor.workspaceId,
			storyId: owned ? storyId : null,
			revision: 1,
			createdAt: at,
			createdById: ctx.actor.userId,
			updatedAt: at,
			deletedAt: null,
		});
	});
	return readView(ctx, changedIds(changes, "source")[0] ?? "");
});

/** Changes what is named of a source. */
export const editSource = defineUseCase(editSourceInput, "checker", async (ctx, input): Promise<SourceView> => {
	const { operationId, sourceId, revision, ...fields } = input;
	const { storyId, kind } = await readView(ctx, sourceId);
	if (fields.kind && belongsToStory(fields.kind) && !belongsToStory(kind)) {
		const message = "A named source cannot become unnamed people in one story. Add a new source in that story.";
		throw new Refusal({
			reason: "invalid",
			message,
			fields: { kind: message },
		});
	}
	// Somebody who is named now is the same person in every story.
	const scope = fields.kind && !belongsToStory(fields.kind) ? { storyId: null } : {};
	await showingCurrent(
		() => readView(ctx, sourceId),
		commit(ctx, { action: "source.edited", storyId, operationId }, (work) =>
			changeRecord(work, "source", sourceId, revision, {
				...fields,
				...scope,
			}),
		),
	);
	return readView(ctx, sourceId);
});

/** A source of the actor's workspace that is in the register. */
export async function readView(ctx: Context, sourceId: string): Promise<SourceView> {
	const [row] = await readSources(ctx.db.reader, {
		ids: [sourceId],
		workspaceId: ctx.actor.workspaceId,
	});
	return row ? sourceView(row) : notFound("source");
}
