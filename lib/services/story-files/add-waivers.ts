import type { StoryFile } from "../../contract/story-file.ts";
import { fingerprintOf } from "../../core/rules/fingerprint.ts";
import { lint } from "../../core/rules/lint.ts";
import { counted } from "../../core/vocabulary/counted.ts";
import { namedPerson } from "../../core/vocabulary/named-person.ts";
import { readClaimViews } from "../claims/view.ts";
import { commit } from "../commit.ts";
import type { Context } from "../context.ts";
import { addRecord } from "../flat-change.ts";
import { readCheckedStory } from "../reports/findings.ts";
import { readRules } from "../rules/rules.ts";

/** Lets the findings stand that were let stand in the file, where the rules of this newsroom find them too. */
export async function addFileWaivers(ctx: Context, storyId: string, file: StoryFile): Promise<string[]> {
	if (file.claims.every(({ waivers }) => waivers.length === 0)) return [];
	const claims = await readClaimViews(ctx, { storyId, deleted: false });
	const story = await readCheckedStory(ctx, claims, file.text);
	const found = lint(story, await readRules(ctx.db.reader, ctx.actor.workspaceId));
	let lost = 0;
	const rows = file.claims.flatMap(({ waivers }, place) =>
		waivers.flatMap(({ rule, source, reason, by, at }) => {
			const claim = claims[place];
			const name = source === null ? null : file.sources[source]?.name;
			const finding = found.find(
				(one) =>
					one.rule === rule &&
					claim !== undefined &&
					one.claimIds.includes(claim.id) &&
					(one.sourceId ? story.sources.get(one.sourceId)?.name : null) === name,
			);
			if (!finding || !claim) lost++;
			return finding && claim
				? [
						{
							...{ id: ctx.newId(), storyId, claimId: claim.id, ruleId: rule, sourceId: finding.sourceId ?? null },
							...{ fingerprint: fingerprintOf(finding, story), reason, revision: 1, createdAt: at },
							...{ createdById: namedPerson(by), updatedAt: at, deletedAt: null },
						},
					]
				: [];
		}),
	);
	if (rows.length > 0)
		await commit(ctx, { action: "story.imported", storyId }, async (work) => {
			for (const row of rows) await addRecord(work, "waiver", row);
		});
	return lost === 0 ? [] : [`${counted(lost, "waiver")} left out: the rules of your newsroom find nothing there.`];
}
