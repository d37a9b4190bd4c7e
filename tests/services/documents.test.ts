import { createHash } from "node:crypto";
import { v7 } from "uuid";
import { describe, expect, test, vi } from "vitest";
import { Refused } from "../../lib/core/documents/document.ts";
import { addDocument } from "../../lib/services/documents/add-document.ts";
import { addPage } from "../../lib/services/documents/add-page.ts";
import { openReadingThreads } from "../../lib/services/documents/reading-threads.ts";
import { newDraft } from "../../lib/services/drafts/new-draft.ts";
import { readFile } from "../../lib/services/evidence/files.ts";
import { previewRedaction } from "../../lib/services/redaction/find-places.ts";
import { redact } from "../../lib/services/redaction/redact.ts";
import { createStory } from "../../lib/services/stories/create.ts";
import { openStory } from "../../lib/services/stories/stories.ts";
import { verifyAll } from "../../lib/services/verify/verify.ts";
import { bytesOf } from "../support/bytes-of.ts";
import { differencesOf } from "../support/differences.ts";
import { extractionOf } from "../support/extraction.ts";
import { done, onBothDatabases, refused } from "../support/newsroom.ts";
import { paragraph, run, wordFile } from "../support/word-file.ts";

const PAGE = "<h1>Tugs</h1><p>The board bought tugs, Lena Fisk said.</p><script>no()</script>";
const TEXT = "# Tugs\n\nThe board bought tugs, Lena Fisk said.";
const given = (name: string, content: string) => ({ name, bytes: new Uint8Array(Buffer.from(content)) });

onBothDatabases("documents", (open) => {
	test("a story is made of a file, which is kept as it came", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const document = done(await addDocument(ctx, given("C:\\stories\\tugs.html", PAGE)));
		expect(document).toMatchObject({ text: TEXT, title: "Tugs", file: { name: "tugs.html", size: PAGE.length } });
		expect(document.file.sha256).toBe(createHash("sha256").update(PAGE).digest("hex"));
		const story = done(await createStory(ctx, { documentId: document.id }));
		expect(story.title).toBe("Tugs");
		const { draft } = done(await openStory(ctx, { storyId: story.id }));
		expect(draft.text).toBe(TEXT);
		expect(draft.document).toMatchObject({ id: document.id, file: { sha256: document.file.sha256 } });
		const file = done(await readFile(ctx, { fileId: document.file.id }));
		expect(String(await bytesOf({ ok: true, value: file }))).toBe(PAGE);
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("what somebody corrected in the text is what becomes of the story", async () => {
		const ctx = (await open()).as("checker");
		const { id: documentId } = done(await addDocument(ctx, given("tugs.txt", "The bord bought tugs.")));
		const { id: storyId } = done(await createStory(ctx, { documentId, text: "The board bought tugs." }));
		const { draft } = done(await openStory(ctx, { storyId }));
		expect([draft.text, draft.document?.id]).toEqual(["The board bought tugs.", documentId]);
	});

	test("a file that is refused is not kept, and its name stands before the reason", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const problem = refused(await addDocument(ctx, given("tugs.doc", "x")));
		expect(problem.message).toMatch(/^tugs\.doc was not taken\. .*\.docx\. Nothing was stored\.$/);
		expect(await newsroom.db.reader.evidenceFile.count({ where: { workspaceId: newsroom.workspaceId } })).toBe(0);
	});

	test("a refusal keeps its words where the reader has another copy of our code, as routes of a built server do", async () => {
		const ctx = (await open()).as("owner");
		done(await addDocument(ctx, given("tugs.html", PAGE)));
		vi.resetModules();
		const copy = await import("../../lib/core/documents/document.ts");
		expect(copy.Refused).not.toBe(Refused);
		const apart = { ...ctx, readDocument: () => Promise.reject(new copy.Refused("It is damaged.")) };
		expect(refused(await addDocument(apart, given("tugs.docx", "x"))).message).toBe(
			"tugs.docx was not taken. It is damaged. Nothing was stored.",
		);
		expect(done(await previewRedaction(apart, { text: "Somebody Else" }))).toEqual([]);
	});

	test("a page is kept with its address, when it was fetched and what it says of itself, and is read again as it was", async () => {
		const newsroom = await open();
		const moved = "https://post.example/tugs";
		const page = `<html><head><link rel="canonical" href="/2026/tugs"><meta name="author" content="Ida Brandt">
			<meta property="og:site_name" content="The Post"></head><body><h1>Катера</h1><p>Совет купил катера.</p></body></html>`;
		const bytes = Uint8Array.from(
			[...page].map((sign) => (sign > "\u03ff" ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0))),
		);
		const ctx = {
			...newsroom.as("checker"),
			fetchPage: async () => ({ name: "post.example tugs.html", bytes, address: moved, charset: "windows-1251" }),
		};
		const document = done(await addPage(ctx, { address: "https://post.example/old" }));
		expect(document).toMatchObject({
			...{ text: "# Катера\n\nСовет купил катера.", byline: "Ida Brandt", publisher: "The Post" },
			...{ url: moved, canonicalUrl: "https://post.example/2026/tugs", retrievedAt: expect.stringMatching(/^2026/) },
			file: { name: "post.example tugs.html", sha256: createHash("sha256").update(bytes).digest("hex") },
		});
		const story = done(await createStory(ctx, { documentId: document.id }));
		expect(done(await openStory(ctx, { storyId: story.id })).draft.text).toBe(document.text);
		expect(await differencesOf(ctx)).toEqual([]);
	});

	test("an address inside a network is refused in words, and nothing is kept", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		for (const address of ["http://169.254.169.254/latest", "http://localhost:3000/", "file:///etc/passwd", "tugs"])
			expect(refused(await addPage(ctx, { address })).message).toMatch(/ was not taken\. .* Nothing was stored\.$/);
		expect(refused(await addPage(newsroom.as("viewer"), { address: "http://127.0.0.1/" })).reason).toBe("not-allowed");
		expect(await newsroom.db.reader.evidenceFile.count({ where: { workspaceId: newsroom.workspaceId } })).toBe(0);
	});

	test("comments and footnotes of a Word file go to the claims that they touch, once", async () => {
		const newsroom = await open();
		const quote = "The board bought tugs";
		newsroom.extracts((text) => extractionOf(text, [{ quote, who: "the board", chain: [], cue: null }], []));
		const ctx = newsroom.as("owner");
		const marked = `<w:commentRangeStart w:id="0"/>${run(quote)}<w:commentRangeEnd w:id="0"/>${run(", Lena Fisk said.")}<w:r><w:footnoteReference w:id="2"/></w:r>`;
		const rest = `<w:commentRangeStart w:id="1"/>${run("It rained on and off.")}<w:commentRangeEnd w:id="1"/>`;
		const bytes = wordFile(`${paragraph(marked)}${paragraph(rest)}`, {
			"word/comments.xml": `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Sara Lind">${paragraph(run("How many?"))}</w:comment><w:comment w:id="1">${paragraph(run("Cut this."))}</w:comment></w:comments>`,
			"word/footnotes.xml": `<w:footnotes xmlns:w="w"><w:footnote w:id="2">${paragraph(run("Minutes, https://a.example/m, p. 3"))}</w:footnote></w:footnotes>`,
		});
		const document = done(await addDocument(ctx, { name: "tugs.docx", bytes }));
		expect(document.notes).toBe(3);
		// Somebody has put a line before it, and nothing else.
		const asked = { documentId: document.id, text: `Embargoed.\n\n${document.text}`, operationId: v7() };
		const { id: storyId } = done(await createStory(ctx, asked));
		done(await createStory(ctx, asked));
		const { claims, draft } = done(await openStory(ctx, { storyId }));
		const [claim] = claims;
		expect(claim?.comments.map(({ body }) => body)).toEqual([
			"Sara Lind, in Word: How many?",
			"From a comment in Word (on “It rained on and off.”): Cut this.",
		]);
		expect(claim?.evidence).toMatchObject([
			{
				...{ bearing: "context", url: "https://a.example/m", locator: "p. 3" },
				note: "From a footnote in Word: Minutes, https://a.example/m, p. 3",
			},
		]);
		expect(await differencesOf(ctx)).toEqual([]);
		// The same notes come with the next draft, and are there already.
		const next = { storyId, basedOn: draft.id, documentId: document.id, text: `${document.text}\n\nIt snowed.` };
		done(await newDraft(ctx, next));
		const [same] = done(await openStory(ctx, { storyId })).claims;
		expect([same?.comments.length, same?.evidence.length]).toEqual([2, 1]);
	});

	test("viewers add none, and another newsroom's can't be used", async () => {
		const [one, other] = [await open(), await open()];
		expect(refused(await addDocument(one.as("viewer"), given("a.txt", "Tugs."))).reason).toBe("not-allowed");
		const { id } = done(await addDocument(one.as("checker"), given("a.txt", "Tugs.")));
		expect(refused(await createStory(other.as("checker"), { documentId: id })).reason).toBe("not-found");
	});

	test("a row that was altered by hand shows", async () => {
		const newsroom = await open();
		const ctx = newsroom.as("checker");
		const { id } = done(await addDocument(ctx, given("tugs.html", PAGE)));
		await newsroom.db.writer.importedDocument.update({ where: { id }, data: { title: "Ships" } });
		const all = await verifyAll(newsroom.db, ctx.files, newsroom.key.publicKey, null);
		expect(all.flatMap(({ differences }) => differences)).toContainEqual({
			...{ entity: "importedDocument", id, problem: "altered", fields: ["title"] },
		});
	});

	test("a name is erased from the original too", async () => {
		const ctx = (await open()).as("owner");
		const { id, file } = done(
			await addDocument(ctx, given("tugs.html", PAGE.replace("Lena Fisk", "Lena&nbsp;F&#105;sk"))),
		);
		done(await createStory(ctx, { documentId: id }));
		const places = done(await previewRedaction(ctx, { text: "Lena Fisk" }));
		expect(places.find(({ kind }) => kind === "file")?.excerpts).toEqual(["tugs.html"]);
		done(await redact(ctx, { text: "Lena Fisk", reason: "A source asked" }));
		expect(refused(await readFile(ctx, { fileId: file.id })).message).toContain("erased");
		expect(refused(await createStory(ctx, { documentId: id })).message).toContain("erased");
	});
});

describe("a thread of its own", () => {
	const MODULE = new URL("../../lib/services/documents/reading-thread.ts", import.meta.url).href;
	const read = openReadingThreads(MODULE);

	test("reads what the reader reads", async () => {
		expect((await read(given("tugs.html", PAGE))).text).toBe(TEXT);
	});

	test("refuses in the reader's words", async () => {
		await expect(read(given("tugs.doc", "x"))).rejects.toThrow(
			new Refused("This kind of file can’t be read. Open it in Word and save it as .docx."),
		);
	});

	test("a document that takes too long is given up, and the next is read", async () => {
		const hasty = openReadingThreads(MODULE, { milliseconds: 1 });
		const long = `<p>${"<b>word</b> ".repeat(45_000)}</p>`;
		await expect(hasty(given("a.html", long))).rejects.toThrow(/longer than/);
		expect((await read(given("tugs.html", PAGE))).text).toBe(TEXT);
	});
});
