import { type Changed, readChangesInput } from "../../contract/change.ts";
import { newestEvent, operationsSince, subjectsSince } from "../../data/changes-since.ts";
import { readStory } from "../../data/stories.ts";
import type { Context } from "../context.ts";
import { readRulesView } from "../rules/rules.ts";
import { defineUseCase, notFound } from "../use-case.ts";
import { readChanged } from "./changed.ts";

/** What of a story is another than after an event, as it stands now, with every source that it names. */
export const readChanges = defineUseCase(
	readChangesInput,
	"viewer",
	async (ctx, { storyId, after }): Promise<Changed> => {
		const { workspaceId } = ctx.actor;
		if (!(await readStory(ctx.db.reader, workspaceId, storyId))) notFound("story");
		return changesSince(ctx, storyId, after);
	},
);

const NOTHING: Omit<Changed, "event"> = {
	...{ operations: [], claims: [], evidence: [], comments: [], waivers: [] },
	...{ wordings: [], corrections: [] },
	...{ originals: [], sources: [], terms: [], ticks: [], answers: [], attempts: [] },
};

/** Only somebody who writes without a pause in another window comes in between again and again. */
const MOST_TRIES = 5;

/**
 * The same of a story that the caller may read. Names each of the caller's operations whose records it holds: where one
 * came in between, all is read again.
 */
export async function changesSince(ctx: Context, storyId: string, after: number, tries = MOST_TRIES): Promise<Changed> {
	const { workspaceId, userId } = ctx.actor;
	// Before the records: what changes in between is told again, and nothing is missed.
	const event = await newestEvent(ctx.db.reader, workspaceId);
	if (event <= after) return { ...NOTHING, event };
	const subjects = await subjectsSince(ctx.db.reader, { workspaceId, storyId, after });
	const changed = await readChanged(ctx, event, subjects, { storyId, withCredited: true });
	const own = await operationsSince(ctx.db.reader, { storyId, actorId: userId, after });
	if (tries > 1 && own.some(({ number }) => number > event)) return changesSince(ctx, storyId, after, tries - 1);
	// Identifiers sort by when they were made.
	const draftId = [...(subjects.get("draft") ?? [])].sort().at(-1);
	const rules = subjects.has("ruleSetting") ? await readRulesView(ctx.db.reader, workspaceId) : undefined;
	return {
		...changed,
		...(rules && { rules }),
		...((subjects.has("reviewStep") || subjects.has("reviewSetting")) && { reviewed: true as const }),
		...(draftId !== undefined && { draftId }),
		operations: own.filter(({ number }) => number <= event).map(({ operationId }) => operationId),
	};
}
