import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contextLike } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

/** A page whose scripts come only when they are let through. */
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

test.each(["/stories", "desk", "report", "history"])(
	"%s is painted before any of its scripts is fetched",
	async (name) => {
		const paths: Record<string, string> = {
			desk: desk.path,
			report: `${desk.path}/report`,
			history: `${desk.path}/history`,
		};
		const context = await contextLike(desk.browser, desk.owner, { width: 1440, height: 960 });
		const view = await context.newPage();
		await view.goto(desk.address + (paths[name] ?? name));
		const timesOf = () =>
			view.evaluate(() => {
				const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
				return {
					painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
					scripts: files.filter((file) => file.name.endsWith(".js")).map((file) => file.startTime),
					typefaces: files.filter((file) => file.name.endsWith(".woff2")).map((file) => file.startTime),
				};
			});
		await expect.poll(async () => (await timesOf()).scripts.length).toBeGreaterThan(5);
		const { painted, scripts, typefaces } = await timesOf();
		for (const start of scripts) expect(start).toBeGreaterThanOrEqual(painted);
		expect(typefaces.length).toBeGreaterThanOrEqual(2);
		for (const start of typefaces.slice(0, 2)) expect(start).toBeLessThan(painted);
		await context.close();
	},
);

test("keys pressed before the desk's scripts are there are not lost", async () => {
	const { view, letThrough, close } = await withoutScripts(desk.path);
	await view.getByText("Night ferry to end", { exact: false }).first().waitFor();
	for (const key of ["j", "j", "4"]) await view.keyboard.press(key);
	await view.keyboard.press("Control+k");
	await view.keyboard.type("all keys");
	await view.keyboard.press("Enter");
	letThrough();
	await view.getByRole("dialog", { name: "Keys" }).waitFor();
	const decided = async () =>
		(await desk.claims()).flatMap(({ verificationStatus }, index) =>
			verificationStatus === "unchecked" ? [] : [index],
		);
	await expect.poll(decided, { timeout: 10_000 }).toEqual([2]);
	await close();
});

test("a search typed before the scripts are there is searched for", async () => {
	const { view, letThrough, close } = await withoutScripts("/stories");
	await view
		.getByRole("link", { name: /^Night ferry/ })
		.first()
		.waitFor();
	await view.keyboard.press("/");
	await view.keyboard.type("night ferry");
	await view.keyboard.press("Enter");
	letThrough();
	await view.waitForURL(/q=night(\+|%20)ferry/);
	await close();
});

test("an article typed and sent before the scripts are there becomes a story", async () => {
	const { view, letThrough, close } = await withoutScripts("/stories/new");
	await view.getByLabel("Article").fill("The harbour master will resign, he told the Harbour Ledger on Monday.");
	await view.getByLabel("Title (optional)").fill("A resignation");
	await view.getByRole("button", { name: "Find the claims" }).click();
	letThrough();
	await view.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
	await view.getByText("A resignation", { exact: true }).first().waitFor();
	await close();
});

test("what is typed into a source's form before the scripts are there can be saved", async () => {
	const added = await desk.owner.request.post(`${desk.address}/api/v1/sources`, {
		data: { name: "The Tide Table", kind: "publication" },
		headers: { origin: desk.address },
	});
	expect(added.ok()).toBe(true);
	const { id } = (await added.json()) as { id: string };
	const { view, letThrough, close } = await withoutScripts(`/sources/${id}`);
	const aliases = view.getByLabel("Aliases");
	await aliases.fill("the ble");
	for (let times = 0; times < 3; times++) await aliases.press("ArrowLeft");
	await aliases.pressSequentially("Ta");
	await view.getByLabel("Reliability").selectOption("B");
	await aliases.focus();
	letThrough();
	const save = view.getByRole("button", { name: "Save" });
	await expect.poll(() => save.isEnabled()).toBe(true);
	// The caret is where it was.
	await view.keyboard.type("Time-");
	await save.click();
	await view.getByText("Saved", { exact: true }).waitFor();
	await view.reload();
	expect(await view.getByLabel("Aliases").inputValue()).toBe("the TaTime-ble");
	expect(await view.getByLabel("Reliability").inputValue()).toBe("B");
	await close();
});
