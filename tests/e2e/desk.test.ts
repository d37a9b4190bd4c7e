import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axeFaults, contextLike, launchBrowser, watchForErrors } from "../support/browser-session.ts";

const ARTICLE = `Night ferry to end as harbour board runs out of crews

By Wendel Aakre

The harbour board will end the night ferry to the outer islands in March, according to two people familiar with the plan. The board signed a contract with a rival line in June.

“We have run out of crews,” board chair Ilse Varga told The Harbour Ledger on Monday. The Ledger reported that three captains had resigned since autumn.

A spokesman for the transport ministry denied that any route would close. Passengers were told nothing. The line carried 40,000 people last year.`;

const address = inject("address");
let browser: Browser;
let owner: BrowserContext;
let page: Page;
let errors: string[];
let path: string;

const currentRow = () => page.getByRole("region", { name: "Claims" }).locator("[aria-current]");
const inspector = () => page.getByRole("region", { name: "Inspector" });
/** Nothing waits to be sent any more: the queue in the browser is empty, and the desk says so. */
const saved = async () => {
	await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith("onrecord.outbox.")));
	await page.getByRole("button", { name: "Saved" }).waitFor();
};
const press = async (...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};
/** The claims as the API tells them. */
const claims = async () => {
	const response = await owner.request.get(`/api/v1${path}/claims`);
	return (await response.json()) as {
		id: string;
		verificationStatus: string;
		attributionStatus: string;
		revision: number;
		who: string;
		quote: string;
		chain: { name: string; kind: string }[];
	}[];
};

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
	path = `/stories/${story.id ?? story.story?.id}`;
	page = await owner.newPage();
	errors = watchForErrors(page);
	await page.goto(path);
	await page.getByRole("button", { name: "Start checking" }).click();
});
afterAll(async () => browser?.close());

describe("the desk", () => {
	test("shows the title once, the article, and every claim in list and text", async () => {
		expect(await page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
			"Night ferry to end as harbour board runs out of crews",
		]);
		const all = await claims();
		expect(all.length).toBeGreaterThan(4);
		await page.getByText(`0 of ${all.length} decided`).waitFor();
		const drawn = await page.evaluate(() => [...CSS.highlights.entries()].map(([name, ranges]) => [name, ranges.size]));
		expect(Object.fromEntries(drawn)).toMatchObject({
			unchecked: all.length,
			current: 1,
		});
	});

	test("tags every claim by keyboard alone in at most three keys each, and all of it is stored", async () => {
		const count = (await claims()).length;
		for (let index = 0; index < count; index++) await press("a", String((index % 8) + 1), "j");
		await page.getByText(`${count} of ${count} decided`).waitFor();
		await saved();
		const all = await claims();
		expect(all.every(({ attributionStatus }) => attributionStatus === "accepted")).toBe(true);
		expect(all.some(({ verificationStatus }) => verificationStatus === "unchecked")).toBe(false);
	});

	test("undoes, redoes, and repeats", async () => {
		const last = (await claims()).length - 1;
		const before = (await claims())[last]?.verificationStatus;
		await press("0");
		await saved();
		await press("z");
		await saved();
		expect((await claims())[last]?.verificationStatus).toBe(before);
		await press("Shift+Z");
		await saved();
		expect((await claims())[last]?.verificationStatus).toBe("unchecked");
		await press("k", ".");
		await saved();
		expect((await claims())[last - 1]?.verificationStatus).toBe("unchecked");
	});

	test("a selection of several is tagged in one step, and one undo takes it back", async () => {
		const denied = async () =>
			(await claims()).filter(({ verificationStatus }) => verificationStatus === "denied").length;
		const before = await denied();
		await press("Shift+K", "5");
		await saved();
		const during = await denied();
		expect(during).toBeGreaterThan(before);
		await press("z");
		await saved();
		expect(await denied()).toBe(before);
		await press("Escape");
	});

	test("keys rest while the person types, and what is typed is saved on leaving", async () => {
		await press("w");
		await page.keyboard.type("The 1 board, as n said");
		await press("Enter");
		await saved();
		expect((await claims()).map(({ who }) => who)).toContain("The 1 board, as n said");
	});

	test("a chain is written: a relay from the register by its name, and unnamed people added before it", async () => {
		await press("s");
		await page.keyboard.type("The Harbour Chronicle");
		await press("ArrowDown", "ArrowDown", "Enter");
		await saved();
		await inspector().getByRole("button", { name: "More for The Harbour Chronicle" }).click();
		await page.getByRole("menuitem", { name: "Put a source before it" }).click();
		await page.keyboard.type("people briefed on the contract");
		await press("Enter");
		await saved();
		const chain = (await claims()).find(({ who }) => who === "The 1 board, as n said")?.chain ?? [];
		expect(chain.map(({ name, kind }) => [name, kind])).toEqual([
			["people briefed on the contract", "unnamed"],
			["The Harbour Chronicle", "publication"],
		]);
		await press("g");
		await inspector().getByLabel("Ground rule").selectOption("on-background");
		await inspector().getByLabel("Why anonymity was granted").fill("They would lose their posts.");
		await press("Enter");
		await saved();
		await inspector().getByText("on background · reason given").waitFor();
	});

	test("evidence needs a locator, and is laid, changed and taken away", async () => {
		await press("e");
		await page.getByRole("form", { name: "Evidence" }).getByRole("button", { name: "Add evidence" }).click();
		await page.getByText("Say where to look").waitFor();
		await page.getByLabel("Where to look").fill("p. 3");
		await page.getByLabel("Link").fill("https://harbour.example/contract.pdf");
		await press("Control+Enter");
		await saved();
		const piece = inspector().getByText("harbour.example");
		await piece.waitFor();
		await page.getByRole("button", { name: "Edit this evidence" }).click();
		await page.getByRole("button", { name: "Refutes" }).click();
		await page.getByRole("button", { name: "Save", exact: false }).last().click();
		await inspector().getByText("Refutes").waitFor();
		await saved();
		await page.getByRole("button", { name: "Remove this evidence" }).click();
		await saved();
		await piece.waitFor({ state: "detached" });
	});

	test("a comment is written, kept through a reload while unsent, and resolved", async () => {
		await press("c");
		await page.keyboard.type("Ask the rival line");
		await page.reload();
		const id = await currentRow().textContent();
		expect(id).toBeTruthy();
		const field = page.getByLabel("New comment");
		const isKept = () => field.inputValue().then((text) => text === "Ask the rival line");
		for (let step = 0; step < 30 && !(await isKept()); step++) {
			await press("j");
			await page.waitForTimeout(50);
		}
		expect(await isKept()).toBe(true);
		await press("c", "Control+Enter");
		await saved();
		await page.getByRole("button", { name: "Resolve" }).click();
		await saved();
		await inspector().getByText("resolved by").waitFor();
	});

	test("words that are selected become a claim, trimmed; it is cut, merged and deleted", async () => {
		const count = (await claims()).length;
		await page.evaluate(() => {
			const node = [...document.querySelectorAll("article p")].find(({ textContent }) =>
				textContent?.includes("Passengers were told"),
			)?.firstChild;
			const at = node?.textContent?.indexOf(" Passengers were told nothing.") ?? 0;
			if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 30);
		});
		await press("Enter");
		await saved();
		const made = await claims();
		expect(made.map(({ quote }) => quote)).toContain("Passengers were told nothing");
		await press("Shift+M");
		await page.getByRole("dialog").getByRole("button", { name: "were" }).click();
		await saved();
		expect((await claims()).map(({ quote }) => quote)).toContain("were told nothing");
		await press("m");
		await saved();
		expect((await claims()).map(({ quote }) => quote)).toContain("Passengers were told nothing");
		if (made.length > count) {
			await press("Delete");
			await saved();
			expect((await claims()).length).toBe(made.length - 1);
			await press("z");
			await saved();
			expect((await claims()).length).toBe(made.length);
		}
	});

	test("filters without wrapping, searches, and finds a command", async () => {
		const bar = page.getByRole("group", { name: "Show claims" });
		expect((await bar.boundingBox())?.height).toBeLessThan(40);
		await press("/");
		await page.keyboard.type("passengers");
		await press("Enter");
		const rows = page.getByRole("region", { name: "Claims" }).getByRole("listitem");
		await expect.poll(() => rows.count()).toBeLessThan(4);
		await press("Control+k");
		await page.keyboard.type("all keys");
		await press("Enter");
		await page.getByRole("dialog", { name: "Keys" }).waitFor();
		await press("Escape");
		await page.getByRole("button", { name: "Close search and clear filters" }).click();
	});

	test("what is typed before a dialog is there is typed into it", async () => {
		const slow = await owner.newPage();
		await slow.goto(path);
		await slow.getByText(/of \d+ decided/).waitFor();
		const before = await claims();
		await slow.route("**/_next/static/**", async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			await route.continue();
		});
		await slow.keyboard.press("Control+k");
		await slow.keyboard.type("all keys");
		await slow.keyboard.press("Enter");
		await slow.getByRole("dialog", { name: "Keys" }).waitFor();
		await slow.close();
		expect(await claims()).toEqual(before);
	});

	test("works on without the server and loses nothing", async () => {
		await owner.setOffline(true);
		await press("k", "2", "k", "3");
		await page.getByText("Offline, 2 changes kept").waitFor();
		await owner.setOffline(false);
		await saved();
		const statuses = (await claims()).map(({ verificationStatus }) => verificationStatus);
		expect(statuses).toContain("partly-confirmed");
		// A lost connection is told by the browser itself.
		errors = errors.filter((error) => !error.includes("ERR_INTERNET_DISCONNECTED"));
	});

	test("a reload in the middle loses nothing either", async () => {
		await owner.setOffline(true);
		await press("6");
		await owner.setOffline(false);
		await page.reload();
		await saved();
		expect((await claims()).filter(({ verificationStatus }) => verificationStatus === "false").length).toBeGreaterThan(
			0,
		);
	});

	test("the second of two writers sees both versions and chooses", async () => {
		const [first] = await claims();
		const other = await owner.request.patch(`/api/v1/claims/${first?.id}`, {
			data: { revision: first?.revision, who: "The other checker’s words" },
			headers: { origin: address },
		});
		expect(other.status()).toBe(200);
		for (let step = 0; step < 20; step++) await press("k");
		await press("w");
		await page.keyboard.type("My own words");
		await press("Enter");
		const dialog = page.getByRole("dialog", {
			name: "Somebody else changed this as well",
		});
		await dialog.waitFor();
		expect(await dialog.textContent()).toContain("The other checker’s words");
		expect(await dialog.textContent()).toContain("My own words");
		expect((await claims())[0]?.who).toBe("The other checker’s words");
		expect(await axeFaults(page)).toEqual([]);
		await dialog.getByRole("button", { name: "Put mine on top" }).click();
		await saved();
		expect((await claims())[0]?.who).toBe("My own words");
		errors = errors.filter((error) => !error.includes("409"));
	});

	test("a session that ends in the middle keeps the change and goes on after signing in", async () => {
		const cookies = await owner.cookies();
		await owner.clearCookies();
		await press("7");
		await page.getByRole("dialog", { name: "You are signed out" }).waitFor();
		await owner.addCookies(cookies);
		await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
		await saved();
		expect((await claims())[0]?.verificationStatus).toBe("unverifiable");
		errors = errors.filter((error) => !error.includes("401"));
	});

	test("said nothing that a page should not say", () => {
		expect(errors).toEqual([]);
	});
});

describe.each([
	["wide and light", { width: 1440, height: 960, colorScheme: "light" }],
	["wide and dark", { width: 1440, height: 960, colorScheme: "dark" }],
	["a tablet", { width: 900, height: 1000, colorScheme: "light" }],
	["a phone in the dark", { width: 390, height: 844, colorScheme: "dark" }],
] as const)("%s", (_, options) => {
	test("axe finds nothing, and nothing is wider than the window", async () => {
		const context = await contextLike(browser, owner, options);
		const view = await context.newPage();
		await view.goto(`${address}${path}`);
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
