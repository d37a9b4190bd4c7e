import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { takeBack } from "../../lib/services/changes/take-back.ts";
import { openSource } from "../../lib/services/sources/sources.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

onBothDatabases("two sources of one, from a desk", (open) => {
	test("are one in every story, and two again in all of them after undo", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const [here, elsewhere] = [await makeStory(newsroom, 3), await makeStory(newsroom, 3)];
		const [vey, mercury] = [here.claims[1]?.chain[0]?.sourceId, here.claims[2]?.chain[1]?.sourceId];
		const creditedElsewhere = async () => {
			const { claims } = done(await openStory(ctx, { storyId: elsewhere.story.id }));
			return claims.map(({ chain }) => chain.map(({ sourceId }) => sourceId));
		};
		const before = await creditedElsewhere();
		const operationId = randomUUID();
		const change = { kind: "merge-sources", fromId: vey, intoId: mercury };
		const asked = { storyId: here.story.id, operationId, seen: elsewhere.event, change };
		expect(refused(await makeChange(newsroom.as("checker"), asked)).reason).toBe("not-allowed");

		const merged = done(await makeChange(ctx, asked));
		expect(merged.sources.find(({ id }) => id === mercury)).toMatchObject({ claimCount: 4 });
		expect((await creditedElsewhere())[1]).toEqual([mercury]);

		const back = { storyId: here.story.id, operationId: randomUUID(), mode: "undo", target: operationId };
		done(await takeBack(ctx, back));
		expect(await creditedElsewhere()).toEqual(before);
		const { source } = done(await openSource(ctx, { sourceId: vey }));
		expect(source).toMatchObject({ name: "Rosalind Vey", mergedIntoId: null });
		expect(done(await openSource(ctx, { sourceId: mercury })).source.aliases).toEqual(["the Mercury"]);
	});
});
