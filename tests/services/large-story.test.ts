import { expect, test } from "vitest";
import { tagClaims } from "../../lib/services/claims/tag.ts";
import { readHistory } from "../../lib/services/history/history.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { listStories, openStory } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";
import { at, makeStory } from "../support/story.ts";

/** More than a statement of SQLite takes values for. */
const CLAIMS = Number(process.env.ONRECORD_CLAIMS ?? 2500);

/** Milliseconds of one call; the best of three, for the machine may be busy with something else. */
async function time(call: () => Promise<unknown>, times = 3): Promise<number> {
	const measured: number[] = [];
	for (let i = 0; i < times; i++) {
		const started = performance.now();
		await call();
		measured.push(performance.now() - started);
	}
	return Math.min(...measured);
}

onBothDatabases("a story of thousands of claims", (open, provider) => {
	test("is made, opened, tagged and undone without a wait", {
		timeout: 120_000,
	}, async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const started = performance.now();
		const { story, claims } = await makeStory(newsroom, CLAIMS);
		const making = performance.now() - started;
		expect(claims).toHaveLength(CLAIMS);
		const { id: storyId } = story;
		const opening = await time(() => openStory(ctx, { storyId }));
		const listing = await time(() => listStories(ctx, {}));
		let [one] = claims;
		const tagging = await time(async () => {
			[one] = done(
				await tagClaims(ctx, {
					claims: [at(one)],
					set: { verificationStatus: "confirmed" },
				}),
			);
		}, 10);
		const now = done(await openStory(ctx, { storyId }));
		const all = await time(async () => {
			const tagged = await tagClaims(ctx, {
				claims: now.claims.map(at),
				set: { verificationStatus: "disputed" },
			});
			expect(done(tagged)).toHaveLength(CLAIMS);
		}, 1);
		const undoing = await time(async () => void done(await undo(ctx, { storyId })), 1);
		const history = await time(() => readHistory(ctx, { storyId }));
		const after = done(await openStory(ctx, { storyId }));
		expect(after.claims.map((claim) => claim.verificationStatus)).toEqual(
			now.claims.map((claim) => claim.verificationStatus),
		);
		if (process.env.ONRECORD_TIMES)
			process.stdout.write(
				`${provider} ${JSON.stringify({ making, opening, listing, tagging, all, undoing, history }, (_, ms) => (typeof ms === "number" ? Math.round(ms * 10) / 10 : ms))}\n`,
			);
		// Far above what a quiet machine needs: they catch a statement for each claim, not a slow day.
		expect(opening).toBeLessThan(3000);
		expect(tagging).toBeLessThan(500);
		expect(all).toBeLessThan(15_000);
		expect(undoing).toBeLessThan(15_000);
	});
});
