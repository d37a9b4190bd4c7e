import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { type Colleague, openColleague } from "../support/colleague.ts";
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

describe("while somebody types who a claim is about", () => {
	let colleague: Colleague;
	/** What the colleague does at the first claim, through the API as their browser would. */
	const alter = async (set: object) => {
		const [first] = await desk.claims();
		const answer = await colleague.page.request.patch(`/api/v1/claims/${first?.id}`, {
			data: { revision: first?.revision, ...set },
			headers: { origin: desk.address },
		});
		expect(answer.status()).toBe(200);
	};
	const tag = async (set: object) => {
		const [first] = await desk.claims();
		const answer = await colleague.page.request.post("/api/v1/claims/tag", {
			data: { claims: [{ id: first?.id, revision: first?.revision }], set },
			headers: { origin: desk.address },
		});
		expect(answer.status()).toBe(200);
	};
	const who = () => desk.inspector.getByRole("textbox", { name: "About" });
	/** What of the first claim has come from elsewhere is on the screen. */
	const arrived = (words: string) => desk.list.getByRole("listitem").first().getByText(words).waitFor();
	const begin = async () => {
		for (let step = 0; step < 20; step++) await desk.press("k");
		await desk.press("w");
		await desk.page.keyboard.type("My own");
	};
	beforeAll(async () => {
		colleague = await openColleague(desk, "Ola Kern");
	});

	test("a status that a colleague sets appears, and what is typed stays and is saved unasked", async () => {
		await begin();
		await tag({ verificationStatus: "disputed" });
		await arrived("Disputed");
		expect(await who().inputValue()).toBe("My own");
		await desk.page.keyboard.type(" words");
		await desk.press("Enter");
		await desk.saved();
		expect((await desk.claims())[0]).toMatchObject({ who: "My own words", verificationStatus: "disputed" });
	});

	test("a colleague's words for the same field leave what is typed alone; then both versions are shown", async () => {
		await begin();
		await alter({ who: "The other checker’s words" });
		// Made after it, so that both have arrived.
		await tag({ verificationStatus: "false" });
		await arrived("False");
		expect(await who().inputValue()).toBe("My own");
		await desk.page.keyboard.type(" second words");
		await desk.press("Enter");
		const dialog = desk.page.getByRole("dialog", { name: /^Ola Kern changed this, / });
		await dialog.waitFor();
		const rows = await dialog.getByRole("row").allTextContents();
		expect(rows.slice(1)).toEqual(["AboutThe other checker’s wordsMy own second words"]);
		expect((await desk.claims())[0]?.who).toBe("The other checker’s words");
		expect(await axeFaults(desk.page)).toEqual([]);
		await dialog.getByRole("button", { name: "Keep mine" }).click();
		await desk.saved();
		expect((await desk.claims())[0]).toMatchObject({ who: "My own second words", verificationStatus: "false" });
	});
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
