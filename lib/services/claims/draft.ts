import type { z } from "zod";
import type { spanInput } from "../../contract/claim.ts";
import { isInsideSurrogatePair, selectorOf } from "../../core/anchoring/selector.ts";
import type { SpanRecord } from "../../data/claims.ts";
import type { Queries } from "../../data/client.ts";
import { readStory, readText, type StoryRecord } from "../../data/stories.ts";
import { impossible, notFound, Refusal } from "../use-case.ts";

/** A story that can be worked on. */
export async function openForWork(queries: Queries, workspaceId: string, storyId: string): Promise<StoryRecord> {
	const story = await readStory(queries, workspaceId, storyId);
	if (!story) return notFound("story");
	if (story.deletedAt) impossible("This story was deleted. Restore it to go on working on it.");
	return story;
}

/** A span of the story's newest draft, with the words that it holds; refused where it lies outside the text. */
export async function anchor(
	queries: Queries,
	story: StoryRecord,
	{ start, end }: z.output<typeof spanInput>,
): Promise<SpanRecord> {
	const text = await readText(queries, story.draft.id);
	if (end > text.length) refuseSpan(`The text ends at ${text.length}, and the span at ${end}.`);
	if (isInsideSurrogatePair(text, start) || isInsideSurrogatePair(text, end))
		refuseSpan("The span cuts a character in two.");
	return {
		draftId: story.draft.id,
		start,
		end,
		...selectorOf(text, { start, end }),
		state: "exact",
	};
}

function refuseSpan(message: string): never {
	throw new Refusal({ reason: "invalid", message, fields: { span: message } });
}
