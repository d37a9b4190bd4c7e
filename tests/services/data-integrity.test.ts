import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { REPORT_FORMATS } from "../../lib/core/vocabulary/report-format.ts";
import { addComment } from "../../lib/services/comments/comments.ts";
import { openFileStore } from "../../lib/services/evidence/file-store.ts";
import { readFile, storeFile } from "../../lib/services/evidence/files.ts";
import { exportReport } from "../../lib/services/reports/reports.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { editStory, openStory } from "../../lib/services/stories/stories.ts";
import { bytesOf } from "../support/bytes-of.ts";
import { fileText } from "../support/file-text.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { makeStory } from "../support/story.ts";

onBothDatabases("what is stored stays what it is", (open) => {
	test("a file altered on the disk is refused, and mended when the original is added again", async () => {
		const folder = mkdtempSync(join(tmpdir(), "onrecord-altered-"));
		onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
		const ctx = { ...(await open()).as("checker"), files: openFileStore(folder) };
		const original = { name: "ledger.txt", bytes: Buffer.from("Paid to the harbour board: 4,000") };
		const file = done(await storeFile(ctx, original));
		const path = join(folder, file.sha256.slice(0, 2), file.sha256);
		writeFileSync(path, "Paid to the harbour board: 9,000");
		expect(refused(await readFile(ctx, { fileId: file.id }))).toMatchObject({
			reason: "impossible",
			message: expect.stringMatching(/not the one that was added.*SHA-256/),
		});
		expect(done(await storeFile(ctx, original)).sha256).toBe(file.sha256);
		expect(await bytesOf(readFile(ctx, { fileId: file.id }))).toEqual(original.bytes);
		expect(readdirSync(join(folder, file.sha256.slice(0, 2)))).toEqual([file.sha256]);
	});

	test("a claim that lost its place in the text is said to have, in words", async () => {
		const newsroom = await open();
		const { story, claims } = await makeStory(newsroom, 2);
		await newsroom.db.writer.claimSpan.deleteMany({ where: { claimId: claims[0]?.id ?? "" } });
		expect(refused(await openStory(newsroom.as("checker"), { storyId: story.id }))).toMatchObject({
			reason: "unavailable",
			message: expect.stringMatching(new RegExp(`part of the claim ${claims[0]?.id}.*npx onrecord verify`)),
		});
	});

	test("a file without bytes is not kept", async () => {
		const problem = refused(await storeFile((await open()).as("checker"), { name: "a.txt", bytes: new Uint8Array() }));
		expect(problem).toMatchObject({ reason: "invalid", message: expect.stringContaining("a.txt is empty") });
	});

	test.each([
		["letters outside the basic plane", `a${"\u{1d400}".repeat(60)}`],
		["a character at every place the name could be cut", `${"𠮷".repeat(200)}`],
		["signs alone", "?!/\\…"],
		["right-to-left marks and emoji", "‮gnp.👩‍👩‍👧 عنوان"],
	])("a story titled with %s is exported in every format", async (_, title) => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { story } = await makeStory(newsroom, 1);
		done(await editStory(ctx, { storyId: story.id, revision: story.revision, title }));
		for (const format of REPORT_FORMATS) {
			const { name, body } = done(await exportReport(ctx, { storyId: story.id, format }));
			expect(name).toMatch(/^(?:sourcing-report|story)-.+\.\w+$/);
			expect(() => encodeURIComponent(name)).not.toThrow();
			expect((await fileText(body)).isWellFormed()).toBe(true);
		}
	});

	test("a title made of the text's first words never ends in half a character", async () => {
		const newsroom = await open();
		newsroom.extracts(() => ({
			title: null,
			language: "en",
			unread: [],
			blocks: [],
			attributions: [],
			sources: [],
			claims: [],
		}));
		const story = done(await createStory(newsroom.as("checker"), { text: `a${"𠮷".repeat(120)} and more` }));
		expect(story.title.isWellFormed()).toBe(true);
		expect([...story.title]).toHaveLength(90);
	});

	test("what cannot be stored is refused in words, on both databases alike", async () => {
		const newsroom = await open();
		const { story } = await makeStory(newsroom, 1);
		for (const body of ["a\0b", "x\ud800y"])
			expect(
				refused(await addComment(newsroom.as("checker"), { storyId: story.id, claimId: null, body })),
			).toMatchObject({ reason: "invalid", fields: { body: expect.stringContaining("broken characters") } });
	});
});
