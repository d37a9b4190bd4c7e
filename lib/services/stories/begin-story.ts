import { readFlat } from "../../data/flat-records.ts";
import { insertStory } from "../../data/stories.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import type { AcceptedText } from "./accept-text.ts";

interface Beginning {
	readonly storyId: string;
	readonly draftId: string;
	readonly title: string;
	readonly deadline: string | null | undefined;
	readonly accepted: AcceptedText;
	/** The document that the text was read from. */
	readonly documentId: string | null;
}

/** Stores a story with its first draft, and notes both for the event. */
export async function beginStory(ctx: Context, work: Work, given: Beginning): Promise<void> {
	const { storyId, draftId, title, documentId } = given;
	const { text, sha256, words } = given.accepted;
	const deadline = given.deadline ? new Date(given.deadline) : null;
	const made = { createdAt: work.at, createdById: ctx.actor.userId };
	await insertStory(
		work.queries,
		{
			...{ id: storyId, workspaceId: ctx.actor.workspaceId, title, deadline, currentDraftId: draftId },
			...{ ...made, updatedAt: work.at },
		},
		{ id: draftId, storyId, number: 1, text, sha256, words, documentId, ...made },
	);
	work.record({ entity: "story", id: storyId, before: null, after: await readFlat(work.queries, "story", storyId) });
	work.record({
		entity: "draft",
		id: draftId,
		before: null,
		after: { id: draftId, storyId, number: 1, sha256, documentId },
	});
}
