import fc from "fast-check";
import { expect, test } from "vitest";
import { KINDS, type KindName } from "../../lib/core/changes/changes.ts";
import { checkEventChain } from "../../lib/services/history/history.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";
import { bothSides, changeFor, Writer } from "../support/writer.ts";

const step = fc.record({
	who: fc.constantFrom<0 | 1>(0, 1),
	does: fc.constantFrom(
		...(Object.keys(KINDS) as KindName[]),
		"undo",
		"redo",
		"offline",
		"online",
		"pull",
		"hear-first",
		"wait",
	),
	pick: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
});

onBothDatabases("a replica", (open, provider) => {
	test("is the server, byte for byte, whatever two people do and however often they are offline", {
		timeout: 120_000,
	}, async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
				const newsroom = await open();
				const { story } = await makeStory(newsroom, 6);
				const writers = [
					await Writer.open(newsroom.as("checker"), story.id),
					// Somebody who may do all of it.
					await Writer.open(newsroom.as("editor"), story.id),
				] as const;
				const stops = writers.map(({ replica }) => replica.start());
				for (const { who, does, pick } of steps) {
					const writer = writers[who];
					if (does === "undo" || does === "redo") writer.replica.takeBack(does);
					else if (does === "offline" || does === "online") writer.isOnline = does === "online";
					else if (does === "hear-first") writer.hearsFirst = pick[0] % 2 === 0;
					else if (does === "pull") await writer.replica.pull();
					else if (does === "wait") await new Promise((resolve) => setTimeout(resolve, 5));
					else {
						const change = changeFor(writer, does, pick);
						if (change) writer.replica.change(change);
					}
				}
				for (const writer of writers) await writer.settle();
				for (const writer of writers) await writer.settle();
				for (const writer of writers) {
					const { screen, server } = await bothSides(writer, story.id);
					expect(screen).toEqual(server);
				}
				for (const stop of stops) stop();
				expect(done(await checkEventChain(newsroom.as("viewer"), {})).brokenAt).toBeNull();
			}),
			{ numRuns: provider === "sqlite" ? 12 : 4 },
		);
	});
});
