import { expect, test } from "vitest";
import { instantInUtc, instantInWords, relativeInWords } from "@/lib/core/vocabulary/instant.ts";

const NOW = Date.parse("2026-03-04T12:00:00Z");
const CASES: [at: string, words: string][] = [
	["2026-03-04T12:00:40Z", "just now"],
	["2026-03-04T11:59:10Z", "just now"],
	["2026-03-04T11:48:00Z", "12 minutes ago"],
	["2026-03-04T09:00:00Z", "3 hours ago"],
	["2026-03-03T12:00:00Z", "yesterday"],
	["2026-03-06T12:00:00Z", "in 2 days"],
];

for (const [at, words] of CASES) test(`${at} is ${words}`, () => expect(relativeInWords(at, NOW)).toBe(words));

test("a week ago it is a date", () => {
	expect(relativeInWords("2026-02-20T06:00:00Z", NOW)).toBe("20 Feb 2026");
});

test("the server writes UTC and says so", () => {
	expect(instantInUtc("2026-03-04T09:05:00Z")).toBe("4 Mar 2026, 09:05 UTC");
});

test("the year is named where it is another one", () => {
	const local = (year: number) => new Date(year, 5, 4, 9, 5).toISOString();
	expect(instantInWords(local(2026), NOW)).toBe("4 Jun, 09:05");
	expect(instantInWords(local(2024), NOW)).toBe("4 Jun 2024, 09:05");
});
