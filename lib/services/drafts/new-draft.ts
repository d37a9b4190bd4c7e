import { type DraftMade, newDraftInput } from "../../contract/draft.ts";
import { newestEvent, subjectsSince } from "../../data/changes-since.ts";
import { type ClaimRecord, claimSnapshot, insertClaims, readClaims } from "../../data/claims.ts";
import type { Queries } from "../../data/client.ts";
import { insertDraft, insertSpans, readDrafts } from "../../data/drafts.ts";
import { readText } from "../../data/stories.ts";
import { openForWork } from "../claims/draft.ts";
import { commit, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { findOriginal, mayHaveNotes, readAgain } from "../documents/original.ts";
import type { StoryExtraction } from "../extraction/extractor.ts";
import { changeRecord } from "../flat-change.ts";
import { acceptText } from "../stories/accept-text.ts";
import { bringNotes } from "../stories/bring-notes.ts";
import { suggestedClaims } from "../stories/create.ts";
import { defineUseCase, impossible } from "../use-case.ts";
import { acceptWordings } from "./accept-wordings.ts";
import { carryInto } from "./carry-into.ts";
import { readNewWords } from "./read-new-words.ts";

/** What is found where nothing has to be read. */
const NOTHING: StoryExtraction = { title: null, sources: [], claims: [] };

/**
 * Gives a story a new text. Every claim is carried over, and what is new in the text is read for claims. It can't be taken back as
 * other changes can, for what is decided afterwards is decided about the new words: the earlier text is made a draft again.
 */
export const newDraft = defineUseCase(newDraftInput, "checker", async (ctx, input): Promise<DraftMade> => {
	const { workspaceId, userId } = ctx.actor;
	const { storyId, basedOn, operationId } = input;
	const document = input.documentId === undefined ? null : await findOriginal(ctx, input.documentId);
	const read = document && (input.text === undefined || mayHaveNotes(document)) ? await readAgain(ctx, document) : null;
	const { text, sha256, words } = acceptText(input.text ?? read?.text ?? "");
	const story = await openForWork(ctx.db.reader, workspaceId, storyId);
	if (await wasCarriedOut(ctx, operationId)) return madeAs(ctx, storyId, sha256);
	if (story.draft.sha256 === sha256)
		impossible("This is the text of the draft that is there, word for word. Nothing was stored.");
	const draftId = ctx.newId();
	const carry = async (queries: Queries, draft: { readonly id: string }) =>
		carryInto(queries, {
			storyId,
			before: { id: draft.id, text: await readText(queries, draft.id) },
			after: { id: draftId, text },
		});
	// Before the transaction, so that a long text keeps nobody else waiting.
	const seen = await newestEvent(ctx.db.reader, workspaceId);
	const foreseen = await carry(ctx.db.reader, story.draft);
	const extraction = foreseen.hasNews ? await readNewWords(ctx.extract, text, foreseen.isNew) : NOTHING;
	let made: DraftMade | null = null;
	await commit(ctx, { action: "draft.created", storyId, operationId }, async (work) => {
		const { draft: before, revision } = await openForWork(work.queries, workspaceId, storyId);
		if (before.id !== basedOn)
			impossible(
				`Draft ${before.number} has come since you opened this one. Your text is still here: reload in another window, and compare.`,
			);
		const number = before.number + 1;
		await insertDraft(work.queries, {
			...{ id: draftId, storyId, number, text, sha256, words, documentId: document?.id ?? null },
			...{ createdAt: work.at, createdById: userId },
		});
		work.record({
			entity: "draft",
			id: draftId,
			before: null,
			after: { id: draftId, storyId, number, sha256, documentId: document?.id ?? null },
		});
		// Once more only where somebody changed a claim or a source meanwhile.
		const news = await subjectsSince(work.queries, { workspaceId, storyId, after: seen });
		const { claims, carried, isNew } = news.size === 0 ? foreseen : await carry(work.queries, before);
		const stored = await insertSpans(work.queries, ctx.db.provider, storyId, carried, work.at);
		for (const [at, claim] of stored.entries())
			work.record({
				...{ entity: "claim", id: claim.id },
				...{ before: claimSnapshot(claims[at] as ClaimRecord), after: claimSnapshot(claim) },
			});
		const living = stored.filter(({ deletedAt }) => deletedAt === null);
		const fresh = extraction.claims.filter(
			(claim) => isNew(claim) && !living.some(({ span }) => span.start < claim.end && claim.start < span.end),
		);
		const credited = new Set(fresh.flatMap(({ chain }) => chain));
		const sources = extraction.sources.filter(({ name }) => credited.has(name));
		const added = await suggestedClaims(ctx, work, { storyId, draftId, text }, { sources, claims: fresh });
		await insertClaims(work.queries, ctx.db.provider, added);
		for (const claim of added)
			work.record({ entity: "claim", id: claim.id, before: null, after: claimSnapshot(claim) });
		await changeRecord(work, "story", storyId, revision, { currentDraftId: draftId });
		await acceptWordings(ctx, work, storyId, input.accepts);
		const count = (state: string) => living.filter(({ span }) => span.state === state).length;
		made = {
			...{ id: draftId, number, exact: count("exact"), changed: count("changed"), orphaned: count("orphaned") },
			added: added.length,
		};
	});
	if (read && made) await bringNotes(ctx, storyId, text, read);
	return made ?? madeAs(ctx, storyId, sha256);
});

/** The draft that an operation made which is sent again. */
async function madeAs(ctx: Context, storyId: string, sha256: string): Promise<DraftMade> {
	const draft = (await readDrafts(ctx.db.reader, storyId)).find((one) => one.sha256 === sha256);
	if (!draft) return impossible("This was sent before and made another draft. Reload the story.");
	const claims = await readClaims(ctx.db.reader, { storyId, deleted: false, anchoredIn: draft.id });
	const count = (state: string) => claims.filter(({ span }) => span.state === state).length;
	return {
		...{ id: draft.id, number: draft.number, exact: count("exact"), changed: count("changed") },
		...{ orphaned: count("orphaned"), added: 0 },
	};
}
