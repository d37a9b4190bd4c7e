import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo } from "../support/hydrated.ts";

const [TITLE = "", BYLINE = "", LEDE = "", , MINISTRY = ""] = FERRY.split("\n\n");

/** The lede says "three" for "two", the paragraph on crews is cut, the last one stands first, and one sentence is new. */
const SECOND = [
	TITLE,
	BYLINE,
	MINISTRY,
	`${LEDE.replace("to two people", "to three people")} Mayor Tove Lind said the island school would close.`,
].join("\n\n");

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
	await desk.press("1", "j", "1", "j", "1");
	await desk.saved();
});
afterAll(async () => desk?.close());

interface Carried {
	readonly quote: string;
	readonly anchor: string;
	readonly verificationStatus: string;
}
const claims = async () => (await desk.claims()) as unknown as Carried[];
const claimOf = async (words: string) => (await claims()).find(({ quote }) => quote.includes(words));
const carried = () => desk.page.getByRole("region", { name: "What the newest draft changed" });
const toRecheck = () => desk.page.getByRole("button", { name: /^\d+ to re-check$/ });
const isFocused = () => carried().evaluate((element) => element === document.activeElement);

/** Stores a text as the next draft, by the keys that a keyboard has. */
async function store(text: string): Promise<void> {
	await goTo(desk.page, `${desk.path}/drafts`);
	const field = desk.page.getByRole("textbox", { name: "New draft" });
	await field.focus();
	await desk.press("Control+a");
	await desk.page.keyboard.insertText(text);
	await desk.press("Control+Enter");
}

test("a new draft carries every claim over, and the keyboard goes on at what became of them", async () => {
	await store(SECOND);
	await carried().getByRole("heading", { name: "3 claims to re-check" }).waitFor();
	await carried().getByRole("heading", { name: "1 with other words" }).waitFor();
	await expect.poll(isFocused).toBe(true);
	await carried().getByText("source chain").waitFor();
	await carried().getByRole("heading", { name: "2 no longer in the text" }).waitFor();
	await carried().getByText("We have run out of crews").waitFor();
	expect(await claimOf("night ferry")).toMatchObject({ anchor: "changed", verificationStatus: "confirmed" });
	expect(await claimOf("signed a contract")).toMatchObject({ anchor: "exact", verificationStatus: "confirmed" });
	expect(await claimOf("any route would close")).toMatchObject({ anchor: "exact" });
	expect(await claimOf("island school")).toMatchObject({ anchor: "exact", verificationStatus: "unchecked" });
	expect(await axeFaults(desk.page)).toEqual([]);
});

test("two drafts are held against each other inline and side by side", async () => {
	const compared = desk.page.getByRole("region", { name: "Draft 1 and draft 2" });
	await compared.locator("ins", { hasText: "three" }).first().waitFor();
	// What only credits a claim is counted here too, as above: its sentence shows it.
	const others = compared.getByRole("region", { name: "1 claim with other words" });
	await others.locator("ins", { hasText: "three" }).waitFor();
	await compared.getByRole("heading", { name: "2 claims no longer in the text" }).waitFor();
	await compared.getByRole("heading", { name: "1 claim that the earlier draft hadn’t" }).waitFor();
	await desk.page.getByRole("button", { name: "Side by side" }).press("Enter");
	await compared.getByText("Draft 2", { exact: true }).waitFor();
	await compared.locator("del", { hasText: "two" }).first().waitFor();
	expect(await axeFaults(desk.page)).toEqual([]);
});

test("the desk filters what waits, and one key says that it was looked at", async () => {
	await goTo(desk.page, desk.path);
	await toRecheck().press("Enter");
	await expect.poll(() => desk.page.url()).toContain("show=changed");
	await desk.press("Shift+A");
	await desk.page.getByText("Its words are no longer in the text").first().waitFor();
	await desk.press("j", "j");
	await desk.inspector.getByRole("heading", { name: "Changed since it was checked" }).waitFor();
	await desk.press("Shift+A");
	await desk.saved();
	expect(await claimOf("night ferry")).toMatchObject({ anchor: "exact", verificationStatus: "confirmed" });
	await desk.press("z");
	await desk.saved();
	expect(await claimOf("night ferry")).toMatchObject({ anchor: "changed" });
});

test("a batch is accepted on the screen of drafts, which says so and keeps the keyboard there", async () => {
	await goTo(desk.page, `${desk.path}/drafts`);
	await carried().getByRole("button", { name: "Accept all as checked" }).press("Enter");
	await desk.page.getByText("1 claim checked again.").first().waitFor();
	await expect.poll(isFocused).toBe(true);
	await expect.poll(async () => (await claimOf("night ferry"))?.anchor).toBe("exact");
});

test("words that come back bring their checks back", async () => {
	await store(FERRY);
	await expect.poll(async () => (await claimOf("run out of crews"))?.anchor).toBe("exact");
	expect(await claimOf("three captains")).toMatchObject({ anchor: "exact" });
});

test("the report and the history name the draft", async () => {
	await goTo(desk.page, `${desk.path}/report`);
	await desk.page.getByText(/· draft 3 ·/).waitFor();
	await goTo(desk.page, `${desk.path}/history`);
	await desk.page.getByText("made draft 2").waitFor();
	await desk.page.getByText("made draft 3").waitFor();
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut()).toEqual([]);
});
