import type { StoryFile } from "../../contract/story-file.ts";
import { namedPerson } from "../../core/vocabulary/named-person.ts";
import { readClaimViews } from "../claims/view.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";

/** Adds the wordings that were proposed for the claims of a file, and what readers were told about them. */
export async function addFilePublished(
	ctx: Context,
	storyId: string,
	file: StoryFile,
	sourceIds: readonly string[],
): Promise<void> {
	if (file.claims.every(({ wordings, corrections }) => wordings.length + corrections.length === 0)) return;
	const claims = await readClaimViews(ctx, { storyId, deleted: false });
	const rowOf = (claimId: string, { by, at }: { by: string; at: string }, changedAt = at) => ({
		...{ id: ctx.newId(), storyId, claimId, revision: 1, createdAt: at, createdById: namedPerson(by) },
		...{ updatedAt: changedAt, deletedAt: null },
	});
	await commit(ctx, { action: "story.imported", storyId }, async (work) => {
		for (const [place, { wordings, corrections }] of file.claims.entries()) {
			const claimId = claims[place]?.id ?? "";
			for (const { original, text, note, decided, ...deed } of wordings)
				await addRecord(work, "wording", {
					...rowOf(claimId, deed, decided?.at),
					...{ original, text, note, outcome: decided?.outcome ?? null, reason: decided?.reason ?? null },
					...{ decidedAt: decided?.at ?? null, decidedById: decided ? namedPerson(decided.by) : null },
				});
			for (const { action, cause, source, notice, note, ...deed } of corrections)
				await addRecord(work, "correction", {
					...rowOf(claimId, deed),
					...{ action, cause, notice, note },
					sourceId: source === null ? null : (sourceIds[source] ?? null),
				});
		}
	});
}
