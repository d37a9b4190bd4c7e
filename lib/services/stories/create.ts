import { createStoryInput, type StorySummary } from "../../contract/story.ts";
import { selectorOf } from "../../core/anchoring/selector.ts";
import type { ExtractedClaim } from "../../core/extraction/extraction.ts";
import { type ClaimRecord, claimSnapshot, insertClaims } from "../../data/claims.ts";
import type { Queries } from "../../data/client.ts";
import { findStoryByText } from "../../data/stories.ts";
import { registerSources } from "../claims/chain.ts";
import { freshClaim } from "../claims/create.ts";
import { changedIds, commit, type Work, wasCarriedOut } from "../commit.ts";
import type { Context } from "../context.ts";
import { findOriginal, mayHaveNotes, readAgain } from "../documents/original.ts";
import type { StoryExtraction } from "../extraction/extractor.ts";
import { defineUseCase, notFound, Refusal } from "../use-case.ts";
import { acceptText } from "./accept-text.ts";
import { beginStory } from "./begin-story.ts";
import { bringNotes } from "./bring-notes.ts";
import { readSummary } from "./summary.ts";

/** Makes a story of a text: its first draft, the claims that the extractor suggests, and their sources. */
export const createStory = defineUseCase(createStoryInput, "checker", async (ctx, input): Promise<StorySummary> => {
	const document = input.documentId === undefined ? null : await findOriginal(ctx, input.documentId);
	const read = document && (input.text === undefined || mayHaveNotes(document)) ? await readAgain(ctx, document) : null;
	const accepted = acceptText(input.text ?? read?.text ?? "");
	const { text } = accepted;
	const isSentAgain = await wasCarriedOut(ctx, input.operationId);
	if (!input.evenIfDuplicate) await refuseDuplicate(ctx, ctx.db.reader, accepted.sha256, input.operationId);
	// Before the transaction, so that a long text keeps nobody else waiting.
	const extraction = await ctx.extract(text);
	const storyId = ctx.newId();
	const draftId = ctx.newId();
	const changes = await commit(
		ctx,
		{ action: "story.created", storyId, operationId: input.operationId },
		async (work) => {
			// Again, now that nobody else writes: the same text may have been sent twice at once.
			if (!input.evenIfDuplicate) await refuseDuplicate(ctx, work.queries, accepted.sha256, undefined);
			const title = input.title ?? document?.title ?? extraction.title ?? firstWords(text);
			await beginStory(ctx, work, {
				...{ storyId, draftId, title, accepted, deadline: input.deadline },
				documentId: document?.id ?? null,
			});
			const claims = await suggestedClaims(ctx, work, { storyId, draftId, text }, extraction);
			await addClaims(ctx, work, claims);
		},
	);
	const id = changedIds(changes, "story")[0] ?? notFound("story");
	if (read && !isSentAgain) await bringNotes(ctx, id, text, read);
	return readSummary(ctx, id);
});

export async function refuseDuplicate(
	ctx: Context,
	queries: Queries,
	sha256: string,
	operationId: string | undefined,
): Promise<void> {
	const found = await findStoryByText(queries, ctx.actor.workspaceId, sha256);
	if (!found) return;
	// Sent again after a lost answer: the operation itself made the story that is found.
	if (await wasCarriedOut(ctx, operationId)) return;
	throw new Refusal({
		reason: "duplicate",
		message: `This text is already the story “${found.title}”. Open it, or create a second story anyway.`,
		current: found,
	});
}

/** Claims as the extractor suggests them, their sources in the register. */
export async function suggestedClaims(
	ctx: Context,
	work: Work,
	{ storyId, draftId, text }: { storyId: string; draftId: string; text: string },
	extraction: Pick<StoryExtraction, "sources" | "claims">,
): Promise<ClaimRecord[]> {
	const sources = await registerSources(ctx, work, storyId, extraction.sources);
	const chainOf = ({ chain, cue }: ExtractedClaim) =>
		chain.flatMap((name, position) => {
			const source = sources.get(name);
			// The cue belongs to the link whose words it stands beside: the origin's.
			return source
				? [
						{
							sourceId: source.id,
							name: source.name,
							kind: source.kind,
							cue: position === 0 ? cue : null,
						},
					]
				: [];
		});
	return extraction.claims.map((claim) => {
		const { start, end, who, what, cue, form, stance, hedge, confidence, why } = claim;
		const span = {
			draftId,
			start,
			end,
			...selectorOf(text, { start, end }),
			state: "exact" as const,
		};
		return {
			...freshClaim(ctx.newId(), storyId, span, work.at),
			...{ who, what, cue, form, stance, hedge, confidence, why },
			chain: chainOf(claim),
		};
	});
}

/** Stores new claims, and notes each for the event. */
export async function addClaims(ctx: Context, work: Work, claims: readonly ClaimRecord[]): Promise<void> {
	await insertClaims(work.queries, ctx.db.provider, claims);
	for (const claim of claims) work.record({ entity: "claim", id: claim.id, before: null, after: claimSnapshot(claim) });
}

/** A title for a text that has none: its first words. */
function firstWords(text: string): string {
	const words = text.trim().split(/\s+/).slice(0, 12).join(" ");
	// By code points: half of a surrogate pair cannot be stored.
	const letters = [...words];
	return letters.length > 90 ? `${letters.slice(0, 89).join("")}…` : words;
}
