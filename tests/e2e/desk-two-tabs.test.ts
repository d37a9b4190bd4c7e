import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { goTo } from "../support/hydrated.ts";

let desk: DeskPage;
/** Another window of the same person on the same story. */
let second: Page;
beforeAll(async () => {
	desk = await DeskPage.open(FERRY);
	second = await desk.owner.newPage();
	await goTo(second, desk.path);
	await second.getByText(/^0 of \d+ /).waitFor();
});
afterAll(async () => desk?.close());

const statuses = async () => (await desk.claims()).map(({ verificationStatus }) => verificationStatus);
/** Both queues are one, in one storage. */
const saved = async () => {
	await desk.saved();
	await second.getByText("Saved", { exact: true }).waitFor();
};
const events = async (): Promise<{ action: string; mode: string }[]> =>
	(await desk.owner.request.get(`/api/v1${desk.path}/history`)).json();

test("two windows of one person never undo each other's changes", async () => {
	await desk.press("4");
	await saved();
	await second.keyboard.press("j");
	await second.keyboard.press("5");
	await saved();
	expect((await statuses()).slice(0, 2)).toEqual(["disputed", "denied"]);
	// The other window's came later; this one's is undone.
	await desk.press("z");
	await saved();
	expect((await statuses()).slice(0, 2)).toEqual(["unchecked", "denied"]);
	await second.keyboard.press("z");
	await saved();
	expect((await statuses()).slice(0, 2)).toEqual(["unchecked", "unchecked"]);
	await desk.press("z");
	await desk.page.getByText("Nothing to undo.").first().waitFor();
	expect((await events()).filter(({ mode }) => mode === "undo")).toHaveLength(2);
});

test("two tabs that are offline send every change once when they are back", async () => {
	const before = (await events()).length;
	await desk.owner.setOffline(true);
	await desk.press("2", "f", "c");
	await desk.page.keyboard.type("Ask the board");
	await desk.press("Control+Enter");
	await second.keyboard.press("7");
	await second.keyboard.press("j");
	await second.keyboard.press("8");
	// Each tab shows what the other did, and both count it.
	await desk.page.getByText("Offline, 5 changes kept").waitFor();
	// It does not send, so it cannot tell whether the server is away.
	await second.getByText(/^(?:Saving 5…|Offline, 5 changes kept)$/).waitFor();
	await desk.owner.setOffline(false);
	await saved();
	const [one, two, three] = await desk.claims();
	expect([one?.verificationStatus, two?.verificationStatus, three?.verificationStatus]).toEqual([
		"partly-confirmed",
		"unverifiable",
		"not-checkable",
	]);
	expect(one?.flagged).toBe(true);
	const made = (await events()).slice(0, (await events()).length - before);
	expect(made.map(({ action }) => action).sort()).toEqual([
		"claim.tagged",
		"claim.tagged",
		"claim.tagged",
		"claim.tagged",
		"comment.added",
	]);
	await second.close();
});

test.each([
	[
		"full",
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
			};
		},
	],
	[
		"forbidden",
		() => {
			for (const name of ["localStorage", "sessionStorage"])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException("Access is denied for this document.", "SecurityError");
					},
				});
		},
	],
])("a storage that is %s is said in words, and nothing is lost", async (_, spoil) => {
	const page = await desk.owner.newPage();
	const errors: string[] = [];
	page.on("pageerror", ({ message }) => errors.push(message));
	await page.addInitScript(spoil);
	await goTo(page, desk.path);
	await page
		.getByText(/ of \d+ /)
		.first()
		.waitFor();
	await desk.owner.setOffline(true);
	const [before] = await statuses();
	const [key, status] = before === "false" ? ["1", "confirmed"] : ["6", "false"];
	await page.keyboard.press(key);
	await page.getByText("1 change kept in this tab only").waitFor();
	await desk.owner.setOffline(false);
	await page.getByText("Saved", { exact: true }).waitFor();
	expect((await statuses())[0]).toBe(status);
	expect(errors).toEqual([]);
	await page.close();
});

test("a source is put after the chains of a selection by one key, and one undo takes it back", async () => {
	await goTo(desk.page, desk.path);
	const chains = async () => (await desk.claims()).map(({ chain }) => chain.map(({ name }) => name));
	const before = await chains();
	await desk.press("Control+a", "r");
	await desk.page
		.getByRole("combobox", { name: `Add an outlet after the source of ${before.length} claims` })
		.waitFor();
	await desk.page.keyboard.type("The Wall Street Journal");
	await desk.press("ArrowDown", "ArrowDown", "Enter");
	await desk.saved();
	expect((await chains()).every((chain) => chain.at(-1) === "The Wall Street Journal")).toBe(true);
	await desk.page.getByText(`${before.length} claims: via The Wall Street Journal.`).first().waitFor();
	await desk.press("z");
	await desk.saved();
	expect(await chains()).toEqual(before);
});
