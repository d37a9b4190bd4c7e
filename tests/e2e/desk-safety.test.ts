import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { reload } from "../support/hydrated.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

test("works on without the server and loses nothing", async () => {
	await desk.owner.setOffline(true);
	await desk.press("2", "j", "3");
	await desk.page.getByText("Offline, 2 changes kept").waitFor();
	await desk.owner.setOffline(false);
	await desk.saved();
	const statuses = (await desk.claims()).map(({ verificationStatus }) => verificationStatus);
	expect(statuses).toContain("partly-confirmed");
});

test("a reload in the middle loses nothing either", async () => {
	await desk.owner.setOffline(true);
	await desk.press("6");
	await desk.owner.setOffline(false);
	await reload(desk.page);
	await desk.saved();
	expect(
		(await desk.claims()).filter(({ verificationStatus }) => verificationStatus === "false").length,
	).toBeGreaterThan(0);
});

test("the second of two writers sees both versions and chooses", async () => {
	const [first] = await desk.claims();
	const other = await desk.owner.request.patch(`/api/v1/claims/${first?.id}`, {
		data: { revision: first?.revision, who: "The other checker’s words" },
		headers: { origin: desk.address },
	});
	expect(other.status()).toBe(200);
	for (let step = 0; step < 20; step++) await desk.press("k");
	await desk.press("w");
	await desk.page.keyboard.type("My own words");
	await desk.press("Enter");
	// The same person, through the API: nobody else is to be suspected.
	const dialog = desk.page.getByRole("dialog", { name: /^You changed this in another window, / });
	await dialog.waitFor();
	expect(await dialog.textContent()).toContain("The other checker’s words");
	expect(await dialog.textContent()).toContain("My own words");
	expect((await desk.claims())[0]?.who).toBe("The other checker’s words");
	expect(await axeFaults(desk.page)).toEqual([]);
	await dialog.getByRole("button", { name: "Keep mine" }).click();
	await desk.saved();
	expect((await desk.claims())[0]?.who).toBe("My own words");
});

test("a session that ends in the middle keeps the change and goes on after signing in", async () => {
	const cookies = await desk.owner.cookies();
	await desk.owner.clearCookies();
	await desk.press("7");
	await desk.page.getByRole("dialog", { name: "You are signed out" }).waitFor();
	await desk.owner.addCookies(cookies);
	await desk.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
	await desk.saved();
	expect((await desk.claims())[0]?.verificationStatus).toBe("unverifiable");
});

test("said nothing that a page should not say", () => {
	// What the browser itself says of a lost connection, a conflict, an ended session.
	expect(desk.errorsBut("ERR_INTERNET_DISCONNECTED", "409", "401")).toEqual([]);
});
