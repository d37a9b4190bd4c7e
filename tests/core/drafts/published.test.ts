import { describe, expect, test } from "vitest";
import { comparePublished, LEAST_SHARED, sharedWith, stretchesOf } from "../../../lib/core/drafts/published.ts";

const SIGNED = `Yard owes 3.2 million

The yard owes its suppliers 3.2 million crowns, “as of this morning,” the clerk’s office said.

Nobody at the yard answered two calls – or a letter.`;

/** What differs, as signed and as published. */
const told = (published: string, signed = SIGNED) =>
	comparePublished(signed, published).differences.map((one) => [one.signed, one.published]);

describe("what was published is what was signed", () => {
	test.each([
		["the very text", SIGNED],
		["straight quotation marks and other dashes", SIGNED.replace(/[“”]/g, '"').replace("’", "'").replace("–", "—")],
		["other white space", SIGNED.replace(/\n\n/g, "\n").replaceAll(" ", "\u00a0")],
		["Markdown", SIGNED.replace("Yard owes", "# **Yard** owes").replace("two calls", "[_two_ calls]")],
	])("with %s", (_, published) => {
		expect(comparePublished(SIGNED, published)).toEqual({ differences: [], around: 0 });
	});

	test("with a page’s menus around it, which are counted", () => {
		const page = `Home News Sport\nSubscribe\n${SIGNED}\n\nMore from the harbour\nContact us`;
		expect(comparePublished(SIGNED, page)).toEqual({ differences: [], around: 10 });
	});
});

describe("what differs", () => {
	test.each([
		["a figure", "suppliers 3.2", "suppliers 4.2", [["3.2", "4.2"]]],
		["a word left out", "two calls", "calls", [["two", ""]]],
		["a word put in", "the clerk", "the town clerk", [["", "town"]]],
		[
			"a mark that changes what is said",
			"crowns, “as",
			"crowns? “as",
			[[",", "?"]].map(([a, b]) => [`${a} “`, `${b} “`]),
		],
		["the headline", "Yard owes 3.2 million\n", "Yard in ruins\n", [["owes 3.2 million", "in ruins"]]],
		["the last words", "or a letter.", "or a note.", [["letter", "note"]]],
	])("%s", (_, words, instead, expected) => {
		expect(told(SIGNED.replace(words, instead))).toEqual(expected);
	});

	test("is placed in what was signed", () => {
		const [one] = comparePublished(SIGNED, SIGNED.replace("two calls", "three calls")).differences;
		expect(SIGNED.slice(one?.span.start, one?.span.end)).toBe("two");
	});

	test("tells another headline from a page’s menus", () => {
		const page = `Home News\nSubscribe\nHarbour in ruins\n${SIGNED.replace("Yard owes 3.2 million\n\n", "")}`;
		const { differences, around } = comparePublished(SIGNED, page);
		expect(differences.map((one) => [one.signed, one.published])).toEqual([
			["Yard owes 3.2 million", "Harbour in ruins"],
		]);
		expect(around).toBe(3);
	});

	test("tells words before the first word of the article, in its line", () => {
		expect(told(`Home\nExclusive: ${SIGNED}`)).toEqual([["", "Exclusive"]]);
	});
});

test("another article shares little, the same with changes much", () => {
	const others = stretchesOf("The ferry will sail in May. The yard owes its suppliers nothing, its owner said.");
	expect(sharedWith(SIGNED, others)).toBeLessThan(LEAST_SHARED);
	expect(sharedWith(SIGNED, stretchesOf(SIGNED.replace("two", "three")))).toBeGreaterThan(0.7);
	expect(sharedWith("", others)).toBe(0);
});
