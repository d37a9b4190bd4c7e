import { expect, test } from "vitest";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { extractionOf } from "../support/extraction.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";

/** More people than a statement of SQLite takes values for. */
const PEOPLE = 1010;

onBothDatabases("an article that credits a thousand people", (open) => {
	test("is taken in, each of them a source", { timeout: 300_000 }, async () => {
		const newsroom = await open();
		const names = Array.from({ length: PEOPLE }, (_, number) => `Witness Number ${number}`);
		const quotes = names.map((_, number) => `Lamp ${number} went out`);
		newsroom.extracts((text) =>
			extractionOf(
				text,
				quotes.map((quote, index) => ({ quote, chain: [names[index] ?? ""], cue: "said", form: "indirect" })),
				names.map((name) => ({ name, kind: "person", aliases: [] })),
			),
		);
		const ctx = newsroom.as("checker");
		const text = quotes.map((quote, index) => `${quote}, ${names[index]} said.`).join("\n\n");
		const { id } = done(await createStory(ctx, { text }));
		const { claims } = done(await openStory(ctx, { storyId: id }));
		expect(claims.map(({ chain }) => chain.map(({ name }) => name))).toEqual(names.map((name) => [name]));
		expect(new Set(claims.map(({ chain }) => chain[0]?.sourceId)).size).toBe(PEOPLE);
	});
});
