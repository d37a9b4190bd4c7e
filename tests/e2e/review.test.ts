import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults, watchForErrors } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { followLink } from "../support/follow-link.ts";
import { goTo, hydrated } from "../support/hydrated.ts";
import { invite } from "../support/invite.ts";

/** Somebody at a browser of their own. */
class Person {
	readonly page: Page;
	readonly errors: string[];

	constructor(page: Page) {
		this.page = page;
		this.errors = watchForErrors(page);
	}

	async press(role: "button" | "link", name: string | RegExp): Promise<void> {
		await this.page.getByRole(role, { name }).first().click();
	}

	async key(key: string): Promise<void> {
		await this.page.keyboard.press(key);
	}

	async type(words: string): Promise<void> {
		await this.page.keyboard.type(words);
	}

	/** Tabs to something by its name, as somebody does who has no mouse. */
	async tabTo(name: string): Promise<void> {
		for (let tries = 0; tries < 60; tries++) {
			await this.key("Tab");
			const words = await this.page.evaluate(() => {
				const { activeElement: at } = document;
				return (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? at?.textContent ?? "";
			});
			if (words.startsWith(name)) return;
		}
		throw new Error(`Tab never came to ${name}.`);
	}

	/** A load of the page would take the mark away. */
	async mark(): Promise<void> {
		await this.page.evaluate(() => document.documentElement.setAttribute("data-mark", "kept"));
	}
	isMarked = () => this.page.evaluate(() => document.documentElement.getAttribute("data-mark") === "kept");
}

const ARTICLE = `Night boat to the skerries ends in March

The harbour board will end the night boat in March, board chair Ilse Varga said. The board signed a contract with a rival line in June, Varga said.

The union asked the board to wait, its secretary Tom Berg said.`;

let desk: DeskPage;
let [checker, editor, lawyer] = [] as unknown as [Person, Person, Person];

/** Has the owner add somebody, who signs in. */
async function join(name: string): Promise<Person> {
	const asking = await desk.owner.newPage();
	const link = await invite(asking, name, `${name.toLowerCase().replace(" ", ".")}.${Date.now()}@desk.example`);
	await asking.close();
	const context = await desk.browser.newContext({
		...{ baseURL: desk.address, viewport: { width: 1440, height: 960 }, reducedMotion: "reduce" },
	});
	const person = new Person(await context.newPage());
	await followLink(person.page, link);
	return person;
}

/** Says of a level which stories need it, and who alone signs it. */
async function setLevel(level: string, name: string, when: string, signer: string): Promise<void> {
	const people = (await (await desk.owner.request.get("/api/v1/people")).json()) as { userId: string; name: string }[];
	const data = { name, when, signers: people.filter((one) => one.name === signer).map(({ userId }) => userId) };
	const headers = { origin: desk.address };
	expect((await desk.owner.request.patch(`/api/v1/review-levels/${level}`, { data, headers })).status()).toBe(200);
}

beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
	checker = await join("Ida Brandt");
	editor = await join("Ed Moss");
	lawyer = await join("Lea Marsh");
	await setLevel("checker", "Checker", "always", "Ida Brandt");
	await setLevel("editor", "Editor", "always", "Ed Moss");
	await setLevel("standards", "Standards", "never", "");
	await setLevel("lawyer", "Legal desk", "always", "Lea Marsh");
});
afterAll(async () => desk?.close());

/** Ticks every gap by the key, each once it is shown. */
async function sweep({ page }: Person): Promise<void> {
	const bar = page.getByRole("region", { name: "Gap" });
	const shown = async () => ((await bar.count()) === 0 ? "" : String(await bar.textContent()));
	for (let gap = ""; ; ) {
		await page.keyboard.press("b");
		await expect.poll(shown).not.toBe(gap);
		gap = await shown();
		if (gap === "") return;
	}
}

const turn = ({ page }: Person) => page.getByRole("status", { name: "Whose turn it is" });

test("a story goes from paste to signed by three people in three browsers, back once, and nobody reloads", async () => {
	await goTo(checker.page, "/stories/new");
	await checker.page.getByRole("textbox").first().fill(ARTICLE);
	await checker.press("button", "Find the claims");
	await checker.page.waitForURL(/stories\/[0-9a-f-]{36}/);
	await checker.page.getByRole("button", { name: "Start checking" }).waitFor();
	await hydrated(checker.page);
	await checker.mark();
	const path = new URL(checker.page.url()).pathname;
	await checker.press("button", "Start checking");
	await sweep(checker);
	await checker.press("link", "Review");
	await checker.press("button", "Ask for a review");
	await turn(checker).getByText("Your turn").waitFor();
	for (const one of [editor, lawyer]) {
		await goTo(one.page, `${path}/review`);
		await one.mark();
	}
	await checker.press("button", "Approve as Checker");
	await turn(checker).getByText("Ed Moss").waitFor();

	await turn(editor).getByText("as Editor").waitFor();
	await editor.press("button", "Send it back…");
	await editor.key("Tab");
	await editor.type("Which two people, and who spoke to them?");
	await editor.press("button", "Send back");
	await turn(checker).getByText("to resolve the reasons").waitFor();
	await checker.press("link", /Which two people/);
	await checker.page.getByRole("region", { name: "Inspector" }).getByText("Which two people").waitFor();
	await checker.press("button", "Resolve");
	await checker.page.getByText("Saved", { exact: true }).waitFor();
	await checker.press("link", "Review");
	await checker.press("button", "Ask again");

	await editor.press("button", "Approve as Editor");
	await turn(lawyer).getByText("as Legal desk").waitFor();
	await lawyer.tabTo("Note with the approval");
	await lawyer.type("Cleared.");
	await lawyer.tabTo("Approve as Legal desk");
	await lawyer.key("Enter");
	for (const one of [checker, editor, lawyer]) await turn(one).getByText("Signed off.").waitFor();
	expect(await Promise.all([checker, editor, lawyer].map((one) => one.isMarked()))).toEqual([true, true, true]);
	expect([checker, editor, lawyer].flatMap(({ errors }) => errors)).toEqual([]);
});

test("the screens have no accessibility fault in light and dark, and no sideways scrolling at 390 px", async () => {
	for (const { page } of [editor, lawyer])
		for (const width of [1440, 390])
			for (const colorScheme of ["light", "dark"] as const) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			}
});

test("a later change voids the sign-off before everybody's eyes, and says who must look again", async () => {
	await checker.press("link", "Desk");
	await checker.page.getByRole("region", { name: "Inspector" }).waitFor();
	await checker.page.getByRole("region", { name: "Claims" }).getByRole("button").first().click();
	await checker.key("4");
	await editor.page.getByText("The sign-off is void").waitFor();
	await turn(editor).getByText("to look again at what changed").waitFor();
	await lawyer.page.getByText("The sign-off is void").waitFor();
	expect(await lawyer.page.getByRole("button", { name: /^Approve/ }).count()).toBe(0);
});
