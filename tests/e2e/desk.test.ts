import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo, reload } from "../support/hydrated.ts";

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
});
afterAll(async () => desk?.close());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

test("shows the title once, the article, and every claim in list and text", async () => {
	expect(await desk.page.getByRole("heading", { level: 1 }).allTextContents()).toEqual([
		"Night ferry to end as harbour board runs out of crews",
	]);
	const all = await desk.claims();
	expect(all.length).toBeGreaterThan(4);
	await desk.page.getByText(`0 of ${all.length} checked`).waitFor();
	const drawn = await desk.page.evaluate(() =>
		[...CSS.highlights.entries()].map(([name, ranges]) => [name, ranges.size]),
	);
	expect(Object.fromEntries(drawn)).toMatchObject({
		unchecked: all.length,
		current: 1,
	});
});

test("tags every claim by keyboard alone in at most three keys each, and all of it is stored", async () => {
	const count = (await desk.claims()).length;
	for (let index = 0; index < count; index++) await desk.press("a", String((index % 8) + 1), "j");
	await desk.page.getByText(`${count} of ${count} checked`).waitFor();
	await desk.saved();
	const all = await desk.claims();
	expect(all.every(({ attributionStatus }) => attributionStatus === "accepted")).toBe(true);
	expect(all.some(({ verificationStatus }) => verificationStatus === "unchecked")).toBe(false);
});

test("undoes, redoes, and repeats", async () => {
	const last = (await desk.claims()).length - 1;
	const before = (await desk.claims())[last]?.verificationStatus;
	await desk.press("0");
	await desk.saved();
	await desk.press("z");
	await desk.saved();
	expect((await desk.claims())[last]?.verificationStatus).toBe(before);
	await desk.press("Shift+Z");
	await desk.saved();
	expect((await desk.claims())[last]?.verificationStatus).toBe("unchecked");
	await desk.press("k", ".");
	await desk.saved();
	expect((await desk.claims())[last - 1]?.verificationStatus).toBe("unchecked");
});

test("a selection of several is tagged in one step, and one undo takes it back", async () => {
	const denied = async () =>
		(await desk.claims()).filter(({ verificationStatus }) => verificationStatus === "denied").length;
	const before = await denied();
	// The last two, both unchecked by now.
	await desk.press("Shift+J", "5");
	await desk.saved();
	const during = await denied();
	expect(during).toBe(before + 2);
	await desk.press("z");
	await desk.page.getByText("Undone in 2 claims.").first().waitFor();
	await desk.saved();
	expect(await denied()).toBe(before);
	await desk.press("Escape");
});

test("what was done before a reload is undone and redone after it, and said", async () => {
	const flagged = () => desk.claims().then((all) => all.filter(({ flagged }) => flagged).length);
	const before = await flagged();
	await desk.press("Control+a", "f");
	await desk.saved();
	const during = await flagged();
	expect(during).not.toBe(before);
	await reload(desk.page);
	await desk.page.getByText(/of \d+ checked/).waitFor();
	await desk.press("z");
	await desk.page
		.getByText(/^Undone in \d+ claims\.$/)
		.first()
		.waitFor();
	await desk.saved();
	expect(await flagged()).toBe(before);
	await desk.press("Shift+Z");
	await desk.page
		.getByText(/^Redone in \d+ claims\.$/)
		.first()
		.waitFor();
	await desk.press("z");
	await desk.saved();
	expect(await flagged()).toBe(before);
	for (let step = 0; step < 20; step++) await desk.press("j");
});

test("keys rest while the person types, and what is typed is saved on leaving", async () => {
	await desk.press("w");
	await desk.page.keyboard.type("The 1 board, as n said");
	await desk.press("Enter");
	await desk.saved();
	expect((await desk.claims()).map(({ who }) => who)).toContain("The 1 board, as n said");
});

test("a chain is written: a relay from the register by its name, and unnamed people added before it", async () => {
	await desk.press("s");
	await desk.page.keyboard.type("The Harbour Chronicle");
	await desk.press("ArrowDown", "ArrowDown", "Enter");
	await desk.saved();
	await desk.inspector.getByRole("button", { name: "More for The Harbour Chronicle" }).click();
	await desk.page.getByRole("menuitem", { name: "Add earlier source…" }).click();
	await desk.page.keyboard.type("people briefed on the contract");
	await desk.press("Enter");
	await desk.saved();
	const chain = (await desk.claims()).find(({ who }) => who === "The 1 board, as n said")?.chain ?? [];
	expect(chain.map(({ name, kind }) => [name, kind])).toEqual([
		["people briefed on the contract", "unnamed"],
		["The Harbour Chronicle", "publication"],
	]);
	await desk.press("g");
	await desk.inspector.getByLabel("Ground rule").selectOption("on-background");
	await desk.inspector.getByLabel("Why anonymity was granted").fill("They would lose their posts.");
	await desk.press("Enter");
	await desk.saved();
	await desk.inspector.getByText("on background · reason given").waitFor();
});

test("evidence needs a locator, and is laid, changed and taken away", async () => {
	await desk.press("e");
	await desk.page.getByRole("form", { name: "Evidence" }).getByRole("button", { name: "Add evidence" }).click();
	await desk.page.getByText("Say where to look").waitFor();
	await desk.page.getByLabel("Page, time or paragraph").fill("p. 3");
	await desk.page.getByLabel("Link").fill("https://harbour.example/contract.pdf");
	await desk.press("Control+Enter");
	await desk.saved();
	const piece = desk.inspector.getByText("harbour.example");
	await piece.waitFor();
	await desk.page.getByRole("button", { name: "Edit this evidence" }).click();
	await desk.page.getByRole("button", { name: "Refutes" }).click();
	await desk.page.getByRole("button", { name: "Save", exact: false }).last().click();
	await desk.inspector.getByText("Refutes").waitFor();
	await desk.saved();
	await desk.page.getByRole("button", { name: "Remove this evidence" }).click();
	await desk.saved();
	await piece.waitFor({ state: "detached" });
});

test("a file that is dropped anywhere on the desk is stored, hashed and laid under the current claim", async () => {
	const dropped = await desk.page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(["%PDF-1.7 a contract"], "contract.pdf", { type: "application/pdf" }));
		return transfer;
	});
	await desk.page.dispatchEvent("article", "dragenter", { dataTransfer: dropped });
	await desk.page.getByText(/^Drop to add evidence to claim \d+$/).waitFor();
	await desk.page.dispatchEvent("article", "drop", { dataTransfer: dropped });
	await desk.inspector.getByText("contract.pdf").waitFor();
	await desk.page.keyboard.type("clause 4");
	await desk.press("Control+Enter");
	await desk.saved();
	const kept = (await desk.claims()).flatMap(({ evidence }) => evidence);
	expect(kept).toMatchObject([
		{ locator: "clause 4", file: { name: "contract.pdf", sha256: sha256("%PDF-1.7 a contract") } },
	]);
	await desk.press("z");
	await desk.saved();
});

test("a comment is written, kept through a reload while unsent, and resolved", async () => {
	await desk.press("c");
	await desk.page.keyboard.type("Ask the rival line");
	const row = (await desk.list.locator("[aria-current]").textContent()) ?? "";
	expect(row).not.toBe("");
	await reload(desk.page);
	await desk.list.getByRole("listitem").filter({ hasText: row }).click();
	const field = desk.page.getByLabel("New comment");
	await expect.poll(() => field.inputValue()).toBe("Ask the rival line");
	await desk.press("c", "Control+Enter");
	await desk.saved();
	await desk.page.getByRole("button", { name: "Resolve" }).click();
	await desk.saved();
	await desk.inspector.getByText("resolved by").waitFor();
});

test("words that are selected become a claim, trimmed; it is cut, merged and deleted", async () => {
	const before = await desk.claims();
	await desk.page.evaluate(() => {
		const node = [...document.querySelectorAll("article p")].find(({ textContent }) =>
			textContent?.includes("Passengers were told"),
		)?.firstChild;
		const at = node?.textContent?.indexOf(" were told nothing.") ?? 0;
		if (node) getSelection()?.setBaseAndExtent(node, at, node, at + " were told nothing.".length);
	});
	await desk.press("Enter");
	await desk.saved();
	expect((await desk.claims()).map(({ quote }) => quote)).toContain("were told nothing");
	expect(await desk.claims()).toHaveLength(before.length + 1);
	await desk.press("Shift+M");
	await desk.page.getByRole("dialog").getByRole("button", { name: "nothing" }).click();
	await desk.saved();
	expect((await desk.claims()).map(({ quote }) => quote)).toEqual(expect.arrayContaining(["were told", "nothing"]));
	await desk.press("m");
	await desk.saved();
	expect((await desk.claims()).map(({ quote }) => quote)).toContain("were told nothing");
	expect(await desk.claims()).toHaveLength(before.length + 1);
	await desk.press("Delete");
	await desk.saved();
	expect((await desk.claims()).map(({ quote }) => quote)).toEqual(before.map(({ quote }) => quote));
	await desk.press("z");
	await desk.saved();
	expect((await desk.claims()).map(({ quote }) => quote)).toContain("were told nothing");
	const unchecked = (await desk.claims()).filter(({ verificationStatus }) => verificationStatus === "unchecked").length;
	await desk.page.getByRole("button", { name: `Unchecked ${unchecked}`, exact: true }).waitFor();
});

test("filters without wrapping, searches, and finds a command", async () => {
	const bar = desk.page.getByRole("group", { name: "Show claims" });
	expect((await bar.boundingBox())?.height).toBeLessThan(40);
	await desk.press("/");
	await desk.page.keyboard.type("passengers");
	await desk.press("Enter");
	const rows = desk.list.getByRole("listitem");
	await expect.poll(() => rows.count()).toBeLessThan(4);
	await desk.press("Control+k");
	await desk.page.keyboard.type("keyboard short");
	await desk.press("Enter");
	await desk.page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
	await desk.press("Escape");
	await desk.page.getByRole("button", { name: "Close search and clear filters" }).click();
});

test("what is typed before a dialog is there is typed into it", async () => {
	const slow = await desk.owner.newPage();
	await goTo(slow, desk.path);
	await slow.getByText(/of \d+ checked/).waitFor();
	const before = await desk.claims();
	let letThrough = () => {};
	const released = new Promise<void>((resolve) => (letThrough = resolve));
	await slow.route("**/_next/static/**", async (route) => {
		await released;
		await route.continue();
	});
	await slow.keyboard.press("Control+k");
	await slow.keyboard.type("keyboard short");
	await slow.keyboard.press("Enter");
	letThrough();
	await slow.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
	await slow.close();
	expect(await desk.claims()).toEqual(before);
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut()).toEqual([]);
});
