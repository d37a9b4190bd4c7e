import { expect, test } from "vitest";
import { createStory } from "../../lib/services/stories/create.ts";
import { listStories } from "../../lib/services/stories/stories.ts";
import { done, onBothDatabases } from "../support/newsroom.ts";

onBothDatabases("searching titles", (open) => {
	test("finds them in any case, and without their accents", async () => {
		const ctx = (await open()).as("checker");
		for (const title of ["Crème prices in Łódź and São Paulo", "Cream prices"])
			done(await createStory(ctx, { text: title, title }));
		const found = async (query: string) => done(await listStories(ctx, { query })).map(({ title }) => title);
		for (const query of ["crème", "CREME", "creme", "sao paulo", "São"])
			expect([query, await found(query)]).toEqual([query, ["Crème prices in Łódź and São Paulo"]]);
		expect(await found("prices")).toHaveLength(2);
		expect(await found("crémé pricés")).toEqual(["Crème prices in Łódź and São Paulo"]);
		expect(await found("krem")).toEqual([]);
	});
});
