import { readLeftOutInput, type SuggestedClaim } from "../../contract/story.ts";
import { readStory, readText } from "../../data/stories.ts";
import { defineUseCase, notFound } from "../use-case.ts";

/**
 * Reads a stretch of a story's draft that was left out (a heading, furniture, a sentence that is too long, another language) and
 * tells the claims in it. Nothing is stored: whoever asks makes claims of those that they want.
 */
export const readLeftOut = defineUseCase(readLeftOutInput, "checker", async (ctx, input): Promise<SuggestedClaim[]> => {
	const { storyId, start, end } = input;
	const story = await readStory(ctx.db.reader, ctx.actor.workspaceId, storyId);
	if (!story) return notFound("story");
	const text = await readText(ctx.db.reader, story.draft.id);
	const { claims, sources } = await ctx.extract(text, { anyway: [{ start, end }] });
	const kinds = new Map(sources.map(({ name, kind }) => [name, kind]));
	return claims
		.filter((claim) => claim.start < end && start < claim.end)
		.map(({ start: from, end: to, who, what, chain, cue }) => ({
			span: { start: from, end: to },
			who,
			what,
			chain: chain.map((name, position) => ({
				name,
				kind: kinds.get(name) ?? "unknown",
				cue: position === 0 ? cue : null,
			})),
		}));
});
