import { expect, test } from "vitest";
import { instantInUtc, instantInWords, relativeInWords } from "@/app/_ui/instant-words.ts";

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

test("the words are those of Intl, in every month, at every hour and at every distance", () => {
	const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
	const near = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
	const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
	const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
	for (let month = 0; month < 12; month++)
		for (let hour = 0; hour < 24; hour++) {
			const date = new Date(2026, month, 1 + hour, hour, hour * 2);
			const at = date.toISOString();
			expect(instantInUtc(at)).toBe(`${full.format(date)} UTC`);
			expect(instantInWords(at, NOW)).toBe(near.format(date));
			expect(relativeInWords(at, Date.parse("2020-01-01"))).toBe(day.format(date));
		}
	const units = [
		["minute", 60_000, 59],
		["hour", 3_600_000, 23],
		["day", 86_400_000, 6],
	] as const;
	for (const [unit, ms, most] of units)
		for (let steps = 1; steps <= most; steps++)
			for (const sign of [-1, 1])
				expect(relativeInWords(new Date(NOW + sign * steps * ms).toISOString(), NOW)).toBe(
					relative.format(sign * steps, unit),
				);
});

test("the year is named where it is another one", () => {
	const local = (year: number) => new Date(year, 5, 4, 9, 5).toISOString();
	expect(instantInWords(local(2026), NOW)).toBe("4 Jun, 09:05");
	expect(instantInWords(local(2024), NOW)).toBe("4 Jun 2024, 09:05");
});
