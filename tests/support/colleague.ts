import type { Page } from "playwright-core";
import { watchForErrors } from "./browser-session.ts";
import type { DeskPage } from "./desk-page.ts";
import { followLink } from "./follow-link.ts";
import { goTo } from "./hydrated.ts";
import { invite } from "./invite.ts";

/** A checker with a browser of their own, at the desk of the same story. */
export interface Colleague {
	readonly page: Page;
	readonly name: string;
	readonly errors: string[];
}

/** Has the desk's owner add a checker, who signs in and opens the story. */
export async function openColleague(desk: DeskPage, name: string): Promise<Colleague> {
	const asking = await desk.owner.newPage();
	const email = `${name.toLowerCase().replaceAll(" ", ".")}.${Date.now()}@desk.example`;
	const link = await invite(asking, name, email);
	await asking.close();
	const context = await desk.browser.newContext({
		baseURL: desk.address,
		viewport: { width: 1440, height: 960 },
		reducedMotion: "reduce",
	});
	const page = await context.newPage();
	const errors = watchForErrors(page);
	await followLink(page, link);
	await goTo(page, desk.path);
	await page.getByRole("button", { name: "Start checking" }).click();
	return { page, name, errors };
}
