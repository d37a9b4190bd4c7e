import type { Changed } from "../../contract/change.ts";
import { newestEvent } from "../../data/changes-since.ts";
import { readStory } from "../../data/stories.ts";
import { changesSince } from "../changes/read-changes.ts";
import type { Context } from "../context.ts";

/** What is news to somebody who has seen all events up to `after`, and up to which event that is. */
export interface News {
	readonly event: number;
	readonly changed: readonly { readonly storyId: string; readonly changed: Changed }[];
}

/** Those of the stories that the actor may read. */
export async function readableStories(ctx: Context, storyIds: readonly string[]): Promise<string[]> {
	const { workspaceId } = ctx.actor;
	const found = await Promise.all(storyIds.map((id) => readStory(ctx.db.reader, workspaceId, id)));
	return storyIds.filter((_, at) => found[at]);
}

/** What changed in these stories, which the actor may read, after an event. */
export async function readNews(
	ctx: Context,
	{ stories, after }: { stories: readonly string[]; after: number },
): Promise<News> {
	const { workspaceId } = ctx.actor;
	// Before the records: what changes in between is told again, and nothing is missed.
	const event = await newestEvent(ctx.db.reader, workspaceId);
	if (event <= after) return { event: after, changed: [] };
	const changed: { storyId: string; changed: Changed }[] = [];
	for (const storyId of stories) {
		const told = await changesSince(ctx, storyId, after);
		if (isNews(told)) changed.push({ storyId, changed: told });
	}
	return { event, changed };
}

const isNews = ({ event: _, draftId, rules, reviewed, ...lists }: Changed) =>
	draftId !== undefined ||
	rules !== undefined ||
	reviewed !== undefined ||
	Object.values(lists).some((list) => list.length > 0);
