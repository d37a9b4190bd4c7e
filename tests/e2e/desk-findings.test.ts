import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage } from "../support/desk-page.ts";

const ARTICLE = `Pilots warned of the fog horn for years

The fog horn at Cape Sarre has been silent since May, according to two pilots who asked not to be named. The coast board ordered a new one in August.

“We hear nothing out there,” pilot Jorun Abel told The Cape Gazette. The board's director, Miro Stahl, said that repairs cost 80,000 crowns.`;

let desk: DeskPage;
const findings = () => desk.page.getByRole("list", { name: "Findings" });
beforeAll(async () => {
	desk = await DeskPage.open(ARTICLE);
});
afterAll(async () => desk?.close());

test("a claim confirmed with nothing behind it is found, filtered, answered, and found no more", async () => {
	await desk.page.getByRole("button", { name: /^Findings \d+/ }).waitFor();
	const all = await desk.list.getByRole("listitem").count();
	await desk.page.keyboard.press("j");
	await desk.page.keyboard.press("1");
	await findings().getByText("Error: Confirmed without evidence").waitFor();
	await desk.page.keyboard.press("/");
	await desk.page.getByLabel("Finding", { exact: true }).selectOption({ label: "Confirmed without evidence (1)" });
	await expect.poll(() => desk.list.getByRole("listitem").count()).toBe(1);
	expect(all).toBeGreaterThan(1);
	expect(await axeFaults(desk.page)).toEqual([]);
	await findings().getByRole("listitem").filter({ hasText: "Confirmed with" }).getByText("Add evidence").click();
	await desk.page.keyboard.type("p. 12");
	await desk.page.keyboard.press("Control+Enter");
	await findings().getByText("Confirmed without evidence").waitFor({ state: "detached" });
	await desk.page.getByRole("button", { name: "Close search and clear filters" }).click();
	await expect.poll(() => desk.list.getByRole("listitem").count()).toBe(all);
});

test("findings are reached by a key, and lead to the register's word on the source", async () => {
	const remedy = desk.page.getByRole("button", { name: "Give the reason" });
	// The rules run after each change, so it may take a look or two until the key finds the claim.
	const reached = async () => {
		if (!(await remedy.isVisible())) await desk.press("Shift+N");
		return remedy.isVisible();
	};
	await expect.poll(reached, { interval: 500 }).toBe(true);
	await remedy.click();
	await desk.page.keyboard.type("Their employer forbids them to speak.");
	await desk.page.keyboard.press("Enter");
	await remedy.waitFor({ state: "detached" });
	const [why] = await desk.page.getByRole("button", { name: "Why" }).all();
	await why?.click();
	await findings().getByRole("listitem").getByRole("listitem").first().waitFor();
	expect(await axeFaults(desk.page)).toEqual([]);
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut()).toEqual([]);
});
