import { expect, test } from "vitest";
import { csvCell } from "@/lib/core/report/csv-cell.ts";

const HARMLESS: [string, string][] = [
	["plain words", "plain words"],
	["a, b", '"a, b"'],
	['say "no"', '"say ""no"""'],
	["two\nlines", '"two\nlines"'],
	["first; second", '"first; second"'],
	["-", "'-"],
];
for (const [value, cell] of HARMLESS)
	test(`${JSON.stringify(value)} becomes ${JSON.stringify(cell)}`, () => expect(csvCell(value)).toBe(cell));

// Each of these runs, or holds a cell that runs, in some spreadsheet: the sign must not be what a cell begins with.
const FORMULAS: [string, RegExp][] = [
	...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\u3000=1"].map(led),
	...["＝1", "＋1", "－1", "＠A1", ";=1"].map(led),
	["words;=1", /;'=1/],
	["words; ＝1", /; '＝1/],
	["words\n-1", /\n'-1/],
];
for (const [value, guarded] of FORMULAS)
	test(`${JSON.stringify(value)} is no formula any more`, () => {
		expect(csvCell(value)).toMatch(guarded);
		expect(
			csvCell(value)
				.replace(/^"|"$/g, "")
				.split(/[;\t\r\n]/)
				.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell)),
		).toEqual([]);
	});

test("a number stays a number", () => expect(csvCell(-4)).toBe("-4"));

function led(value: string): [string, RegExp] {
	return [value, /^"?\s*'/];
}
