import { v7 } from "uuid";
import { expect, test } from "vitest";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import type { Context } from "../../lib/services/context.ts";
import { exportCorrections, listCorrections } from "../../lib/services/corrections/log.ts";
import { undo } from "../../lib/services/history/undo.ts";
import { recall } from "../../lib/services/memory/recall.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { openSource } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

const NOTICE = "=An earlier version gave the wrong ship.";

const make = async (ctx: Context, storyId: string, change: object) =>
	makeChange(ctx, { storyId, operationId: v7(), seen: done(await openStory(ctx, { storyId })).event, change });

const correction = (claimId: string | undefined, over: object = {}) => ({
	...{ kind: "correct", id: v7(), claimId, action: "corrected", cause: "editing" },
	...{ sourceId: null, notice: NOTICE, note: "Cut in a hurry." },
	...over,
});

onBothDatabases("corrections after publication", (open) => {
	test("are in the log with what rests on them, in files, in reports, and at their source", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const [first, second] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const wrong = first.claims.find(({ chain }) => chain.length > 0);
		const sourceId = wrong?.chain[0]?.sourceId ?? "";
		const made = correction(wrong?.id, { cause: "source-wrong", sourceId });
		done(await make(ctx, first.story.id, made));
		const [entry, ...others] = done(await listCorrections(newsroom.as("viewer"), {}));
		expect(others).toEqual([]);
		expect(entry).toMatchObject({
			...{ id: made.id, storyTitle: first.story.title, quote: wrong?.quote, createdBy: "checker" },
			sourceName: wrong?.chain[0]?.name,
		});
		const resting = second.claims.filter(({ chain }) => chain.some((hop) => hop.sourceId === sourceId));
		expect(resting.length).toBeGreaterThan(0);
		const told = entry?.restsOnIt.map(({ claimId }) => claimId) ?? [];
		for (const { id } of resting) expect(told).toContain(id);
		expect(told).not.toContain(wrong?.id);
		expect(done(await openSource(ctx, { sourceId })).corrections).toMatchObject([{ id: made.id, notice: NOTICE }]);
		const csv = done(await exportCorrections(ctx, { format: "csv" }));
		expect(csv.body).toContain(`'${NOTICE}`);
		expect(JSON.parse(String(done(await exportCorrections(ctx, { format: "json" })).body))).toEqual([entry]);
		const report = async (audience: string) =>
			done(await exportReport(ctx, { storyId: first.story.id, format: "markdown", audience })).body;
		expect(await report("internal")).toContain("Cut in a hurry");
		expect(await report("outside")).toContain("gave the wrong ship");
		expect(await report("outside")).not.toContain("Cut in a hurry");
		done(await undo(ctx, { storyId: first.story.id }));
		expect(done(await listCorrections(ctx, {}))).toEqual([]);
	});

	test("are remembered where the same is said again", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const [first, second] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const ids = first.claims.map(({ id }) => id);
		done(await make(ctx, first.story.id, { kind: "tag", ids, set: { verificationStatus: "confirmed" } }));
		const before = done(await recall(ctx, { storyId: second.story.id }));
		const [known] = before;
		expect(known?.earlier.corrections).toEqual([]);
		done(await make(ctx, first.story.id, correction(known?.earlier.id)));
		const after = done(await recall(ctx, { storyId: second.story.id }));
		expect(after.find(({ earlier }) => earlier.id === known?.earlier.id)?.earlier.corrections).toMatchObject([
			{ notice: NOTICE },
		]);
	});

	test("say which source was wrong, where one was, and what readers were told", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story, claims } = await makeStory(newsroom, 1);
		const claimId = claims[0]?.id;
		for (const [over, reason] of [
			[{ cause: "source-wrong" }, "invalid"],
			[{ cause: "source-wrong", sourceId: v7() }, "not-found"],
			[{ notice: " " }, "invalid"],
			[{ claimId: v7() }, "not-found"],
		] as const)
			expect(refused(await make(ctx, story.id, correction(claimId, over))).reason).toBe(reason);
		expect(refused(await make(newsroom.as("viewer"), story.id, correction(claimId))).reason).toBe("not-allowed");
		expect(done(await listCorrections(ctx, {}))).toEqual([]);
	});
});
