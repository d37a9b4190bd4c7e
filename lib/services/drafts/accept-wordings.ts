import { StoryRecords } from "../../data/story-records.ts";
import type { Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { changeRecord } from "../flat-change.ts";
import { impossible, notFound } from "../use-case.ts";

/** Notes of proposed wordings that a new draft takes them up. */
export async function acceptWordings(
	ctx: Context,
	work: Work,
	storyId: string,
	accepts: readonly { readonly id: string; readonly reason: string | null }[],
): Promise<void> {
	const read = new StoryRecords(work.queries, ctx.actor.workspaceId, storyId);
	const wordings = new Map((await read.wordings(accepts.map(({ id }) => id))).map((one) => [one.id, one]));
	for (const { id, reason } of accepts) {
		const wording = wordings.get(id) ?? notFound("proposed wording");
		if (wording.outcome !== null) impossible("This wording was decided already. Nothing was stored.");
		await changeRecord(work, "wording", id, wording.revision, {
			...{ outcome: "accepted", reason, decidedAt: work.at.toISOString(), decidedById: work.actorId },
		});
	}
}
