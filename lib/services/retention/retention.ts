import { z } from "zod";
import { type Expired, type RetentionView, setRetentionInput } from "../../contract/retention.ts";
import type { Queries } from "../../data/client.ts";
import { type ExpiredRecords, findExpired } from "../../data/expired.ts";
import { readFlat } from "../../data/flat-records.ts";
import { readStories } from "../../data/stories.ts";
import { commit, type Work } from "../commit.ts";
import type { Context } from "../context.ts";
import { changeSetting } from "../flat-change.ts";
import { defineUseCase } from "../use-case.ts";

/** What a newsroom has set; nothing is erased unless it says so. */
export interface Retention {
	readonly commentsDays: number | null;
	readonly termsDays: number | null;
	readonly hold: string | null;
}
const KEPT: Retention = { commentsDays: null, termsDays: null, hold: null };

/** Stories on hold that the settings list. */
const LISTED = 200;

/** How long the newsroom keeps comments and terms, what a legal hold stops, and what goes at the next run. */
export const openRetention = defineUseCase(z.object({}), "viewer", readView);

/** Sets how long comments and terms are kept. What is due then goes at the next run, so a slip can be mended. */
export const setRetention = defineUseCase(setRetentionInput, "owner", async (ctx, days): Promise<RetentionView> => {
	await commit(ctx, { action: "newsroom.retention-set", storyId: null }, (work) => changeRetention(ctx, work, days));
	return readView(ctx);
});

/** Changes what a newsroom has set about keeping, or sets it for the first time. */
export const changeRetention = (ctx: Context, work: Work, set: Partial<Retention>): Promise<void> =>
	changeSetting(ctx, work, "retention", { unset: { ...KEPT }, set: { ...set } });

/** What the newsroom has set. */
export async function readRetention(queries: Queries, workspaceId: string): Promise<Retention> {
	return ((await readFlat(queries, "retention", workspaceId)) as Retention | null) ?? KEPT;
}

const DAY = 24 * 60 * 60 * 1000;

/** What has been kept for as long as the newsroom wants; nothing while a legal hold lies on all of it. */
export function readExpired(queries: Queries, ctx: Context, retention: Retention): Promise<ExpiredRecords> {
	const now = ctx.now().getTime();
	const before = (days: number | null) =>
		days === null || retention.hold !== null ? null : new Date(now - days * DAY);
	return findExpired(queries, ctx.actor.workspaceId, {
		comments: before(retention.commentsDays),
		terms: before(retention.termsDays),
	});
}

export const countExpired = ({ stories, comments, terms, notes }: ExpiredRecords): Expired => ({
	stories: stories.length,
	comments: comments.length,
	terms: terms.length + notes.length,
});

/** The settings as screens show them. */
export async function readView(ctx: Context): Promise<RetentionView> {
	const { workspaceId } = ctx.actor;
	const retention = await readRetention(ctx.db.reader, workspaceId);
	const held = await readStories(ctx.db.reader, { workspaceId, held: true }, { limit: LISTED });
	return {
		commentsDays: retention.commentsDays,
		termsDays: retention.termsDays,
		hold: retention.hold,
		heldStories: held.map(({ id, title, hold }) => ({ id, title, hold: hold ?? "" })),
		due: countExpired(await readExpired(ctx.db.reader, ctx, retention)),
	};
}
