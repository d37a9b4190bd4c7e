import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage } from "../support/desk-page.ts";

const MARCH = `Slipway contract under review

“We poured 3,400 tonnes of concrete into the Brakke slipway,” engineer Odd Marsten said.`;
const JUNE = `Slipway cracks again

“We poured 3,400 tonnes of concrete into the Brakke slipway,” engineer Odd Marsten told the inquiry. The slipway reopened to all small boats on the first of June. Officials confirmed that the slipway reopened to all small boats on the first of June.`;

let earlier: DeskPage;
let desk: DeskPage;
beforeAll(async () => {
	earlier = await DeskPage.open(MARCH);
	await earlier.press("1", "e");
	await earlier.page.keyboard.type("p. 4");
	await earlier.page.keyboard.press("Control+Enter");
	await earlier.saved();
	desk = await DeskPage.open(JUNE);
});
afterAll(async () => {
	await earlier?.close();
	await desk?.close();
});

const section = () => desk.inspector.getByText("Seen before");
const seen = () => desk.inspector.getByRole("listitem").filter({ hasText: "Slipway contract under review" });

test("what was confirmed in an earlier story is offered with its evidence, and one key takes it over as a suggestion", async () => {
	await section().waitFor();
	await seen().getByText("Confirmed", { exact: true }).waitFor();
	await seen().getByText("p. 4").waitFor();
	expect(await axeFaults(desk.page)).toEqual([]);
	await desk.press("y");
	await desk.saved();
	const [claim] = await desk.claims();
	expect(claim).toMatchObject({ verificationStatus: "unchecked", evidence: [{ locator: "p. 4" }] });
	await desk.press("z");
	await desk.saved();
	expect((await desk.claims())[0]?.evidence).toEqual([]);
});

test("what a story says twice is decided once, and undone once", async () => {
	await desk.press("j");
	await desk.inspector.getByText("Said again in").waitFor();
	await desk.press("3", "u");
	await desk.saved();
	const statuses = async () => (await desk.claims()).map(({ verificationStatus }) => verificationStatus);
	expect((await statuses()).filter((status) => status === "unconfirmed")).toHaveLength(2);
	await desk.press("z");
	await desk.saved();
	expect((await statuses()).filter((status) => status === "unconfirmed")).toHaveLength(1);
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut()).toEqual([]);
});
