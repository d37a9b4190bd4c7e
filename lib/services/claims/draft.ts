import type { Queries } from "../../data/client.ts";
import { readStory, type StoryRecord } from "../../data/stories.ts";
import { impossible, notFound } from "../use-case.ts";

/** A story that can be worked on. */
export async function openForWork(queries: Queries, workspaceId: string, storyId: string): Promise<StoryRecord> {
	const story = await readStory(queries, workspaceId, storyId);
	if (!story) return notFound("story");
	if (story.deletedAt) impossible("This story was deleted. Restore it to go on working on it.");
	return story;
}
