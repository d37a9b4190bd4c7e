import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axeFaults, launchBrowser, watchForErrors } from "../support/browser-session.ts";

const ARTICLE = `Pilots warned of the fog horn for years

The fog horn at Cape Sarre has been silent since May, according to two pilots who asked not to be named. The coast board ordered a new one in August.

“We hear nothing out there,” pilot Jorun Abel told The Cape Gazette. The board's director, Miro Stahl, said that repairs cost 80,000 crowns.`;

const address = inject("address");
let browser: Browser;
let owner: BrowserContext;
let page: Page;
let errors: string[];

const rows = () => page.getByRole("region", { name: "Claims" }).getByRole("listitem");
const findings = () => page.getByRole("list", { name: "Findings" });

beforeAll(async () => {
	browser = await launchBrowser();
	owner = await browser.newContext({
		storageState: JSON.parse(inject("owner")),
		baseURL: address,
		viewport: { width: 1440, height: 960 },
		reducedMotion: "reduce",
	});
	const made = await owner.request.post("/api/v1/stories", {
		data: { text: ARTICLE, evenIfDuplicate: true },
		headers: { origin: address },
	});
	const story = (await made.json()) as { id?: string; story?: { id: string } };
	page = await owner.newPage();
	errors = watchForErrors(page);
	await page.goto(`/stories/${story.id ?? story.story?.id}`);
	await page.getByRole("button", { name: "Start checking" }).click();
});
afterAll(async () => browser?.close());

test("a claim confirmed with nothing behind it is found, filtered, answered, and found no more", async () => {
	await page.getByRole("button", { name: /^Findings \d+/ }).waitFor();
	const all = await rows().count();
	await page.keyboard.press("j");
	await page.keyboard.press("1");
	await findings().getByText("Error: Confirmed with nothing behind it").waitFor();
	await page.keyboard.press("/");
	await page.getByLabel("Finding", { exact: true }).selectOption({ label: "Confirmed with nothing behind it (1)" });
	await expect.poll(() => rows().count()).toBe(1);
	expect(all).toBeGreaterThan(1);
	expect(await axeFaults(page)).toEqual([]);
	await findings().getByRole("listitem").filter({ hasText: "Confirmed with" }).getByText("Add evidence").click();
	await page.keyboard.type("p. 12");
	await page.keyboard.press("Control+Enter");
	await findings().getByText("Confirmed with nothing behind it").waitFor({ state: "detached" });
	await page.getByRole("button", { name: "Close search and clear filters" }).click();
	await expect.poll(() => rows().count()).toBe(all);
});

test("findings are reached by a key, and lead to the register's word on the source", async () => {
	for (let step = 0; step < 5 && !(await page.getByRole("button", { name: "Give the reason" }).isVisible()); step++) {
		await page.keyboard.press("Shift+N");
		await page.waitForTimeout(100);
	}
	await page.getByRole("button", { name: "Give the reason" }).click();
	await page.keyboard.type("Their employer forbids them to speak.");
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Give the reason" }).waitFor({ state: "detached" });
	const [why] = await page.getByRole("button", { name: "Why" }).all();
	await why?.click();
	await findings().getByRole("listitem").getByRole("listitem").first().waitFor();
	expect(await axeFaults(page)).toEqual([]);
});

test("said nothing that a page should not say", () => {
	expect(errors).toEqual([]);
});
