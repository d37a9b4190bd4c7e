import { describe, expect, test } from "vitest";
import { type CarriedClaim, carryClaims } from "../../../lib/core/drafts/carry.ts";
import { CLAIMS, DRAFTS, FIRST } from "./ten-drafts.ts";

function claimsIn(text: string, quotes: readonly (readonly [quote: string, ...credited: string[]])[]): CarriedClaim[] {
	return quotes.map(([quote, ...credited]) => {
		const start = text.indexOf(quote);
		if (start === -1) throw new Error(`“${quote}” is not in the draft.`);
		return { id: quote, start, end: start + quote.length, credited };
	});
}

/** What became of the first of the claims: its state, with what changed. */
function became(before: string, after: string, quote: string, ...credited: string[]) {
	const { claims } = carryClaims(before, after, claimsIn(before, [[quote, ...credited]]));
	const [one] = claims;
	return one?.state === "changed" ? [one.state, after.slice(one.span.start, one.span.end), ...one.parts] : [one?.state];
}

describe("ten drafts of one story", () => {
	test.each(DRAFTS)("$name", ({ text, expected }) => {
		const { claims } = carryClaims(
			FIRST,
			text,
			claimsIn(
				FIRST,
				CLAIMS.map(({ quote, credited }) => [quote, ...credited] as const),
			),
		);
		const told = claims.map((one, at) => [
			CLAIMS[at]?.name,
			one.state === "changed" ? ["changed", ...one.parts].join(", ") : one.state,
		]);
		expect(Object.fromEntries(told)).toEqual(
			Object.fromEntries(CLAIMS.map(({ name }) => [name, expected[name] ?? "exact"])),
		);
		const words = (value = "") => value.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
		const exact = claims.flatMap((one, at) =>
			one.state === "exact" ? [{ now: text.slice(one.span.start, one.span.end), before: CLAIMS[at]?.quote }] : [],
		);
		expect(exact.map(({ now }) => words(now))).toEqual(exact.map(({ before }) => words(before)));
	});
});

describe("a change, however small, sends a claim to be checked again", () => {
	test.each([
		[
			"Two berths were closed on Friday.",
			"Three berths were closed on Friday.",
			"Two berths were closed on Friday",
			["changed", "Three berths were closed on Friday", "number"],
		],
		[
			"The pier cost 5 million crowns.",
			"The pier cost 5 million crowns a year.",
			"The pier cost 5 million crowns",
			["changed", "The pier cost 5 million crowns a year"],
		],
		["The pier is open.", "The pier is not open.", "The pier is open", ["changed", "The pier is not open"]],
		[
			"The pier rose 5% in May.",
			"The pier rose 5 in May.",
			"The pier rose 5% in May",
			["changed", "The pier rose 5 in May"],
		],
		[
			"The pier, owned by Lind, shut.",
			"The pier owned by Lind shut.",
			"The pier, owned by Lind, shut",
			["changed", "The pier owned by Lind shut"],
		],
	])("%j to %j", (before, after, quote, expected) => {
		expect(became(before, after, quote)).toEqual(expected);
	});

	test.each([
		[
			"People familiar with the talks said the pier will close.",
			"Two people familiar with the talks said the pier will close.",
			"the pier will close",
			"People familiar with the talks",
			"said",
		],
		[
			"Mayor Oda Lind said the pier will close.",
			"Mayor Ove Brandt said the pier will close.",
			"the pier will close",
			"Oda Lind",
			"said",
		],
		["The pier will close in June.", "The pier will close in June, prosecutors said.", "The pier will close in June"],
	])("another source: %j to %j", (before, after, quote, ...credited) => {
		expect(became(before, after, quote, ...credited)).toEqual(["changed", quote, "source chain"]);
	});

	test("words that were quoted and are paraphrased now", () => {
		expect(
			became("“We never knew,” Lind said.", "We never knew, Lind said.", "We never knew", "Lind", "said"),
		).toContain("quotation");
	});
});

test("what only looks different is the same", () => {
	const before = '"We won\'t go," Lind said - twice. It cost $4.';
	const after = "“We won’t go”, Lind said — twice.\n\nIt  cost $4.";
	const claims = claimsIn(before, [["We won't go"], ['"We won\'t go," Lind said - twice'], ["It cost $4"]]);
	expect(carryClaims(before, after, claims).claims.map(({ state }) => state)).toEqual(["exact", "exact", "exact"]);
});

test("stretches that nobody read are told from those that moved", () => {
	const { isNew } = carryClaims(
		"Ships left. Crews slept at home that night.",
		"Crews slept at home that night. Nobody paid.",
		[],
	);
	expect(isNew({ start: 0, end: 31 })).toBe(false);
	expect(isNew({ start: 32, end: 44 })).toBe(true);
});
