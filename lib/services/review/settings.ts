import { z } from "zod";
import { type ReviewSettingsView, setLevelInput } from "../../contract/review.ts";
import { LEVELS, type Level, type ReviewSettings, UNSET, type When } from "../../core/review/levels.ts";
import type { Queries } from "../../data/client.ts";
import { readFlat } from "../../data/flat-records.ts";
import { readMembers } from "../../data/people.ts";
import { commit } from "../commit.ts";
import { changeSetting } from "../flat-change.ts";
import { defineUseCase, impossible } from "../use-case.ts";

/** The levels of review, what they're called here, which stories need them and who signs. */
export const openReviewSettings = defineUseCase(
	z.object({}),
	"viewer",
	async ({ db, actor }): Promise<ReviewSettingsView> => viewOf(await readReviewSettings(db.reader, actor.workspaceId)),
);

/** Names a level, says which stories need it, and who alone may sign it. */
export const setLevel = defineUseCase(
	setLevelInput,
	"owner",
	async (ctx, { level, ...setting }): Promise<ReviewSettingsView> => {
		const { workspaceId } = ctx.actor;
		await commit(ctx, { action: "review.level-set", storyId: null }, async (work) => {
			const members = await readMembers(work.queries, { workspaceId });
			if (!setting.signers.every((id) => members.some(({ userId }) => userId === id)))
				impossible("Somebody of these isn’t in the newsroom any more. Reload the page.");
			const all = { ...(await readReviewSettings(work.queries, workspaceId)), [level]: setting };
			await changeSetting(ctx, work, "reviewSetting", { unset: {}, set: columnsOf(all) });
		});
		return viewOf(await readReviewSettings(ctx.db.reader, workspaceId));
	},
);

/** What a newsroom has set, or what holds until it does. */
export async function readReviewSettings(queries: Queries, workspaceId: string): Promise<ReviewSettings> {
	const row = await readFlat(queries, "reviewSetting", workspaceId);
	if (!row) return UNSET;
	const [names, whens, signers] = [row.names, row.whens, row.signers].map((json) => JSON.parse(String(json))) as [
		string[],
		When[],
		string[][],
	];
	return byLevel((level, i) => ({
		name: names[i] ?? UNSET[level].name,
		when: whens[i] ?? UNSET[level].when,
		signers: signers[i] ?? [],
	}));
}

const columnsOf = (settings: ReviewSettings) => {
	const all = LEVELS.map((level) => settings[level]);
	return {
		names: JSON.stringify(all.map(({ name }) => name)),
		whens: JSON.stringify(all.map(({ when }) => when)),
		signers: JSON.stringify(all.map(({ signers }) => signers)),
	};
};

const viewOf = (settings: ReviewSettings): ReviewSettingsView =>
	byLevel((level) => ({ ...settings[level], signers: [...settings[level].signers] }));

/** A value for every level. */
export const byLevel = <T>(make: (level: Level, at: number) => T): Record<Level, T> =>
	Object.fromEntries(LEVELS.map((level, at) => [level, make(level, at)])) as Record<Level, T>;
