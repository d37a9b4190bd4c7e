import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, contextLike } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

describe.each([
	["wide and light", { width: 1440, height: 960, colorScheme: "light" }],
	["wide and dark", { width: 1440, height: 960, colorScheme: "dark" }],
	["a tablet", { width: 900, height: 1000, colorScheme: "light" }],
	["a phone in the dark", { width: 390, height: 844, colorScheme: "dark" }],
] as const)("%s", (_, options) => {
	test("axe finds nothing, and nothing is wider than the window", async () => {
		const context = await contextLike(desk.browser, desk.owner, options);
		const view = await context.newPage();
		await view.goto(desk.address + desk.path);
		await view
			.getByRole("heading", { level: 1 })
			.or(view.getByRole("navigation", { name: "Panes" }))
			.first()
			.waitFor();
		for (const pane of ["Text", "Claims", /^Claim \d+/] as const) {
			const button = view
				.getByRole("navigation", { name: "Panes" })
				.getByRole("button", { name: pane, exact: typeof pane === "string" });
			if (await button.isVisible()) await button.click();
			expect(await axeFaults(view)).toEqual([]);
			expect(await view.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		}
		await context.close();
	});
});

test("the first screens are marked before a script of the desk is there", async () => {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	const view = await context.newPage();
	await view.route("**/_next/static/**/*.js", (route) => route.abort());
	await view.goto(`${desk.address}${desk.path}`, { waitUntil: "domcontentloaded" });
	const drawn = await view.evaluate(() => {
		const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
			const range = document.createRange();
			range.setStart(startContainer, startOffset);
			range.setEnd(endContainer, endOffset);
			return range.toString();
		};
		return [...CSS.highlights.entries()].map(([name, ranges]) => [name, [...ranges].map(wordsOf)]);
	});
	const quotes = (await desk.claims()).map(({ quote }) => quote);
	expect(Object.fromEntries(drawn)).toEqual({ unchecked: quotes, current: quotes.slice(0, 1) });
	await context.close();
});
