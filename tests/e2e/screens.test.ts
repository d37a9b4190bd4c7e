import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeFaults, launchBrowser, watchForErrors } from "../support/browser-session.ts";
import { followLink } from "../support/follow-link.ts";
import { goTo, hydrated, reload } from "../support/hydrated.ts";

const ARTICLE = `Ferry service to the outer islands ends

The harbour board will end the night ferry to the outer islands in March, according to two people familiar with the plan.

“We have run out of crews,” board chair Ilse Varga told The Harbour Ledger on Monday. The Ledger reported that three captains had resigned since autumn.

A spokesman for the transport ministry denied that any route would close.`;

const address = inject("address");
let browser: Browser;
let owner: BrowserContext;
let page: Page;
let storyId: string;
let sourceId: string;

beforeAll(async () => {
	browser = await launchBrowser();
	owner = await browser.newContext({
		storageState: JSON.parse(inject("owner")),
		baseURL: address,
		reducedMotion: "reduce",
		acceptDownloads: true,
	});
	page = await owner.newPage();
});
afterAll(async () => browser?.close());

/** Presses a button until what it opens is there: on a busy machine the scripts may come after the first press. */
async function openBy(button: Locator, opened: Locator): Promise<void> {
	await expect
		.poll(async () => {
			if (!(await opened.isVisible())) await button.click();
			return opened.waitFor({ timeout: 1000 }).then(
				() => true,
				() => false,
			);
		})
		.toBe(true);
}

describe("a new story", () => {
	test("comes from a pasted text by keyboard alone", async () => {
		const errors = watchForErrors(page);
		await goTo(page, "/stories");
		await page.keyboard.press("c");
		await page.waitForURL("**/stories/new");
		const text = page.getByRole("textbox", { name: "Article" });
		await text.fill(ARTICLE);
		await reload(page);
		await expect.poll(() => text.inputValue()).toBe(ARTICLE);
		await text.press("Control+Enter");
		await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
		storyId = page.url().slice(-36);
		await goTo(page, "/stories/new");
		expect(await text.inputValue()).toBe("");
		expect(errors).toEqual([]);
	});

	test("is in the list with its progress, and found by its title", async () => {
		await goTo(page, "/stories");
		await page.keyboard.press("/");
		await page.keyboard.type("ferry service");
		await page.keyboard.press("Enter");
		await page.waitForURL(/q=ferry/);
		const row = page.getByRole("listitem").filter({ hasText: "Ferry service to the outer islands ends" });
		expect(await row.count()).toBe(1);
		expect(await row.textContent()).toMatch(/0 of \d+ checked/);
	});

	test("from a text that is there already names that story", async () => {
		await goTo(page, "/stories/new");
		await page.getByRole("textbox", { name: "Article" }).fill(ARTICLE);
		await page.getByRole("button", { name: "Find the claims" }).click();
		const link = page.getByRole("link", {
			name: "Ferry service to the outer islands ends",
		});
		await link.waitFor();
		expect(await link.getAttribute("href")).toBe(`/stories/${storyId}`);
	});

	const REFUSED: [what: string, file: { name: string; mimeType: string; buffer: Buffer }, words: RegExp][] = [
		[
			"a damaged PDF",
			{
				name: "a.pdf",
				mimeType: "application/pdf",
				buffer: Buffer.from("%PDF-1.7"),
			},
			/It is no PDF, or it is damaged/,
		],
		[
			"a binary",
			{
				name: "a.txt",
				mimeType: "text/plain",
				buffer: Buffer.from([80, 75, 0, 1]),
			},
			/binary/,
		],
		[
			"5 MB",
			{
				name: "a.txt",
				mimeType: "text/plain",
				buffer: Buffer.alloc(5_000_000, "word "),
			},
			/5,000,000 characters, and the limit is 1,000,000/,
		],
	];
	for (const [what, file, words] of REFUSED)
		test(`refuses ${what} and leaves what was typed`, async () => {
			await goTo(page, "/stories/new");
			const text = page.getByRole("textbox", { name: "Article" });
			await text.fill("Half a thought");
			await page.locator("input[type=file]").setInputFiles(file);
			const alert = page.getByRole("alert").filter({ hasText: file.name });
			await alert.waitFor();
			expect(await alert.textContent()).toMatch(words);
			expect(await text.inputValue()).toBe("Half a thought");
		});

	test("takes a dropped file", async () => {
		await goTo(page, "/stories/new");
		const text = page.getByRole("textbox", { name: "Article" });
		await text.fill("");
		const dropped = await page.evaluateHandle(() => {
			const transfer = new DataTransfer();
			transfer.items.add(new File(["Dropped, word for word."], "drop.txt"));
			return transfer;
		});
		await page.dispatchEvent("body", "dragenter", { dataTransfer: dropped });
		await page.getByText("Drop one file to read it").waitFor();
		await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
		await expect.poll(() => text.inputValue()).toBe("Dropped, word for word.");
		await text.fill("");
	});
});

describe("the report", () => {
	test("is saved in four formats that hold the story", async () => {
		const errors = watchForErrors(page);
		await goTo(page, `/stories/${storyId}/report`);
		for (const [item, ending, sign] of [
			["HTML", ".html", "<!doctype html>"],
			["Markdown", ".md", "# "],
			["CSV", ".csv", ","],
			["JSON", ".json", "{"],
		] as const) {
			const entry = page.getByRole("menuitem", { name: new RegExp(`^${item}`) });
			await openBy(page.getByRole("button", { name: "Export" }), entry);
			const [download] = await Promise.all([page.waitForEvent("download"), entry.click()]);
			expect(download.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
			const body = await readFile(await download.path(), "utf8");
			expect(body.startsWith(sign) || body.includes(sign)).toBe(true);
			expect(body).toContain("The Harbour Ledger");
		}
		expect(errors).toEqual([]);
	});

	test("is exported for outsiders, and of the claims that the desk showed", async () => {
		const saved = async (item: RegExp) => {
			const entry = page.getByRole("menuitem", { name: item });
			await openBy(page.getByRole("button", { name: "Export" }), entry);
			const [download] = await Promise.all([page.waitForEvent("download"), entry.click()]);
			await page.keyboard.press("Escape");
			await entry.waitFor({ state: "detached" });
			return JSON.parse(await readFile(await download.path(), "utf8"));
		};
		await goTo(page, `/stories/${storyId}?q=captains`);
		await page.getByRole("link", { name: "Report on this claim" }).click();
		await page.waitForURL(/\/report\?claims=\d$/);
		await page.getByRole("combobox", { name: "For", exact: true }).waitFor();
		await hydrated(page);
		await page
			.getByRole("combobox", { name: "For", exact: true })
			.selectOption({ label: "Outsiders (no comments, terms, notes or names of checkers)" });
		const one = await saved(/^JSON/);
		expect(one.audience).toBe("outside");
		expect(one.madeBy).toBeNull();
		expect(one.claims.map(({ quote }: { quote: string }) => quote)).toEqual([expect.stringContaining("captains")]);
		await page.getByRole("combobox", { name: "Claims", exact: true }).selectOption("accepted");
		expect(await saved(/^JSON/)).toMatchObject({ scope: { asked: "accepted" }, claims: [] });
	});

	test("on paper is black on white without the bar and the buttons", async () => {
		await goTo(page, `/stories/${storyId}/report`);
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		expect(await page.getByRole("button", { name: "Export" }).isVisible()).toBe(false);
		expect(await page.getByRole("navigation", { name: "Screens" }).isVisible()).toBe(false);
		const quote = page.locator("blockquote").first();
		expect(await quote.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
		await page.emulateMedia({ media: null, colorScheme: null });
	});
});

describe("sources", () => {
	const addSource = async (name: string) => {
		await goTo(page, "/sources");
		await openBy(page.getByRole("button", { name: "New source" }), page.getByRole("dialog"));
		await page.getByRole("dialog").getByLabel("Name").fill(name);
		await page.getByRole("dialog").getByLabel("Kind").selectOption("publication");
		await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
		await page.waitForURL(/\/sources\/[0-9a-f-]{36}$/);
		return page.url().slice(-36);
	};

	test("a save that comes second shows both versions", async () => {
		sourceId = await addSource("The Weekly Beacon");
		await page.getByRole("heading", { name: "The Weekly Beacon" }).waitFor();
		const second = await owner.newPage();
		await goTo(second, page.url());
		await second.getByLabel("Note").fill("Read by harbour people");
		await second.getByRole("button", { name: "Save" }).click();
		await second.getByText("Saved", { exact: true }).waitFor();
		await second.close();
		await page.getByLabel("Note").fill("A weekly");
		await page.getByRole("button", { name: "Save" }).click();
		await page.getByRole("cell", { name: "Read by harbour people" }).waitFor();
		await page.getByRole("cell", { name: "A weekly" }).waitFor();
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole("button", { name: "Save mine" }).click();
		await page.getByText("Saved", { exact: true }).waitFor();
		await reload(page);
		expect(await page.getByLabel("Note").inputValue()).toBe("A weekly");
	});

	test("two that are one are merged, and the name that goes becomes an alias", async () => {
		await addSource("Weekly Beacon of the Harbour");
		await openBy(page.getByRole("button", { name: "Merge into another…" }), page.getByRole("dialog"));
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Merge into");
		await page.getByRole("combobox", { name: "Merge into" }).fill("weekly beac");
		await page.getByRole("option", { name: /^The Weekly Beacon/ }).click();
		expect(await axeFaults(page)).toEqual([]);
		await page.getByRole("button", { name: "Merge into The Weekly Beacon" }).click();
		await page.waitForURL(`**/sources/${sourceId}*`);
		expect(await page.getByLabel("Aliases").inputValue()).toBe("Weekly Beacon of the Harbour");
		const undo = page.getByRole("button", { name: "Undo the merge of “Weekly Beacon of the Harbour”" });
		expect(await axeFaults(page)).toEqual([]);
		await undo.press("Enter");
		await page.getByText("is a source of its own again").waitFor();
		await undo.waitFor({ state: "hidden" });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("“Weekly Beacon of the Harbour”");
		await expect.poll(() => page.getByLabel("Aliases").inputValue()).toBe("");
		await page.getByRole("link", { name: "“Weekly Beacon of the Harbour”" }).click();
		await page.getByRole("heading", { level: 1, name: "Weekly Beacon of the Harbour" }).waitFor();
	});
});

describe("deleting and restoring a story", () => {
	test("takes it off the list and brings it back", async () => {
		await goTo(page, "/stories?q=ferry+service");
		await openBy(
			page.getByRole("button", { name: /^More about Ferry service/ }),
			page.getByRole("menuitem", { name: "Delete…" }),
		);
		await page.getByRole("menuitem", { name: "Delete…" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
		await page.getByText("No titles match").waitFor();
		await goTo(page, "/stories?deleted=true");
		await page.getByRole("button", { name: /^Restore Ferry service/ }).click();
		await expect.poll(() => page.getByRole("button", { name: /^Restore Ferry/ }).count()).toBe(0);
		await goTo(page, "/stories?q=ferry+service");
		await page.getByRole("link", { name: /^Ferry service/ }).waitFor();
		await goTo(page, `/stories/${storyId}/history`);
		await page.getByText("restored the story").waitFor();
	});
});

describe("signing in", () => {
	test("works by a link that an owner hands over, then by a password, and ends by signing out", async () => {
		await goTo(page, "/settings/people");
		await page.getByLabel("Name").fill("Mira Olsen");
		await page.getByLabel("E-mail").fill("mira@desk.example");
		await page.getByRole("button", { name: "Add person" }).click();
		const link = page.locator("code", { hasText: "/sign-in/link" });
		await link.waitFor();
		const guest = await browser.newContext({ baseURL: address });
		const theirs = await guest.newPage();
		await followLink(theirs, (await link.textContent()) ?? "");
		await goTo(theirs, "/settings");
		await theirs.getByLabel("New password").fill("three small ferries");
		await theirs.getByRole("button", { name: "Set password" }).click();
		await theirs.getByRole("heading", { name: "Change your password" }).waitFor();
		await theirs.getByRole("button", { name: "Sign out" }).click();
		await theirs.waitForURL("**/sign-in");
		await goTo(theirs, "/sources");
		await theirs.waitForURL("**/sign-in?next=%2Fsources");
		await hydrated(theirs);
		await theirs.getByLabel("E-mail").fill("mira@desk.example");
		await theirs.getByLabel("Password", { exact: true }).fill("three small boats");
		await theirs.getByRole("button", { name: "Sign in" }).click();
		await theirs.getByText("password is wrong").waitFor();
		expect(await theirs.getByLabel("Password", { exact: true }).inputValue()).toBe("");
		await theirs.getByLabel("Password", { exact: true }).fill("three small ferries");
		await theirs.keyboard.press("Enter");
		await theirs.waitForURL("**/sources");
		await guest.close();
	});

	test("a used link is explained", async () => {
		const guest = await browser.newContext({ baseURL: address });
		const theirs = await guest.newPage();
		await goTo(theirs, "/sign-in/link?token=nonsense");
		await theirs.getByText("npx onrecord link").first().waitFor();
		await theirs.getByRole("button", { name: "Sign in" }).waitFor();
		await guest.close();
	});

	test("an ended session keeps what was typed for a new story", async () => {
		const guest = await browser.newContext({
			storageState: await owner.storageState(),
			baseURL: address,
		});
		const theirs = await guest.newPage();
		await goTo(theirs, "/stories/new");
		const text = theirs.getByRole("textbox", { name: "Article" });
		await text.fill("A ferry that nobody has saved yet.");
		await guest.clearCookies();
		await text.press("Control+Enter");
		await theirs.getByRole("link", { name: "Sign in in a new tab" }).waitFor();
		expect(await text.inputValue()).toBe("A ferry that nobody has saved yet.");
		const [beside] = await Promise.all([
			guest.waitForEvent("page"),
			theirs.getByRole("link", { name: "Sign in in a new tab" }).click(),
		]);
		await hydrated(beside);
		await beside.getByLabel("E-mail").fill("mira@desk.example");
		await beside.getByLabel("Password", { exact: true }).fill("three small ferries");
		await beside.keyboard.press("Enter");
		await beside.getByRole("heading", { name: "Signed in as Mira Olsen" }).waitFor();
		await theirs.getByText("You are signed in again").waitFor();
		await text.press("Control+Enter");
		await theirs.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
		await guest.close();
	});
});

describe("a token", () => {
	test("is shown once, works, and is worthless when it is revoked", async () => {
		await goTo(page, "/settings/tokens");
		await page.getByLabel("What it is for").fill("Nightly export");
		await page.getByRole("button", { name: "Create token" }).click();
		const token = await page.locator("code", { hasText: "onrecord_" }).textContent();
		const ask = () =>
			fetch(`${address}/api/v1/stories`, {
				headers: { authorization: `Bearer ${token}` },
			});
		expect((await ask()).status).toBe(200);
		await page.getByRole("button", { name: "Revoke Nightly export" }).click();
		await page.getByText("No tokens").waitFor();
		expect((await ask()).status).toBe(401);
	});
});

describe("every screen", () => {
	const SCREENS: [name: string, path: () => string][] = [
		["Stories", () => "/stories"],
		["Deleted stories", () => "/stories?deleted=true"],
		["No story found", () => "/stories?q=nothing+is+called+this"],
		["New story", () => "/stories/new"],
		["Sourcing", () => `/stories/${storyId}/sourcing`],
		["Drafts", () => `/stories/${storyId}/drafts`],
		["Report", () => `/stories/${storyId}/report`],
		["Review", () => `/stories/${storyId}/review`],
		["History", () => `/stories/${storyId}/history`],
		["Corrections", () => "/corrections"],
		["Sources", () => "/sources"],
		["Source", () => `/sources/${sourceId}`],
		["Account", () => "/settings"],
		["People", () => "/settings/people"],
		["Tokens", () => "/settings/tokens"],
		["Signed in", () => "/sign-in/done"],
		["Used link", () => "/sign-in/link?token=used"],
		["API reference", () => "/settings/api"],
		["Newsroom", () => "/settings/newsroom"],
		["Rules", () => "/settings/rules"],
		["One rule", () => "/settings/rules/single-origin"],
		["Levels of review", () => "/settings/review"],
		["Retention", () => "/settings/retention"],
		["Erase", () => "/settings/erase"],
		["Not found", () => "/nothing/here"],
	];
	for (const [name, path] of SCREENS)
		test(`${name}: no accessibility fault in light and dark, no sideways scrolling at 390 px`, async () => {
			await page.setViewportSize({ width: 1440, height: 960 });
			await goTo(page, path());
			for (const width of [1440, 390])
				for (const colorScheme of ["light", "dark"] as const) {
					await page.setViewportSize({ width, height: 900 });
					await page.emulateMedia({ colorScheme });
					expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
				}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		});
});
