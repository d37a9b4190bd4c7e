import { afterAll, beforeAll, expect, test } from "vitest";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo, reload } from "../support/hydrated.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

const number = () => desk.inspector.getByRole("heading", { level: 2 }).textContent();
const checked = (count: number) => desk.page.getByText(new RegExp(`^${count} of \\d+ checked$`)).waitFor();

test("the claim is the same after a reload, after another screen, and in a link that is sent", async () => {
	await desk.press("j", "j", "j");
	await expect.poll(() => new URL(desk.page.url()).searchParams.get("claim")).toBe((await desk.claims())[3]?.id);
	const link = desk.page.url();
	await reload(desk.page);
	await expect.poll(number).toMatch(/^4 of/);
	await desk.page.getByRole("link", { name: "Report" }).click();
	await desk.page.waitForURL("**/report");
	await desk.page.getByRole("link", { name: "Desk", exact: true }).click();
	await expect.poll(number).toMatch(/^4 of/);
	await desk.page.getByRole("link", { name: "Report" }).click();
	await desk.page.waitForURL("**/report");
	await desk.page.goBack();
	await expect.poll(number).toMatch(/^4 of/);
	const colleague = await desk.owner.newPage();
	await goTo(colleague, link);
	await expect
		.poll(() => colleague.getByRole("region", { name: "Inspector" }).getByRole("heading", { level: 2 }).textContent())
		.toMatch(/^4 of/);
	await colleague.close();
});

test("a filter stands in the address and is there again for whoever opens it", async () => {
	await desk.press("1", "/");
	await desk.page.getByLabel("Status", { exact: true }).selectOption("confirmed");
	await expect.poll(() => new URL(desk.page.url()).searchParams.get("status")).toBe("confirmed");
	await desk.saved();
	await reload(desk.page);
	await expect.poll(() => desk.list.getByRole("listitem").count()).toBe(1);
	await desk.page.getByRole("button", { name: "Close search and clear filters" }).click();
});

test("a reload while everything is still being saved shows what was done", async () => {
	const all = await desk.claims();
	await goTo(desk.page, desk.path);
	await desk.press("Escape");
	for (let step = 0; step < all.length; step++) await desk.press("k");
	for (let step = 0; step < all.length; step++) await desk.press("6", "j");
	await reload(desk.page);
	await checked(all.length);
	await desk.saved();
	await checked(all.length);
	expect((await desk.claims()).every(({ verificationStatus }) => verificationStatus === "false")).toBe(true);
});

test("a link stays on the desk while there is no connection, and says why", async () => {
	await desk.owner.setOffline(true);
	await desk.page.getByRole("link", { name: "Report" }).click();
	await desk.page.getByText("Not available offline.").first().waitFor();
	expect(new URL(desk.page.url()).pathname).toBe(desk.path);
	await desk.owner.setOffline(false);
});

test("a claim is made and split by keyboard alone, and undone by the key that everybody knows", async () => {
	const before = (await desk.claims()).length;
	for (let step = 0; step < before; step++) await desk.press("k");
	await desk.press("t", "ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight", "Enter");
	await desk.saved();
	const made = await desk.claims();
	expect(made.length).toBe(before + 1);
	await desk.press("Shift+M");
	await desk.page.getByRole("dialog", { name: "Split claim" }).waitFor();
	await desk.page.getByRole("dialog").locator("button:focus").waitFor();
	await desk.press("Home", "Enter");
	await desk.saved();
	expect((await desk.claims()).length).toBe(before + 2);
	await desk.press("Control+z");
	await desk.saved();
	expect((await desk.claims()).length).toBe(before + 1);
	await desk.page.getByRole("button", { name: "Undo" }).first().click();
	await desk.saved();
	expect((await desk.claims()).length).toBe(before);
});

test("three clicks mark a paragraph, and Enter makes a claim of it", async () => {
	const before = (await desk.claims()).length;
	await desk.page.locator("article").getByText("A spokesman for the transport").click({ clickCount: 3 });
	await desk.page.getByRole("button", { name: "Create claim" }).waitFor();
	await desk.press("Enter");
	await desk.saved();
	const all = await desk.claims();
	expect(all.length).toBe(before + 1);
	expect(all.map(({ quote }) => quote)).toContainEqual(
		expect.stringMatching(/^A spokesman.*40,000 people last year$/s),
	);
});
