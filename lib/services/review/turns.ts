import { z } from "zod";
import type { TurnView } from "../../contract/review.ts";
import { readReviewedStories } from "../../data/review.ts";
import { defineUseCase } from "../use-case.ts";
import { readReview } from "./read-review.ts";

/** Stories looked at: a review that nobody touched for longer than that many others waits for nobody in particular. */
const LOOKED_AT = 40;

/** Stories that wait for whoever asks, whoever has waited longest first. */
export const listTurns = defineUseCase(z.object({}), "viewer", async (ctx): Promise<TurnView[]> => {
	const turns: TurnView[] = [];
	for (const storyId of await readReviewedStories(ctx.db.reader, ctx.actor.workspaceId, LOOKED_AT)) {
		const { review, report, settings } = await readReview(ctx, storyId);
		const { turn } = review;
		if (!turn?.people.includes(ctx.actor.userId)) continue;
		const { level, why, since } = turn;
		turns.push({
			...{ storyId, title: report.title, level, why, since },
			levelName: level && settings[level].name,
		});
	}
	return turns.sort((a, b) => (a.since < b.since ? -1 : 1));
});
