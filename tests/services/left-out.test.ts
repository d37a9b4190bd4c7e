import { expect, test } from "vitest";
import { createClaim } from "../../lib/services/claims/create.ts";
import { extractHere } from "../../lib/services/extraction/extractor.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { readLeftOut } from "../../lib/services/stories/read-left-out.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";

const NOTE = "Correction: The mill opened in 1911, the guild said.";
const TEXT = `Mill burns down\n\nThe mill burned down on Friday.\n\n${NOTE}`;

onBothDatabases("lines left out", (open) => {
	test("are read when asked for; what is found can be made claims as it is, and nothing is stored before", async () => {
		const newsroom = await open();
		const ctx = { ...newsroom.as("checker"), extract: extractHere };
		const { id: storyId } = done(await createStory(ctx, { text: TEXT }));
		const start = TEXT.indexOf(NOTE);
		const found = done(await readLeftOut(ctx, { storyId, start, end: start + NOTE.length }));
		expect(found).toEqual([
			{
				span: { start: TEXT.indexOf("The mill opened"), end: TEXT.indexOf(", the guild") },
				who: "The mill",
				what: "The mill opened in 1911",
				chain: [{ name: "The guild", kind: "unnamed", cue: "said" }],
			},
		]);
		expect(done(await openStory(ctx, { storyId })).claims).toHaveLength(1);
		done(await createClaim(ctx, { storyId, ...found[0] }));
		const { claims } = done(await openStory(ctx, { storyId }));
		expect(claims.map(({ quote, chain }) => [quote, chain[0]?.name])).toEqual([
			["The mill burned down on Friday", undefined],
			["The mill opened in 1911", "The guild"],
		]);
	});

	test("are not read for viewers, nor in another newsroom's story, nor where the stretch is empty", async () => {
		const newsroom = await open();
		const { id: storyId } = done(await createStory(newsroom.as("checker"), { text: TEXT }));
		const stretch = { storyId, start: 0, end: 5 };
		expect(refused(await readLeftOut(newsroom.as("viewer"), stretch)).reason).toBe("not-allowed");
		const nowhere = { ...stretch, storyId: newsroom.workspaceId };
		expect(refused(await readLeftOut(newsroom.as("checker"), nowhere)).reason).toBe("not-found");
		expect(refused(await readLeftOut(newsroom.as("checker"), { ...stretch, end: 0 })).reason).toBe("invalid");
	});
});
