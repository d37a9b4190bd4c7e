import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Alignment, alignTexts } from "../../../lib/core/anchoring/align.ts";
import { wordsOf } from "../../../lib/core/anchoring/words.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";

/** The words that stand in both texts, a run a string. */
function matched(before: string, after: string): string[] {
	const { runs, before: words } = alignTexts(before, after);
	return runs.map(({ before: at, length }) => words.keys.slice(at, at + length).join(" "));
}

function movedWords({ runs }: Alignment): number {
	return runs.filter(({ moved }) => moved).reduce((sum, { length }) => sum + length, 0);
}

const pairedWords = ({ runs }: Alignment) => runs.reduce((sum, { length }) => sum + length, 0);

/** Words of letters of three scripts, one of them written from right to left, and some outside the basic plane. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "ש", "ם", "𝒶", "𐐷"), minLength: 1, maxLength: 5 });
const paragraph = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => `${words.join(" ")}.`);
const article = fc.array(paragraph, { minLength: 1, maxLength: 12 }).map((paragraphs) => paragraphs.join("\n\n"));

/** What any alignment must be, whatever the texts. */
function expectWhole({ before, after, afterOf, runs }: Alignment): void {
	const seen = new Set<number>();
	for (const [at, other] of afterOf.entries()) {
		if (other === -1) continue;
		expect(after.keys[other]).toBe(before.keys[at]);
		expect(seen.has(other)).toBe(false);
		seen.add(other);
	}
	expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(seen.size);
	for (const [at, run] of runs.entries()) expect(run.before).toBeGreaterThanOrEqual((runs[at - 1]?.before ?? -1) + 1);
	const inPlace = runs.filter(({ moved }) => !moved).map((run) => run.after);
	expect(inPlace).toEqual([...inPlace].sort((a, b) => a - b));
}

describe("words", () => {
	test.each([
		["The U.S. paid $3,600.50 (5%).", ["The", "U", "S", "paid", "$", "3,600.50", "5"]],
		["didn’t, rock-’n’-roll", ["didn't", "rock", "n", "roll"]],
		["well\u00ADknown 10:30", ["wellknown", "10:30"]],
		["“Café”", ["Café".normalize("NFC")]],
		["東京で", ["東", "京", "で"]],
		["שלום, עולם 🛳🛳", ["שלום", "עולם", "🛳", "🛳"]],
		[" \n…", []],
	])("of %j", (text, expected) => {
		const { keys, starts, ends } = wordsOf(text);
		expect(keys).toEqual(expected);
		for (const [at, start] of starts.entries()) {
			expect(text.slice(start, ends[at]).isWellFormed()).toBe(true);
			expect(start).toBeLessThan(ends[at] as number);
		}
	});
});

describe("aligning two texts", () => {
	test.each([
		["the barge sank at dawn", "the barge nearly sank at dawn", ["the barge", "sank at dawn"]],
		["The barge sank. It was old.", "It was old.", ["It was old"]],
		["People familiar said so.", "Two people familiar said so.", ["familiar said so"]],
		["It closed. It closed early.", "It closed early.", ["It closed early"]],
		["one two", "three four", []],
		["", "anything", []],
		["Same — text", "Same\n\ntext", ["Same text"]],
	])("%j and %j", (before, after, expected) => {
		expect(matched(before, after)).toEqual(expected);
	});

	test("an inserted sentence stands between two others, not across them", () => {
		const before = "The ship left on Monday. The crew had slept aboard.";
		const after = "The ship left on Monday. The ship left on Tuesday too. The crew had slept aboard.";
		const { afterOf } = alignTexts(before, after);
		expect([...afterOf]).toEqual([0, 1, 2, 3, 4, 11, 12, 13, 14, 15]);
	});

	test("pairs words with the same words, each at most once, whatever the texts", () => {
		fc.assert(fc.property(article, article, (before, after) => expectWhole(alignTexts(before, after))));
	});

	test("pairs a text with itself, word by word", () => {
		fc.assert(
			fc.property(article, (text) => {
				const { afterOf } = alignTexts(text, text);
				expect([...afterOf]).toEqual([...afterOf.keys()]);
			}),
		);
	});

	test("white space and marks make no difference", () => {
		fc.assert(
			fc.property(article, (text) => {
				const { afterOf } = alignTexts(text, text.replaceAll(" ", "\n\t").replaceAll(".", " — "));
				expect([...afterOf]).toEqual([...afterOf.keys()]);
			}),
		);
	});
});

/** Words that stand once each, so that what became of each is known. */
const distinct = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `w${from + at}`);
const paragraphsOf = (words: readonly string[], size: number) =>
	Array.from({ length: Math.ceil(words.length / size) }, (_, at) => words.slice(at * size, (at + 1) * size).join(" "));

describe("what editors do to a text", () => {
	test("paragraphs that are moved keep every word, in whatever order they come", () => {
		const paragraphs = paragraphsOf(distinct(400), 20);
		fc.assert(
			fc.property(fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }), (shuffled) => {
				const alignment = alignTexts(paragraphs.join("\n\n"), shuffled.join("\n\n"));
				expectWhole(alignment);
				expect(pairedWords(alignment)).toBe(400);
			}),
		);
	});

	test("a moved paragraph is followed through changes of single words in it", () => {
		const paragraphs = paragraphsOf(distinct(400), 40);
		const [first = "", ...others] = paragraphs;
		const edited = first.replace("w1 ", "x1 ").replace("w20 ", "x20 ").replace("w38 ", "");
		const alignment = alignTexts(paragraphs.join("\n\n"), [...others, edited].join("\n\n"));
		expect(pairedWords(alignment)).toBe(397);
		expect(movedWords(alignment)).toBe(37);
	});

	test("boilerplate that stands between all paragraphs stays with its neighbours", () => {
		const boiler = "Sign up here for our daily letter about the harbour and its ships";
		const paragraphs = paragraphsOf(distinct(300), 30);
		const before = paragraphs.flatMap((one) => [one, boiler]);
		fc.assert(
			fc.property(fc.subarray([...paragraphs.keys()], { minLength: 2 }), (kept) => {
				const after = before.filter((_, at) => kept.includes(Math.floor(at / 2)));
				const alignment = alignTexts(before.join("\n\n"), after.join("\n\n"));
				expectWhole(alignment);
				expect(pairedWords(alignment)).toBe(kept.length * 43);
				expect(movedWords(alignment)).toBe(0);
			}),
		);
	});

	test("nothing is left of a text that was replaced", () => {
		const alignment = alignTexts(distinct(2000).join(" "), distinct(3000, 5000).join(" "));
		expect(alignment.runs).toEqual([]);
	});

	test("two texts with only common words in common pair few of them and call none moved", () => {
		const common = ["the", "of", "and", "a", "said"];
		const dotted = (words: readonly string[]) => words.flatMap((one, at) => [common[at % 5] as string, one]).join(" ");
		const alignment = alignTexts(dotted(distinct(900)), dotted(distinct(900, 4000).reverse()));
		expectWhole(alignment);
		expect(movedWords(alignment)).toBe(0);
	});

	test("a chapter deleted from the middle leaves the rest whole", () => {
		const words = distinct(3000);
		const alignment = alignTexts(words.join(" "), [...words.slice(0, 1000), ...words.slice(2000)].join(" "));
		expect(alignment.runs).toEqual([
			{ before: 0, after: 0, length: 1000, moved: false },
			{ before: 2000, after: 1000, length: 1000, moved: false },
		]);
	});

	test.each([
		["unlike texts", (size: number) => [distinct(size), distinct(size, size)] as const],
		["one word over and over", (size: number) => [Array(size).fill("so"), Array(size / 2).fill("so")] as const],
		[
			"two words in turn",
			(size: number) =>
				[distinct(size).map((_, at) => `w${at % 2}`), distinct(size).map((_, at) => `w${at % 3}`)] as const,
		],
		[
			"every tenth word changed",
			(size: number) => [distinct(size), distinct(size).map((one, at) => (at % 10 ? one : "x"))] as const,
		],
		["turned around", (size: number) => [distinct(size), distinct(size).reverse()] as const],
	])("time grows with the length: %s", (_, make) => {
		expectLinear(
			(size) => {
				const [before, after] = make(size);
				const [one, other] = [before.join(" "), after.join(" ")];
				return cpuTime(() => alignTexts(one, other));
			},
			2000,
			20_000,
			4,
		);
	});
});
