import { describe, expect, test } from "vitest";
import { readTextFile } from "@/app/stories/new/_components/read-text-file.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe("files that become a story's text", () => {
	const cases: [what: string, file: File, text: string][] = [
		["plain text", new File(["The ferry sank."], "ferry.txt"), "The ferry sank."],
		["Markdown, whatever its case", new File(["# Ferry"], "FERRY.MD"), "# Ferry"],
		["a byte order mark is no part of the text", new File([bytes(0xef, 0xbb, 0xbf), "Ferry"], "a.txt"), "Ferry"],
		["signs beyond the first plane", new File(["Ferry ⛴ 𝒻"], "a.txt"), "Ferry ⛴ 𝒻"],
	];
	for (const [what, file, text] of cases)
		test(what, async () => expect(await readTextFile(file)).toEqual({ ok: true, text }));
});

describe("files that are refused, each with its reason", () => {
	const cases: [what: string, file: File, reason: RegExp][] = [
		["another type", new File(["%PDF"], "ferry.pdf"), /not a \.txt or \.md file/],
		["no ending", new File(["x"], "ferry"), /not a \.txt or \.md file/],
		["broken UTF-8", new File([bytes(0x46, 0xff, 0x65)], "a.txt"), /not UTF-8/],
		["UTF-16", new File([bytes(0xff, 0xfe, 0x46, 0)], "a.txt"), /not UTF-8/],
		["a binary under a text's name", new File([bytes(0x50, 0, 0, 0x4b)], "a.txt"), /binary/],
		["nothing but spaces", new File([" \n "], "a.txt"), /empty/],
		["one character too long", new File(["x".repeat(LONGEST["An article"] + 1)], "a.txt"), /too long/],
		["far too long", new File(["x".repeat(LONGEST["An article"] * 3 + 1)], "a.md"), /too long/],
	];
	for (const [what, file, reason] of cases)
		test(what, async () => {
			const read = await readTextFile(file);
			expect(read.ok).toBe(false);
			expect(read.ok || read.message).toMatch(reason);
			expect(read.ok || read.message).toContain(file.name);
		});
});
