import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagAttributions } from "../../../lib/core/extraction/attributions/tag-attributions.ts";
import { readText } from "../../../lib/core/text/read-text.ts";
import type { Span } from "../../../lib/core/text/span.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";

/** source | cue | content, as the text has them; parts of a split content stand beside " … ". */
const CASES: readonly [text: string, source: string, cue: string, content: string][] = [
	[
		"The ferry will not sail before Monday, Oda Velden said.",
		"Oda Velden",
		"said",
		"The ferry will not sail before Monday",
	],
	[
		"“The ferry will not sail before Monday,” Oda Velden said.",
		"Oda Velden",
		"said",
		"“The ferry will not sail before Monday,”",
	],
	[
		"Oda Velden said that the ferry would not sail before Monday.",
		"Oda Velden",
		"said",
		"that the ferry would not sail before Monday",
	],
	[
		"According to the harbour office, two barges sank overnight.",
		"the harbour office",
		"According to",
		"two barges sank overnight",
	],
	[
		"Two barges sank overnight, according to the harbour office.",
		"the harbour office",
		"according to",
		"Two barges sank overnight",
	],
	["Mr. Brandt told reporters that the bridge was safe.", "Mr. Brandt", "told", "that the bridge was safe"],
	["The minister denied that she had seen the letter.", "The minister", "denied", "that she had seen the letter"],
	[
		"“We lost the barge,” said Oda Velden, the harbour master.",
		"Oda Velden, the harbour master",
		"said",
		"“We lost the barge,”",
	],
];

const words = (text: string, spans: readonly Span[]) =>
	spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
const bare = (text: string) => text.replace(/[,.]?(?=[”"]?$)/, "").replace(/^that /, "");

describe("attributions of single sentences", () => {
	test.each(CASES)("%s", (text, source, cue, content) => {
		// A sentence all by itself might be a headline; in an article it has text before it.
		const article = `The river rose all night.\n\n${text}`;
		const [found, ...more] = tagAttributions(readText(article));
		expect(more).toEqual([]);
		if (found === undefined) throw new Error("Nothing was found.");
		expect(words(article, found.source)).toBe(source);
		expect(words(article, found.cue)).toContain(cue);
		expect(bare(words(article, found.content))).toBe(bare(content));
		expect(found.confidence).toBeGreaterThan(0.5);
		expect(found.why).toContain(cue);
	});

	test.each(["The barge sank on Tuesday. Rain fell all night, and the river rose by two metres.", "", "12 34 56"])(
		"nobody is credited in “%s”",
		(text) => {
			expect(tagAttributions(readText(text))).toEqual([]);
		},
	);
});

describe("a quotation that its attribution interrupts", () => {
	test("is one attribution with two contents", () => {
		const text = "“We lost the barge,” Velden said. “We will not lose the crane.”";
		const found = tagAttributions(readText(text));
		expect(found).toHaveLength(1);
		expect(found[0]?.content).toHaveLength(2);
	});
});

describe("any text", () => {
	const word = fc.constantFrom(
		"said",
		"says",
		"told",
		"according",
		"to",
		"that",
		"“",
		"”",
		'"',
		"'",
		"Velden",
		"she",
		"barge",
		",",
		".",
		"\n\n",
		"claim",
		"(",
		")",
		"—",
		"🙂",
		"é",
	);
	test("gives spans that lie in the text, in order, with words in them, and the same every time", () => {
		fc.assert(
			fc.property(fc.array(word, { maxLength: 300 }), (parts) => {
				const text = parts.join(" ");
				const model = readText(text);
				const found = tagAttributions(model);
				expect(tagAttributions(model)).toEqual(found);
				for (const attribution of found) {
					expect(attribution.content.length).toBeGreaterThan(0);
					expect(attribution.confidence).toBeGreaterThanOrEqual(0);
					expect(attribution.confidence).toBeLessThanOrEqual(1);
					for (const { start, end } of [...attribution.source, ...attribution.cue, ...attribution.content]) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeGreaterThan(start);
						expect(end).toBeLessThanOrEqual(text.length);
						expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	test.each([
		["only punctuation", (size: number) => ",.;:!?()".repeat(size / 8)],
		["only quotation marks", (size: number) => '"'.repeat(size)],
		["opening marks that never close", (size: number) => "“said ".repeat(size / 6)],
		["one endless sentence", (size: number) => "she said that the barge sank and ".repeat(size / 33)],
		["nothing but cues", (size: number) => "said ".repeat(size / 5)],
		["nested brackets", (size: number) => "(said [".repeat(size / 7)],
	])("%s: ten times the text takes no more than some ten times as long", (_name, make) => {
		const time = (size: number) => {
			const model = readText(make(size));
			return cpuTime(() => tagAttributions(model));
		};
		expectLinear(time, 4000, 32_000);
	});
});
