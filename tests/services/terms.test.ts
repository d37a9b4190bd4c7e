import { expect, test } from "vitest";
import type { Context } from "../../lib/services/context.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { mergeSources } from "../../lib/services/sources/merge.ts";
import { listTerms, openSource } from "../../lib/services/sources/sources.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";
import { agree } from "../support/terms.ts";

const reportOf = async (ctx: Context, storyId: string) =>
	done(await exportReport(ctx, { storyId, format: "markdown" })).body;

onBothDatabases("terms with a source", (open) => {
	test("hold in the story that they were agreed for, and in no other", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const [first, second] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const sourceId = first.claims[1]?.chain[0]?.sourceId ?? "";
		expect(second.claims[1]?.chain[0]?.sourceId).toBe(sourceId);
		await agree(ctx, {
			storyId: first.story.id,
			sourceId,
			set: { groundRule: "off-the-record", identityKnownTo: "Mira" },
		});
		await agree(ctx, { storyId: first.story.id, sourceId, set: { access: " Signed the order " } });

		const [only, ...others] = done(await listTerms(ctx, { storyId: first.story.id }));
		expect(others).toEqual([]);
		expect(only).toMatchObject({ sourceId, groundRule: "off-the-record", access: "Signed the order", revision: 2 });
		expect(done(await listTerms(ctx, { storyId: second.story.id }))).toEqual([]);
		expect(done(await openSource(ctx, { sourceId })).terms).toEqual([only]);

		const said = await reportOf(ctx, first.story.id);
		expect(said).toContain("off the record; in a position to know: Signed the order");
		expect(said).toContain("Off the record, yet credited");
		expect(said).not.toContain("Mira");
		const silent = await reportOf(ctx, second.story.id);
		expect(silent).not.toContain("Signed the order");
		expect(silent).not.toContain("Off the record, yet credited");
	});

	test("go over with a merged source, except where the other has terms of its own", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const [first, second] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const [fromId = "", intoId = ""] = [first.claims[1]?.chain[0]?.sourceId, first.claims[2]?.chain[1]?.sourceId];
		for (const { story } of [first, second])
			await agree(ctx, { storyId: story.id, sourceId: fromId, set: { access: "hers" } });
		await agree(ctx, { storyId: second.story.id, sourceId: intoId, set: { access: "theirs" } });
		done(await mergeSources(ctx, { fromId, intoId }));
		const { terms } = done(await openSource(ctx, { sourceId: intoId }));
		expect(new Map(terms.map(({ storyId, access }) => [storyId, access]))).toEqual(
			new Map([
				[first.story.id, "hers"],
				[second.story.id, "theirs"],
			]),
		);
	});
});
