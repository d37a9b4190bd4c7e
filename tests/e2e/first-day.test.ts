import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { watchForErrors } from "../support/browser-session.ts";
import { followLink } from "../support/follow-link.ts";
import { goTo, hydrated } from "../support/hydrated.ts";
import { SURROUNDINGS, type Surroundings } from "../support/surroundings.ts";

const OWNER = { email: "owner@onrecord.local", password: "night ferry to the islands" };
const COLLEAGUE = { name: "Ida Brandt", email: "ida@gazette.example" };

describe.each(SURROUNDINGS)("a newsroom's first day, %s", (_, open) => {
	let newsroom: Surroundings;
	const errors: string[][] = [];
	beforeAll(async () => {
		newsroom = await open();
	});
	afterAll(async () => newsroom?.close());

	/** A page in a browser of its own. */
	async function somebody(): Promise<{ context: BrowserContext; page: Page }> {
		const context = await newsroom.openBrowser();
		const page = await context.newPage();
		errors.push(watchForErrors(page));
		return { context, page };
	}

	test("the owner comes in by the printed link, sets a password, and signs out", async () => {
		const { context, page } = await somebody();
		await followLink(page, newsroom.firstLink);
		const cookies = await context.cookies();
		expect(cookies.map(({ secure }) => secure)).toContain(newsroom.address.startsWith("https:"));
		await goTo(page, "/settings");
		await page.getByLabel("New password").fill(OWNER.password);
		await page.getByRole("button", { name: "Set password" }).click();
		await page.getByRole("heading", { name: "Change your password" }).waitFor();
		await page.getByRole("button", { name: "Sign out" }).click();
		await page.waitForURL("**/sign-in");
		await goTo(page, "/stories");
		await page.waitForURL("**/sign-in?next=*");
		await context.close();
	});

	test("signs in from a second browser, invites a colleague, who tags by keyboard; the report shows it", async () => {
		const { page: owner } = await somebody();
		await goTo(owner, "/sign-in");
		await owner.getByLabel("E-mail").fill(OWNER.email);
		await owner.getByLabel("Password", { exact: true }).fill(OWNER.password);
		await owner.keyboard.press("Enter");
		await owner.waitForURL("**/stories");
		await goTo(owner, "/settings/people");
		await owner.getByLabel("Name", { exact: true }).fill(COLLEAGUE.name);
		await owner.getByLabel("E-mail", { exact: true }).fill(COLLEAGUE.email);
		await owner.getByRole("button", { name: /^Add/ }).click();
		const link = owner.locator("code", { hasText: newsroom.address });
		await link.waitFor();

		const { page: colleague } = await somebody();
		await followLink(colleague, (await link.textContent()) ?? "");
		await colleague.getByRole("list").getByRole("link").first().click();
		await colleague.getByRole("button", { name: "Start checking" }).click();
		await hydrated(colleague);
		const desk = new URL(colleague.url()).pathname;
		await colleague.keyboard.press("a");
		await colleague.keyboard.press("1");
		await colleague.keyboard.press("j");
		await colleague.keyboard.press("4");
		await colleague.getByText("Saved", { exact: true }).waitFor();

		await goTo(owner, `${desk}/report`);
		await owner.getByText("Confirmed", { exact: true }).first().waitFor();
		await goTo(owner, `${desk}/history`);
		expect(await owner.getByText(COLLEAGUE.name).count()).toBeGreaterThan(2);
	});

	test("no page said what it should not say", () => {
		expect(errors.flat()).toEqual([]);
	});
});
