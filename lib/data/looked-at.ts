import type { LookedAt } from "../core/changes/looked-at.ts";
import type { Queries } from "./client.ts";
import { answerOf, attemptOf, tickOf } from "./rows.ts";

/** What of a story was looked at besides its claims. */
export async function readLookedAt(queries: Queries, storyId: string): Promise<LookedAt> {
	const query = { where: { storyId, deletedAt: null }, orderBy: { id: "asc" } } as const;
	const [ticks, answers, attempts] = await Promise.all([
		queries.tick.findMany(query),
		queries.answer.findMany(query),
		queries.attempt.findMany(query),
	]);
	return { ticks: ticks.map(tickOf), answers: answers.map(answerOf), attempts: attempts.map(attemptOf) };
}
