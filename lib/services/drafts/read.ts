import {
	type CheckedWords,
	type DraftSummary,
	type DraftWithClaims,
	listDraftsInput,
	openDraftInput,
} from "../../contract/draft.ts";
import { fileView } from "../../contract/views.ts";
import { readClaims } from "../../data/claims.ts";
import { type DraftRecord, readCheckedSpans, readDraft, readDrafts, readSpans } from "../../data/drafts.ts";
import { readNames } from "../../data/people.ts";
import { readStory, readText } from "../../data/stories.ts";
import type { Context } from "../context.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { carryChecked } from "./carry-into.ts";

/** The drafts of a story, the newest first. */
export const listDrafts = defineUseCase(
	listDraftsInput,
	"viewer",
	async (ctx, { storyId }): Promise<DraftSummary[]> => {
		await mustBeHere(ctx, storyId);
		const names = await readNames(ctx.db.reader, ctx.actor.workspaceId);
		return (await readDrafts(ctx.db.reader, storyId)).map((draft) => summaryOf(draft, names));
	},
);

/** One draft, current or earlier, with where the claims stand in it. */
export const openDraft = defineUseCase(openDraftInput, "viewer", async (ctx, input): Promise<DraftWithClaims> => {
	await mustBeHere(ctx, input.storyId);
	const draft = await readDraft(ctx.db.reader, input.storyId, input.number);
	if (!draft) return notFound("draft");
	const names = await readNames(ctx.db.reader, ctx.actor.workspaceId);
	const spans = await readSpans(ctx.db.reader, draft.id);
	return {
		...summaryOf(draft, names),
		text: draft.text,
		claims: spans.map(({ claimId, state, ...span }) => ({ id: claimId, ...span, anchor: state })),
	};
});

/** The words that were checked last, of claims whose words changed since; empty for most stories. */
export const readCheckedWords = defineUseCase(
	listDraftsInput,
	"viewer",
	async (ctx, { storyId }): Promise<CheckedWords> => {
		const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
		if (!story) return notFound("story");
		if (story.draft.number === 1) return {};
		const claims = await readClaims(ctx.db.reader, { storyId, deleted: false, anchoredIn: story.draft.id });
		const waiting = claims.filter(({ span }) => span.state !== "exact");
		if (waiting.length === 0) return {};
		const checked = await readCheckedSpans(ctx.db.reader, storyId);
		const text = await readText(ctx.db.reader, story.draft.id);
		const carried = await carryChecked(ctx.db.reader, waiting, checked, text);
		return Object.fromEntries(
			waiting.flatMap(({ id }) => {
				const now = carried.get(id);
				const quote = checked.get(id)?.quote;
				if (quote === undefined) return [];
				const { parts, credit } = now?.state === "changed" ? now : { parts: [], credit: null };
				return [[id, { quote, parts: [...parts], credit }]];
			}),
		);
	},
);

async function mustBeHere(ctx: Context, storyId: string): Promise<void> {
	if (!(await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId))) notFound("story");
}

function summaryOf(draft: DraftRecord, names: ReadonlyMap<string, string>): DraftSummary {
	const { id, number, sha256, words, createdAt, createdById, document } = draft;
	return {
		...{ id, number, sha256, words },
		createdAt: createdAt.toISOString(),
		createdBy: names.get(createdById) ?? "a former colleague",
		original: document && fileView(document.file),
	};
}
