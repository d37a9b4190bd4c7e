import fc from "fast-check";
import { expect, test } from "vitest";
import { localPath } from "@/app/_server/local-path.ts";

const CASES: [next: string | undefined, path: string][] = [
	[undefined, "/stories"],
	["", "/stories"],
	["/stories/1?claim=2#x", "/stories/1?claim=2#x"],
	["https://example.org/", "/stories"],
	["//example.org", "/stories"],
	["/\\example.org", "/stories"],
	["/\t/example.org", "/stories"],
	["/.//example.org", "/stories"],
	["javascript:alert(1)", "/stories"],
	["stories", "/stories"],
];
for (const [next, path] of CASES)
	test(`${JSON.stringify(next)} leads to ${path}`, () => expect(localPath(next)).toBe(path));

test("whatever is asked for, it stays with us", () => {
	const ours = "https://desk.example";
	const awkward = fc.string({
		unit: fc.constantFrom("/", "\\", ".", ":", "@", "\t", "\n", "a", "?", "#", "%2f", "é"),
	});
	fc.assert(
		fc.property(fc.oneof(awkward, fc.string(), fc.webUrl()), (next) => {
			expect(new URL(localPath(next), ours).origin).toBe(ours);
		}),
		{ numRuns: 2000 },
	);
});
