import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults, contextLike } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo } from "../support/hydrated.ts";

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
		await goTo(view, desk.address + desk.path);
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

test("rings go with their words when a typeface comes late, even where no line moves", async () => {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	const openDesk = async (typefaces: Promise<void>) => {
		const view = await context.newPage();
		await view.route("**/*.woff2", async (route) => {
			await typefaces;
			await route.continue();
		});
		await view.goto(`${desk.address}${desk.path}`, { waitUntil: "commit" });
		await view.locator("article + [aria-hidden] [data-claim]").first().waitFor();
		// Of one size whatever the typeface, so that the size tells nothing.
		await view.locator("article").evaluate((article) => (article.style.blockSize = "4000px"));
		return view;
	};
	const ringsOf = (view: Page) =>
		view
			.locator("article + [aria-hidden] i")
			.evaluateAll((rings) => rings.map((ring) => ring.getBoundingClientRect().x));
	const seen = await openDesk(Promise.resolve());
	await expect.poll(() => seen.evaluate(() => document.fonts.check("19px newsreader"))).toBe(true);
	let release = () => {};
	const late = await openDesk(new Promise((resolve) => (release = resolve)));
	await expect.poll(() => ringsOf(late)).not.toEqual([]);
	const before = await ringsOf(late);
	release();
	await expect.poll(() => ringsOf(late)).not.toEqual(before);
	await expect.poll(async () => (await ringsOf(late)).join()).toBe((await ringsOf(seen)).join());
	await context.close();
});
