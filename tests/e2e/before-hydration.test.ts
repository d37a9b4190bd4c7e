import type { Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { contextLike } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

/** A page whose scripts arrive only when they are let through. */
async function withoutScripts(
	path: string,
): Promise<{ view: Page; letThrough: () => void; close: () => Promise<void> }> {
	const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
	const view = await context.newPage();
	let letThrough = () => {};
	const released = new Promise<void>((resolve) => (letThrough = resolve));
	await view.route("**/_next/static/**/*.js", async (route) => {
		await released;
		await route.continue();
	});
	// The page counts as loaded only when its scripts are.
	await view.goto(desk.address + path, { waitUntil: "domcontentloaded" });
	return { view, letThrough, close: () => context.close() };
}

test("an article typed and sent before the page is hydrated becomes a story", async () => {
	const { view, letThrough, close } = await withoutScripts("/stories/new");
	await view.getByLabel("Article").fill("The harbour master will resign, he told the Harbour Ledger on Monday.");
	await view.getByLabel("Title (optional)").fill("A resignation");
	await view.getByRole("button", { name: "Find the claims" }).click();
	letThrough();
	await view.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
	await view.getByText("A resignation", { exact: true }).first().waitFor();
	await close();
});
