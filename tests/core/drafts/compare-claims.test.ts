import { expect, test } from "vitest";
import { compareClaims } from "../../../lib/core/drafts/compare-claims.ts";

const FIRST = "The pier will close in June, two clerks said. Nobody was told. It cost $4. “We knew,” Lind said.";
const THEN = "The pier will close in June, three clerks said. It cost $5. “We knew”, Lind said. Oda Brandt resigned.";

const draftOf = (text: string, quotes: readonly string[], gone: readonly string[] = []) => ({
	text,
	claims: [
		...quotes.map((quote) => {
			const start = text.indexOf(quote);
			return { id: quote.slice(0, 8), start, end: start + quote.length, quote, anchor: "exact" as const };
		}),
		...gone.map((quote) => ({ id: quote.slice(0, 8), start: 0, end: 0, quote, anchor: "orphaned" as const })),
	],
});
const QUOTES = ["The pier will close in June", "Nobody was told", "It cost $4", "“We knew,” Lind said"] as const;
const first = draftOf(FIRST, QUOTES);
const then = draftOf(
	THEN,
	["The pier will close in June", "It cost $5", "“We knew”, Lind said", "Oda Brandt resigned"],
	["Nobody was told"],
);
const creditedOf = (id: string) => (id === "The pier" ? ["two clerks", "said"] : []);

test("a claim is told whose words, or whose credit alone, are others, and none where only typography is", () => {
	const told = compareClaims(first, then, creditedOf).map(({ id, became, before, after }) => [
		id,
		became,
		before,
		after,
	]);
	expect(told).toEqual([
		[
			"The pier",
			"changed",
			"The pier will close in June, two clerks said",
			"The pier will close in June, three clerks said",
		],
		["It cost ", "changed", "It cost $4", "It cost $5"],
		["Oda Bran", "new", "", "Oda Brandt resigned"],
		["Nobody w", "gone", "Nobody was told", ""],
	]);
});

test("what was gone before is told only where it came back", () => {
	const without = draftOf(THEN, ["It cost $5"], ["Nobody was told"]);
	const again = draftOf(`${THEN} Nobody was told.`, ["It cost $5", "Nobody was told"]);
	expect(compareClaims(without, draftOf(THEN, ["It cost $5"], ["Nobody was told"]), creditedOf)).toEqual([]);
	expect(compareClaims(without, again, creditedOf)).toEqual([
		{ id: "Nobody w", became: "changed", before: "", after: "Nobody was told" },
	]);
});
