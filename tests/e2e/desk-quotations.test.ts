import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFaults } from "../support/browser-session.ts";
import { DeskPage } from "../support/desk-page.ts";
import { goTo } from "../support/hydrated.ts";

const ARTICLE = `Ferries keep their boats

“We will not sell the boats next year,” ferry director Ines Kallio said on Monday. “The board never answered me,” Kallio said.`;

const TRANSCRIPT = `[00:00:02] HOST: And the boats?
INES KALLIO: We will not, um, sell the boats this year.
[00:00:04] HOST: Did you ask?
INES KALLIO: I did. The board never answered me, not once.`;

/** Six seconds of a low hum, as a .wav file has it. */
function hum(): Buffer {
	const rate = 8000;
	const samples = Buffer.alloc(rate * 6);
	for (let at = 0; at < samples.length; at++)
		samples[at] = 128 + Math.round(40 * Math.sin((at / rate) * 2 * Math.PI * 180));
	const head = Buffer.alloc(44);
	head.write("RIFF", 0);
	head.writeUInt32LE(36 + samples.length, 4);
	head.write("WAVEfmt ", 8);
	for (const [at, value] of [
		[16, 16],
		[24, rate],
		[28, rate],
		[40, samples.length],
	] as const)
		head.writeUInt32LE(value, at);
	for (const [at, value] of [
		[20, 1],
		[22, 1],
		[32, 1],
		[34, 8],
	] as const)
		head.writeUInt16LE(value, at);
	head.write("data", 36);
	return Buffer.concat([head, samples]);
}

let desk: DeskPage;
beforeAll(async () => {
	desk = await DeskPage.open(ARTICLE);
});
afterAll(async () => desk?.close());

const quotation = () => desk.page.getByRole("article", { name: "Quotation of Ines Kallio" });
const attach = (name: string, mimeType: string, buffer: Buffer) =>
	desk.page
		.getByLabel("Transcript or recording of Ines Kallio", { exact: true })
		.setInputFiles({ name, mimeType, buffer });

test("a transcript on the source shows the word that was altered, and where the words were said", async () => {
	await desk.page.getByRole("button", { name: "Attach transcript or recording of Ines Kallio" }).waitFor();
	await attach("talk.txt", "text/plain", Buffer.from(TRANSCRIPT));
	await quotation().getByText("Words altered").waitFor();
	await quotation().getByText("“next” was “this”").waitFor();
	await quotation().getByText("Slip of the tongue left out: “um”").waitFor();
	await quotation().getByText("talk.txt, 00:00:02").waitFor();
	await desk.page.getByRole("list", { name: "Findings" }).getByText("Quotation differs from the original").waitFor();
	expect(await axeFaults(desk.page)).toEqual([]);
});

test("taking it away is undone by a key, and a colleague's window shows both without a reload", async () => {
	const other = await desk.owner.newPage();
	await goTo(other, desk.path);
	const theirs = other.getByRole("region", { name: "Inspector" });
	await theirs.getByText("talk.txt", { exact: true }).waitFor();
	await desk.page.getByRole("button", { name: "Remove talk.txt" }).click();
	await quotation().waitFor({ state: "hidden" });
	await theirs.getByText("talk.txt", { exact: true }).waitFor({ state: "hidden" });
	await desk.press("z");
	await quotation().getByText("Words altered").waitFor();
	await theirs.getByText("Words altered").waitFor();
	await other.close();
});

test("one key makes the place a piece of evidence, and nobody has verified anything", async () => {
	await desk.press("j");
	await quotation().getByText("Word for word").waitFor();
	await desk.press("Shift+E");
	await desk.page.getByText("Evidence added: talk.txt, 00:00:04.").first().waitFor();
	await desk.page.getByRole("region", { name: "Inspector" }).getByText("00:00:04", { exact: true }).first().waitFor();
	expect(await desk.page.getByRole("button", { name: /^Checked against the original/, pressed: true }).count()).toBe(0);
	await desk.press("Shift+E");
	await desk.page.getByText("is evidence of this claim already").first().waitFor();
	await desk.press("z");
	await desk.page
		.getByText(/Undone|undone/)
		.first()
		.waitFor();
});

test("a recording of the source is played from the place on", async () => {
	await attach("talk.wav", "audio/wav", hum());
	await desk.page.getByRole("button", { name: /^Play from 00:00:01/ }).waitFor();
	await desk.press("p");
	const audio = desk.page.locator("audio");
	await audio.waitFor();
	await expect.poll(() => audio.evaluate((player) => (player as HTMLAudioElement).currentTime)).toBeGreaterThan(0.9);
	expect(await axeFaults(desk.page)).toEqual([]);
});

test("a file that cannot be read is refused in words", async () => {
	await attach("talk.srt", "text/plain", Buffer.from("no times here"));
	await desk.page.getByText("There are no captions in this file").waitFor();
});

test("said nothing that a page should not say", () => {
	expect(desk.errorsBut("422")).toEqual([]);
});
