import { describe, expect, test } from "vitest";
import { readDocument } from "../../lib/documents/read-document.ts";

const read = (name: string, content: string | Uint8Array) =>
	readDocument({ name, bytes: typeof content === "string" ? Buffer.from(content) : content });

describe("files of plain text", () => {
	test.each([
		["UTF-8", Buffer.from("Café\r\nopen"), "Café\nopen"],
		["a byte order mark", Buffer.from("\uFEFFCafé"), "Café"],
		["UTF-16, little end first", Buffer.from("\uFEFFCafé", "utf16le"), "Café"],
		["UTF-16, big end first", Buffer.from("\uFEFFCafé", "utf16le").swap16(), "Café"],
		["Windows-1252", Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]), "“Café”"],
	])("%s", async (_, bytes, text) => {
		expect((await read("a.txt", bytes)).text).toBe(text);
	});

	test("an older encoding is told, for its signs may be others", async () => {
		expect((await read("a.txt", Buffer.from([0x43, 0xe9]))).losses).toEqual({ "old-encoding": 1 });
		expect((await read("a.txt", "Cé")).losses).toEqual({});
	});

	test("the fields at the head of a Markdown file are about it and no part of it", async () => {
		const { text, about } = await read(
			"a.md",
			`---\ntitle: "Tugs"\nauthor: Mo Keller\ndate: 2026-05-04\n---\n\n# Tugs\n\nThey sank.`,
		);
		expect(text).toBe("# Tugs\n\nThey sank.");
		expect(about).toMatchObject({ title: "Tugs", byline: "Mo Keller", publishedAt: "2026-05-04T00:00:00.000Z" });
	});

	test("two rules in a Markdown file are no fields", async () => {
		const text = "---\nThey sank.\n---\n\nThe board paid.";
		expect((await read("a.md", text)).text).toBe(text);
	});
});

describe("files that are refused, each with its reason", () => {
	test.each<[string, string, string | Uint8Array, RegExp]>([
		["a Word file of old", "a.doc", "x", /save it as \.docx/],
		["a link to Google Docs", "a.gdoc", "{}", /only a link/],
		["an ending that nobody knows", "a.xyz", "x", /can’t be read.*\.txt/],
		["an ending that every object has", "a.constructor", "x", /can’t be read/],
		["no ending", "article", "x", /can’t be read/],
		["a picture that is called a text", "a.txt", new Uint8Array([0x89, 0x50, 0, 1]), /binary/],
		["bytes below 32 that are called a text", "a.txt", new Uint8Array(100).fill(0xff).fill(3, 50), /binary/],
		["nothing", "a.txt", "", /empty/],
		["white space", "a.md", " \n\n ", /no text/],
		["26 MB", "a.txt", new Uint8Array(26 * 1_048_576).fill(65), /larger than 25 MB/],
		["a million characters and one", "a.txt", "x".repeat(1_000_001), /1,000,001 characters/],
	])("%s", async (_, name, content, reason) => {
		await expect(read(name, content)).rejects.toThrow(reason);
	});
});
