import { expect, test } from "vitest";
import { nameKey } from "../../lib/core/changes/name-key.ts";
import { listSources, listStorySources, openSource } from "../../lib/services/sources/sources.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { extractionOf } from "../support/extraction.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";

/** More people than a statement of SQLite takes values for. */
const PEOPLE = 1010;
const COURIER = { name: "The Courier", kind: "publication", aliases: [] } as const;

onBothDatabases("an article that credits a thousand people", (open) => {
	test("is taken in, each of them a source", { timeout: 300_000 }, async () => {
		const newsroom = await open();
		const names = Array.from({ length: PEOPLE }, (_, number) => `Witness No_${number}`);
		const quotes = names.map((_, number) => `Lamp ${number} went out`);
		newsroom.extracts((text) =>
			extractionOf(
				text,
				quotes.map((quote, index) => ({
					quote,
					chain: [names[index] ?? "", "The Courier"],
					cue: "said",
					form: "indirect",
				})),
				[...names.map((name) => ({ name, kind: "person" as const, aliases: [] })), COURIER],
			),
		);
		const ctx = newsroom.as("checker");
		const text = quotes.map((quote, index) => `${quote}, ${names[index]} said.`).join("\n\n");
		const { id } = done(await createStory(ctx, { text }));
		const { claims } = done(await openStory(ctx, { storyId: id }));
		expect(claims.map(({ chain }) => chain.map(({ name }) => name))).toEqual(
			names.map((name) => [name, "The Courier"]),
		);
		expect(new Set(claims.map(({ chain }) => chain[0]?.sourceId)).size).toBe(PEOPLE);
		expect(done(await listStorySources(ctx, { storyId: id }))).toHaveLength(PEOPLE + 1);
		const [first, second] = done(await listSources(ctx, { query: "no_" }));
		expect(first?.name).toBe("Witness No_0");
		expect(done(await listSources(ctx, { query: "no_", after: first?.id }))[0]?.id).toBe(second?.id);
		const courier = done(await openSource(ctx, { sourceId: claims[0]?.chain[1]?.sourceId }));
		expect(courier.claims).toHaveLength(PEOPLE);
	});

	test("is not told from others by unnamed people of a thousand other stories", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const name = "people familiar with the matter";
		newsroom.extracts((text) =>
			extractionOf(
				text,
				[{ quote: "The lamps went out", chain: [name], cue: "said", form: "indirect" }],
				[{ name, kind: "unnamed", aliases: [] }],
			),
		);
		const make = async (number: number) =>
			done(await createStory(ctx, { text: `The lamps went out, ${name} said on day ${number}.` })).id;
		const storyId = await make(0);
		const { workspaceId, db } = newsroom;
		const others = Array.from({ length: PEOPLE }, (_, number) => `other ${number}`);
		const shared = { workspaceId, kind: "unnamed", createdAt: new Date(), updatedAt: new Date() };
		await db.writer.source.createMany({
			data: others.map((id) => ({ ...shared, id: `${workspaceId} ${id}`, storyId, name })),
		});
		await db.writer.sourceAlias.createMany({
			data: others.map((id) => ({
				...{ id: `${workspaceId} ${id}`, sourceId: `${workspaceId} ${id}` },
				...{ workspaceId, name, key: nameKey(name) },
			})),
		});
		const { claims } = done(await openStory(ctx, { storyId: await make(1) }));
		expect(claims[0]?.chain).toMatchObject([{ name }]);
		expect(claims[0]?.chain[0]?.sourceId).not.toContain("other");
	});
});
