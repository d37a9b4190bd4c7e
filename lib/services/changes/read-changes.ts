import { type Changed, readChangesInput } from "../../contract/change.ts";
import { newestEvent, subjectsSince } from "../../data/changes-since.ts";
import { readStory } from "../../data/stories.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { readChanged } from "./changed.ts";

/** What of a story is another than after an event, as it stands now, with every source that it names. */
export const readChanges = defineUseCase(
	readChangesInput,
	"viewer",
	async (ctx, { storyId, after }): Promise<Changed> => {
		const { workspaceId } = ctx.actor;
		if (!(await readStory(ctx.db.reader, workspaceId, storyId))) notFound("story");
		// Before the records: what changes in between is told again, and nothing is missed.
		const event = await newestEvent(ctx.db.reader, workspaceId);
		if (event <= after) return { event, claims: [], evidence: [], comments: [], sources: [] };
		const subjects = await subjectsSince(ctx.db.reader, { workspaceId, storyId, after });
		return readChanged(ctx, event, subjects, { storyId, withCredited: true });
	},
);
