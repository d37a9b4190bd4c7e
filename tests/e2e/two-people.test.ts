import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { type Colleague, openColleague } from "../support/colleague.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo, reload } from "../support/hydrated.ts";

let desk: DeskPage;
let colleague: Colleague;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
	colleague = await openColleague(desk, "Ola Kern");
	// A load of the page would take the mark away.
	for (const page of [desk.page, colleague.page])
		await page.evaluate(() => document.documentElement.setAttribute("data-mark", "kept"));
});
afterAll(async () => desk?.close());

const row = (page: Page, number: number) =>
	page.getByRole("region", { name: "Claims" }).locator("button", { hasText: new RegExp(`^${number}\\D`) });
const inspector = (page: Page) => page.getByRole("region", { name: "Inspector" });
const press = async (page: Page, ...keys: string[]) => {
	for (const key of keys) await page.keyboard.press(key);
};

test("each sees the other's tag", async () => {
	await press(desk.page, "4");
	await row(colleague.page, 1).getByText("Disputed").waitFor();
	await press(colleague.page, "j", "6");
	await row(desk.page, 2).getByText("False").waitFor();
});

test("each sees the other's comment", async () => {
	await press(desk.page, "c");
	await desk.page.keyboard.type("Has the board said so?");
	await press(desk.page, "Control+Enter");
	await press(colleague.page, "k");
	await inspector(colleague.page).getByText("Has the board said so?").waitFor();
	await press(colleague.page, "c");
	await colleague.page.keyboard.type("In June it did.");
	await press(colleague.page, "Control+Enter");
	await inspector(desk.page).getByText("In June it did.").waitFor();
});

test("each sees the other's evidence", async () => {
	for (const [writer, reader, locator] of [
		[desk.page, colleague.page, "minutes, p. 3"],
		[colleague.page, desk.page, "contract, clause 9"],
	] as const) {
		await press(writer, "e");
		await writer.keyboard.type(locator);
		await press(writer, "Control+Enter");
		await inspector(reader).getByText(locator).waitFor();
	}
});

test("each sees the source that the other added", async () => {
	for (const [writer, reader, name] of [
		[desk.page, colleague.page, "The harbour pilots’ union"],
		[colleague.page, desk.page, "The ferry line’s accountants"],
	] as const) {
		await press(writer, "s");
		await writer.keyboard.type(name);
		await writer.getByRole("group", { name: `Add “${name}” as` }).waitFor();
		await press(writer, "Enter");
		await inspector(reader).getByRole("button", { name, exact: true }).waitFor();
	}
});

test("each sees that the other is there, and at which claim, until they leave", async () => {
	const people = (page: Page) => page.getByRole("list", { name: "Also in this story" });
	await people(desk.page).getByText("Ola Kern").waitFor();
	await press(colleague.page, "j", "j");
	await row(desk.page, 3).getByText("with Ola Kern").waitFor();
	await press(colleague.page, "j");
	await row(desk.page, 4).getByText("with Ola Kern").waitFor();
	expect(await desk.list.getByText("with Ola Kern").count()).toBe(1);
	// Nobody sees themselves, and nothing is read out of its own accord.
	expect(await people(desk.page).getByRole("listitem").allInnerTexts()).toHaveLength(1);
	const spoken = desk.page.getByRole("status");
	expect((await spoken.allTextContents()).join()).not.toContain("Ola Kern");
	expect(await axeFaults(desk.page)).toEqual([]);
	await colleague.page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Report" }).click();
	await desk.list.getByText("with Ola Kern").waitFor({ state: "detached" });
	await people(desk.page).getByText("Ola Kern").waitFor();
	for (const page of [desk.page, colleague.page])
		expect(await page.locator("html").getAttribute("data-mark")).toBe("kept");
	await colleague.page.close();
	await people(desk.page).waitFor({ state: "detached" });
});

test("eight tabs of one browser are all alive and follow, on one stream", async () => {
	const streams = new Set<Request>();
	desk.owner.on("request", (request) => request.url().includes("/api/v1/live?") && streams.add(request));
	const drop = (request: Request) => streams.delete(request);
	desk.owner.on("requestfinished", drop).on("requestfailed", drop);
	const tabs = await Promise.all(Array.from({ length: 7 }, () => desk.owner.newPage()));
	// The first tab has had its stream since before anybody counted.
	await reload(desk.page);
	for (const tab of tabs) await goTo(tab, desk.path);
	const [first] = await desk.claims();
	const changed = await desk.owner.request.patch(`/api/v1/claims/${first?.id}`, {
		data: { revision: first?.revision, what: "will end in eight windows at once" },
		headers: { origin: desk.address },
	});
	expect(changed.status()).toBe(200);
	for (const tab of [desk.page, ...tabs]) await row(tab, 1).getByText("in eight windows at once").waitFor();
	// A connection is free for whatever else a tab asks for.
	for (const tab of tabs) expect(await tab.evaluate(() => fetch("/api/v1/people").then(({ ok }) => ok))).toBe(true);
	await expect.poll(() => streams.size).toBe(1);
	await desk.page.close();
	const [again] = await desk.claims();
	await desk.owner.request.patch(`/api/v1/claims/${again?.id}`, {
		data: { revision: again?.revision, what: "will end without the first window" },
		headers: { origin: desk.address },
	});
	for (const tab of tabs) await row(tab, 1).getByText("without the first window").waitFor();
});

test("said nothing that a page should not say", () => {
	expect([...desk.errorsBut(), ...colleague.errors]).toEqual([]);
});
