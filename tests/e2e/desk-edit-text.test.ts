import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo, reload } from "../support/hydrated.ts";

/** Long enough to be scrolled: the paragraph that is changed stands far down. */
const MIDDLE = Array.from({ length: 30 }, (_, at) => `Quay ${at + 1} has been repaired, the harbour office said.`);
const LAST = "The lighthouse will be sold in March, harbour clerk Tove Lind said.";
const ARTICLE = [FERRY, ...MIDDLE, LAST].join("\n\n");

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(ARTICLE);
});
afterAll(async () => desk?.close());

interface Stored {
	readonly id: string;
	readonly quote: string;
	readonly anchor: string;
	readonly verificationStatus: string;
}
const claimOf = async (words: string) =>
	((await desk.claims()) as unknown as Stored[]).find(({ quote }) => quote.includes(words));
const field = (draft: number) => desk.page.getByRole("textbox", { name: `Paragraph of draft ${draft}` });
const inHeader = (draft: number) => desk.page.getByText(`draft ${draft}`, { exact: true }).waitFor();
const pane = () => desk.page.getByRole("region", { name: "Text", exact: true });
const top = () => pane().evaluate((element) => element.scrollTop);

/** Selects a word in the field and types another over it. */
async function replace(draft: number, word: string, by: string): Promise<void> {
	await field(draft).evaluate((element, words) => {
		const area = element as HTMLTextAreaElement;
		const at = area.value.indexOf(words);
		area.setSelectionRange(at, at + words.length);
	}, word);
	await desk.page.keyboard.insertText(by);
}

test("one word is changed on the desk, which stays where it was", async () => {
	const { id } = (await claimOf("lighthouse")) ?? { id: "" };
	await goTo(desk.page, `${desk.path}?claim=${id}`);
	await desk.press("1");
	await desk.saved();
	await expect.poll(async () => (await claimOf("lighthouse"))?.verificationStatus).toBe("confirmed");
	await expect.poll(top).toBeGreaterThan(200);
	const before = await top();
	await desk.press("d");
	await field(1).waitFor();
	expect(await field(1).evaluate((element) => element === document.activeElement)).toBe(true);
	expect(await axeFaults(desk.page)).toEqual([]);
	await replace(1, "March", "April");
	await desk.press("Enter");
	await inHeader(2);
	await desk.page.getByText("Draft 2 stored. 1 claim to re-check.").first().waitFor();
	await desk.inspector.getByRole("heading", { name: "Changed since it was checked" }).waitFor();
	expect(Math.abs((await top()) - before)).toBeLessThan(4);
	expect(await claimOf("lighthouse")).toMatchObject({ id, anchor: "changed", verificationStatus: "confirmed" });
	expect((await claimOf("lighthouse"))?.quote).toContain("April");
});

test("undo goes back to the former draft, where the claim is as it was checked", async () => {
	await desk.press("z");
	await inHeader(3);
	await desk.page.getByText("Draft 3 stored. Every claim is as it was.").first().waitFor();
	expect(await claimOf("lighthouse")).toMatchObject({ anchor: "exact", verificationStatus: "confirmed" });
	expect((await claimOf("lighthouse"))?.quote).toContain("March");
});

test("once something else was done, undo is for that", async () => {
	await desk.press("2");
	await desk.saved();
	await desk.press("z");
	await desk.saved();
	await inHeader(3);
	await expect.poll(async () => (await claimOf("lighthouse"))?.verificationStatus).toBe("confirmed");
});

test("what is being written outlives a reload and a colleague's draft, and both are in the next one", async () => {
	await desk.press("d");
	await field(3).waitFor();
	await replace(3, "clerk", "master");
	await reload(desk.page);
	await expect.poll(() => field(3).inputValue()).toContain("harbour master Tove Lind");
	const story = await (await desk.owner.request.get(`/api/v1${desk.path}`)).json();
	const { id, text } = (story as { draft: { id: string; text: string } }).draft;
	const made = await desk.owner.request.post(`/api/v1${desk.path}/drafts`, {
		data: { basedOn: id, text: text.replace("Quay 7 has been", "Quay 7 was") },
		headers: { origin: desk.address },
	});
	expect(made.status()).toBe(201);
	await expect.poll(() => field(4).inputValue()).toContain("harbour master Tove Lind");
	await field(4).press("Enter");
	await inHeader(5);
	await pane().getByText("harbour master Tove Lind").waitFor();
	await pane().getByText("Quay 7 was repaired").waitFor();
});

test("Escape throws the words away, and selected words lead to their paragraph", async () => {
	await desk.press("d");
	await field(5).waitFor();
	await replace(5, "master", "baker");
	await desk.press("Escape");
	await field(5).waitFor({ state: "hidden" });
	await pane().getByText("Quay 7 was repaired").dblclick();
	await desk.page.getByRole("button", { name: "Edit text" }).click();
	await expect.poll(() => field(5).inputValue()).toBe("Quay 7 was repaired, the harbour office said.");
	await desk.press("Escape");
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut()).toEqual([]);
});
