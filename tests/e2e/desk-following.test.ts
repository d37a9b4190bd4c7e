import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { DeskPage, FERRY } from "../support/desk-page.ts";
import { reload } from "../support/hydrated.ts";

const LONG = `${FERRY}\n\n${Array.from(
	{ length: 40 },
	(_, number) =>
		`Harbour pilot Ilse Varga told reporters on day ${number + 1} that the channel was ${number + 2} metres deep. The board had measured it twice before the summer, and nobody had asked for the result.`,
).join("\n\n")}`;

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(LONG);
});
afterAll(async () => desk?.close());
beforeEach(async () => {
	await reload(desk.page);
});

const article = () => desk.page.getByRole("region", { name: "Text" });
/** How far the page itself is scrolled, which it never should be. */
const pageTop = () => desk.page.evaluate(() => document.scrollingElement?.scrollTop);

test.each(["s", "e", "c", "w", "g"])("the article follows the current claim after %s", async (key) => {
	await desk.press(key, "Escape");
	for (let step = 0; step < 30; step++) await desk.press("j");
	await expect.poll(() => article().evaluate((frame) => frame.scrollTop)).toBeGreaterThan(400);
});

test("each claim's details begin with its words, wherever the ones before were left", async () => {
	const form = desk.page.getByRole("form", { name: "Evidence" });
	await desk.press("e");
	await form.waitFor();
	await desk.press("Escape");
	// The form hands the focus back as it closes, which moves the details by itself.
	await form.waitFor({ state: "hidden" });
	await desk.inspector.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
	// The claim may be the last one, where “j” leads nowhere, or the first.
	await desk.press("j", "k");
	await expect.poll(() => desk.inspector.evaluate((pane) => pane.scrollTop)).toBe(0);
});

test("choosing a file for evidence leaves the page where it is", async () => {
	await desk.press("e");
	const choose = desk.page.getByText("Drop a file or choose one");
	const [chooser] = await Promise.all([desk.page.waitForEvent("filechooser"), choose.click()]);
	await chooser.setFiles([]);
	expect(await pageTop()).toBe(0);
	expect(await desk.page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
	await desk.press("Escape");
});

test("nothing that brings an element into view moves the page", async () => {
	const moved = await desk.page.evaluate(() => {
		for (const element of document.querySelectorAll("main *")) element.scrollIntoView({ block: "start" });
		const desk = document.querySelector("main")?.parentElement;
		return [document.scrollingElement?.scrollTop, desk?.scrollTop];
	});
	expect(moved).toEqual([0, 0]);
});
