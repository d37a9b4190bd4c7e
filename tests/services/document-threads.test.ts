import { expect, test } from "vitest";
import type { DocumentKind } from "../../lib/documents/write/kinds.ts";
import { writeDocument } from "../../lib/documents/write/write-document.ts";
import { openDocumentThreads } from "../../lib/services/documents/document-threads.ts";
import { REPORT } from "../core/report/made-up-report.ts";

const THREAD = new URL("../../lib/services/documents/document-thread.ts", import.meta.url).href;

test("a thread writes what would be written here", { timeout: 60_000 }, async () => {
	const write = openDocumentThreads(THREAD);
	const [first, second] = await Promise.all([write("docx", REPORT, "ann"), write("docx", REPORT, "bob")]);
	expect(Buffer.from(first.body).equals((await writeDocument("docx", REPORT)).body)).toBe(true);
	expect(first).toEqual(second);
});

test("a document that can't be written fails by itself, and the next one is written", { timeout: 60_000 }, async () => {
	const write = openDocumentThreads(THREAD);
	await expect(write("odt" as DocumentKind, REPORT)).rejects.toThrow(/WRITERS|not a function/);
	expect((await write("docx", REPORT)).extension).toBe("docx");
});
