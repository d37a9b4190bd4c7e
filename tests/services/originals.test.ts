import { v7 } from "uuid";
import { expect, test } from "vitest";
import { makeChange } from "../../lib/services/changes/make-change.ts";
import { readChanges } from "../../lib/services/changes/read-changes.ts";
import type { Context } from "../../lib/services/context.ts";
import { storeFile } from "../../lib/services/evidence/files.ts";
import { undo } from "../../lib/services/history/undo.ts";
import {
	attachOriginal,
	detachOriginal,
	listOriginals,
	readOriginalText,
} from "../../lib/services/originals/originals.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { findingsOf } from "../../lib/services/reports/findings.ts";
import { mergeSources } from "../../lib/services/sources/merge.ts";
import { createSource } from "../../lib/services/sources/sources.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { differencesOf } from "../support/differences.ts";
import { extractionOf } from "../support/extraction.ts";
import { done, type Newsroom, onBothDatabases, refused } from "../support/newsroom.ts";
import { column, pdfFile } from "../support/pdf-file.ts";
import { paragraph, run, wordFile } from "../support/word-file.ts";

const QUOTE = "“We will not sell the boats this year,” Vey said";
const TEXT = `The ferries stay. ${QUOTE}.`;
const SAID = "[00:03:10] HOST: And the boats?\nVEY: We will not, um, sell the boats this week. Ask Perrine Gault.";

/** A story that quotes Rosalind Vey. */
async function quoting(newsroom: Newsroom) {
	newsroom.extracts((text) =>
		extractionOf(
			text,
			[{ quote: QUOTE, who: "We", chain: ["Rosalind Vey"], cue: "said", form: "direct" }],
			[{ name: "Rosalind Vey", kind: "person", aliases: ["Vey"] }],
		),
	);
	const ctx = newsroom.as("checker");
	const { id: storyId } = done(await createStory(ctx, { text: TEXT }));
	const { claims } = done(await openStory(ctx, { storyId }));
	return { storyId, sourceId: claims[0]?.chain[0]?.sourceId ?? "" };
}

const stored = async (ctx: Context, name: string, text: string) =>
	done(await storeFile(ctx, { name, bytes: new TextEncoder().encode(text) })).id;

const found = async (ctx: Context, storyId: string) => {
	const { claims, draft } = done(await openStory(ctx, { storyId }));
	const findings = await findingsOf(ctx, claims, draft.text);
	return findings.flatMap(({ rule, message }) => (rule === "quote-not-in-transcript" ? message : []));
};

onBothDatabases("originals", (open) => {
	test("a transcript on a source has quotations held against it, until it is taken away", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, sourceId } = await quoting(newsroom);
		expect(await found(ctx, storyId)).toEqual([]);
		const fileId = await stored(ctx, "talk.txt", SAID);
		const [attached] = done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		expect(attached).toMatchObject({ sourceName: "Rosalind Vey", kind: "text", createdBy: "checker" });
		expect(done(await readOriginalText(ctx, { originalId: attached?.id }))).toEqual({ name: "talk.txt", text: SAID });
		expect(await found(ctx, storyId)).toEqual([expect.stringContaining("talk.txt (00:03:10): “year” was “week”")]);
		expect(done(await detachOriginal(ctx, { originalId: attached?.id }))).toEqual([]);
		expect(await found(ctx, storyId)).toEqual([]);
		done(await undo(ctx, { storyId }));
		expect(await found(ctx, storyId)).toHaveLength(1);
	});

	test("attaching is undone and done once, and the record agrees with the table", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, sourceId } = await quoting(newsroom);
		const fileId = await stored(ctx, "talk.txt", SAID);
		const asked = { storyId, sourceId, fileId, id: v7(), operationId: v7() };
		done(await attachOriginal(ctx, asked));
		expect(done(await attachOriginal(ctx, asked))).toHaveLength(1);
		expect(refused(await attachOriginal(ctx, { storyId, sourceId, fileId })).reason).toBe("impossible");
		done(await undo(ctx, { storyId }));
		expect(done(await listOriginals(ctx, { storyId }))).toEqual([]);
		done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		const { db } = newsroom;
		const differences = () => differencesOf(ctx);
		expect(await differences()).toEqual([]);
		await db.writer.original.updateMany({ where: { storyId }, data: { sourceId: (await otherSource(ctx)).id } });
		expect(await differences()).toMatchObject([
			{ entity: "original", problem: "altered" },
			{ entity: "original", problem: "altered" },
		]);
	});

	test("a change made on the desk is told to colleagues, and only its maker takes it back", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, sourceId } = await quoting(newsroom);
		const fileId = await stored(ctx, "talk.txt", SAID);
		const { event } = done(await openStory(ctx, { storyId }));
		const change = { kind: "attach-original", id: v7(), sourceId, fileId };
		const answer = done(await makeChange(ctx, { storyId, operationId: v7(), seen: event, change }));
		expect(answer.originals).toMatchObject([{ id: change.id, sourceName: "Rosalind Vey", kind: "text" }]);
		const told = done(await readChanges(newsroom.as("colleague"), { storyId, after: String(event) }));
		expect(told.originals).toMatchObject([{ id: change.id, file: { name: "talk.txt" }, createdBy: "checker" }]);
		expect(told.sources.map(({ id }) => id)).toContain(sourceId);
		expect(refused(await undo(newsroom.as("colleague"), { storyId })).reason).toBe("impossible");
		done(await undo(ctx, { storyId }));
		const after = done(await readChanges(ctx, { storyId, after: String(told.event) }));
		expect(after.originals[0]?.deletedAt).not.toBeNull();
	});

	test("a Word file is read, its labels in bold too, and found where a name is erased from it", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const { storyId, sourceId } = await quoting(newsroom);
		const said = [
			run("HOST:", "<w:b/>"),
			run("And the boats?"),
			run("VEY:", "<w:b/>"),
			run("We will not sell the boats this week. Ask Perrine Gault."),
		];
		const bytes = wordFile(said.map((one) => paragraph(one)).join(""));
		const { id: fileId } = done(await storeFile(ctx, { name: "talk.docx", bytes }));
		const [attached] = done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		expect(done(await readOriginalText(ctx, { originalId: attached?.id })).text).toContain("HOST:\n\nAnd the boats?");
		expect(await found(ctx, storyId)).toEqual([expect.stringContaining("talk.docx: “year” was “week”")]);
		done(await redact(ctx, { text: "Perrine Gault", reason: "asked to" }));
		expect(done(await listOriginals(ctx, { storyId }))).toMatchObject([{ isErased: true }]);
	});

	test("a PDF is held against a quotation, which is found on its page", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const { storyId, sourceId } = await quoting(newsroom);
		const said = "We will not sell the boats this week. Ask Perrine Gault.";
		const bytes = pdfFile([["Minutes of the board, kept by its clerk."], [said]].map((lines) => column(lines, 60, 90)));
		const fileId = done(await storeFile(ctx, { name: "minutes.pdf", bytes })).id;
		const [attached] = done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		const { text } = done(await readOriginalText(ctx, { originalId: attached?.id }));
		expect(text.split("\f").map((page) => page.trim())).toEqual(["Minutes of the board, kept by its clerk.", said]);
		expect(await found(ctx, storyId)).toEqual([expect.stringContaining("minutes.pdf (page 2): “year” was “week”")]);
		done(await redact(ctx, { text: "Perrine Gault", reason: "asked to" }));
		expect(done(await listOriginals(ctx, { storyId }))).toMatchObject([{ isErased: true }]);
	});

	test("a damaged Word file is refused in words", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, sourceId } = await quoting(newsroom);
		const fileId = await stored(ctx, "talk.docx", "PK\u0003\u0004 and then nothing");
		expect(refused(await attachOriginal(ctx, { storyId, sourceId, fileId })).message).toMatch(/^talk\.docx: /);
	});

	test("what cannot be read is refused, with what to do", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { storyId, sourceId } = await quoting(newsroom);
		const attach = async (name: string, text: string) =>
			refused(await attachOriginal(ctx, { storyId, sourceId, fileId: await stored(ctx, name, text) }));
		expect((await attach("talk.srt", "no times here")).message).toContain("talk.srt: There are no captions");
		expect((await attach("talk.vtt", "WEBVTT\n\n00:99.000 --> 00:01.000\nx")).message).toContain("Line 3");
		expect((await attach("talk.pdf", "%PDF-1.7")).message).toContain("talk.pdf: It is no PDF");
		const fileId = await stored(ctx, "talk.txt", SAID);
		expect(refused(await attachOriginal(ctx, { storyId, sourceId: v7(), fileId })).reason).toBe("not-found");
		expect(refused(await attachOriginal(newsroom.as("viewer"), { storyId, sourceId, fileId })).reason).toBe(
			"not-allowed",
		);
		const other = await open();
		expect(refused(await listOriginals(other.as("owner"), { storyId })).reason).toBe("not-found");
	});

	test("erasing a name from a transcript takes its words away, and it is told", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("owner");
		const { storyId, sourceId } = await quoting(newsroom);
		const fileId = await stored(ctx, "talk.txt", SAID);
		const [attached] = done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		done(await redact(ctx, { text: "Perrine Gault", reason: "asked to" }));
		expect(await found(ctx, storyId)).toEqual([]);
		expect(done(await listOriginals(ctx, { storyId }))).toMatchObject([{ isErased: true }]);
		expect(refused(await readOriginalText(ctx, { originalId: attached?.id })).message).toContain("erased");
	});

	test("merging sources takes what is attached along", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("editor");
		const { storyId, sourceId } = await quoting(newsroom);
		const fileId = await stored(ctx, "talk.txt", SAID);
		done(await attachOriginal(ctx, { storyId, sourceId, fileId }));
		const { id: intoId } = await otherSource(ctx);
		done(await mergeSources(ctx, { fromId: sourceId, intoId }));
		expect(done(await listOriginals(ctx, { storyId }))).toMatchObject([{ sourceId: intoId }]);
	});
});

const otherSource = async (ctx: Context) => done(await createSource(ctx, { name: "R. Vey", kind: "person" }));
