import { afterAll, beforeAll, expect, test } from "vitest";
import { DeskPage, FERRY } from "../support/desk-page.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

const screen = (name: string) => desk.page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name });
const current = () => desk.list.locator("[aria-current]").textContent();

test("desk, sourcing, report and history are one page, and the desk is as it was left", async () => {
	await desk.press("j", "j", "4");
	await desk.saved();
	const left = await current();
	await desk.page.evaluate(() => document.documentElement.setAttribute("data-mark", "kept"));
	const report = desk.page.locator("#claims");
	const history = desk.page.getByRole("heading", { name: "History", level: 1 });
	const sourcing = desk.page.getByRole("heading", { name: "What it rests on" });
	for (const [name, shown] of Object.entries({ Sourcing: sourcing, Report: report, History: history })) {
		await screen(name).click();
		await shown.waitFor();
		await screen("Desk").click();
		await desk.inspector.waitFor();
	}
	expect(await current()).toBe(left);
	expect(await desk.page.locator("html").getAttribute("data-mark")).toBe("kept");
});

test("a screen that is slow to come still comes, though the claim was changed just before", async () => {
	await screen("Desk").click();
	await desk.inspector.waitFor();
	const before = desk.page.url();
	// The report's answer comes only once the address has followed the desk.
	await desk.page.route(/\/report\?/, async (route) => {
		await desk.page.waitForFunction((old) => location.href !== old, before);
		await route.continue();
	});
	await desk.press("j");
	await screen("Report").click();
	await desk.page.locator("#claims").waitFor();
	await desk.page.unroute(/\/report\?/);
});

test("the claims of the report lead to themselves on the desk", async () => {
	await screen("Report").click();
	await desk.page.getByRole("link", { name: "Open claim 5 on the desk" }).click();
	await desk.list.locator("[aria-current]").waitFor();
	expect(await current()).toMatch(/^5/);
});

test("the report follows a change that is made while it is open", async () => {
	await screen("Report").click();
	const claim = desk.page.locator("#claim-1");
	await claim.waitFor();
	const [first] = await desk.claims();
	const changed = await desk.owner.request.patch(`/api/v1/claims/${first?.id}`, {
		data: { revision: first?.revision, what: "The night ferry ends before the thaw" },
		headers: { origin: desk.address },
	});
	expect(changed.status()).toBe(200);
	await claim.getByText("The night ferry ends before the thaw").waitFor();
	expect(await desk.page.locator("html").getAttribute("data-mark")).toBe("kept");
});
