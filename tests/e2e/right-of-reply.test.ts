import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage } from "../support/desk-page.ts";
import { goTo } from "../support/hydrated.ts";

const FUND = `Relief fund emptied within a year

Ana Rowe embezzled the relief fund, Tomas Breck told reporters on Monday. Two trustees close to the board said that Ana Rowe falsified the audit.

Ana Rowe denied that she took any money.`;

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FUND);
});
afterAll(async () => desk?.close());

test("a request is recorded by keys and taken back, and a letter is drafted that names no source", async () => {
	const { page } = desk;
	await goTo(page, `${desk.path}/sourcing`);
	const part = page.getByRole("region", { name: "Right of reply" });
	const rowe = part.getByRole("listitem", { name: "Ana Rowe" });
	await rowe.getByText("No request to them is recorded.").waitFor();
	const record = async () => {
		await rowe.getByRole("button", { name: "Record a request to Ana Rowe" }).press("Enter");
		await rowe.getByLabel("Note (optional)").fill("Asked about the audit");
		await rowe.getByLabel("Who was asked").press("Enter");
	};
	await record();
	// Offered for some seconds: so it comes before all that takes long.
	await page.getByRole("button", { name: /^Undo/ }).first().click();
	await rowe.getByText("No request to them is recorded.").waitFor();
	await record();
	await rowe.getByText("Asked about the audit").waitFor();
	await rowe.getByRole("button", { name: "Draft a letter to Ana Rowe" }).press("Enter");
	const letter = rowe.getByText("Dear Ana Rowe,");
	await letter.waitFor();
	expect(await letter.textContent()).not.toMatch(/Breck|trustees/);
	await rowe.getByRole("button", { name: "Record a request to Ana Rowe" }).press("Enter");
	await rowe.getByLabel("Who was asked").waitFor();
	for (const width of [1440, 390])
		for (const colorScheme of ["light", "dark"] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme });
			expect(await axeFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
		}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
