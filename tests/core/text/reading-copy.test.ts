import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingCopy } from "../../../lib/core/text/reading-copy.ts";

const CASES: readonly (readonly [name: string, text: string, copy: string])[] = [
	["plain text stays as it is", "The mill closed in May, officials said.", "The mill closed in May, officials said."],
	["soft hyphens and zero-width characters", "The com­pa​ny agreed.", "The company agreed."],
	["a note in brackets", "Rents rose,[4] the city said.", "Rents rose, the city said."],
	["a raised note", "Rents rose, the city said.³ It ended.", "Rents rose, the city said. It ended."],
	["an area is no note", "The plot has 40 m² of shade.", "The plot has 40 m² of shade."],
	["a figure glued to the end of a sentence", "The quay is shut.12 A ferry sank.", "The quay is shut. A ferry sank."],
	["a decimal is none", "It rose by 3.5 Percent more.", "It rose by 3.5 Percent more."],
	["a Markdown link", "Crews [left the port](https://a.example/x) early.", "Crews left the port early."],
	["Markdown emphasis", "It was **not** an _accident_ at *all*.", "It was not an accident at all."],
	["snake_case_names and 2*3*4 stay", "Set max_old_size to 2*3*4.", "Set max_old_size to 2*3*4."],
	["a heading in bold stays for the blocks", "**What comes next**\n\nRain.", "**What comes next**\n\nRain."],
	["pictures", "🔥 Fire is out 🚒 at the mill", " Fire is out  at the mill"],
	["an address in a line", "See https://a.example/b?c=d for more.", "See for more."],
	[
		"an address that is a line",
		"See below.\n\nhttps://a.example/b\n\nEnd.",
		"See below.\n\nhttps://a.example/b\n\nEnd.",
	],
	["tags inside a line", "It was <b>shut</b> for <a href='x'>days</a>.", "It was shut for days."],
];

const WRAPPED =
	"The inspectors told the committee on Thursday that the well-\nknown bridge had been re-\npaired twice, and that the anti-\nBrexit group paid.\n";

describe("the reading copy", () => {
	test.each(CASES)("%s", (_, text, copy) => {
		expect(readingCopy(text).text).toBe(copy);
	});

	test("hard-wrapped lines are one, and words parted at their end are whole", () => {
		expect(readingCopy(WRAPPED).text).toBe(
			"The inspectors told the committee on Thursday that the well-known bridge had been repaired twice, and that the anti-Brexit group paid.\n",
		);
	});

	test("a word that the text writes with a hyphen elsewhere keeps it at the line's end", () => {
		const text =
			"The report on the mill-pond was given to the council on Thursday and the mill-\npond was drained again within the same week, the council said.";
		expect(readingCopy(text).text).toContain("the mill-pond was drained");
	});

	test("one long address does not hide that a text is hard-wrapped", () => {
		const text = `The bridge over the river will stay shut until the spring, the\ncouncil said after its meeting.\n\nhttps://a.example/${"long/".repeat(40)}\n\nIt was built a century ago and has been mended\nseven times.`;
		expect(readingCopy(text).text).toContain("until the spring, the council said");
	});

	test("a span leads back to the text that came in, with both halves of a pair of marks or none", () => {
		const text = "They said the **dam** was [safe](https://a.example).";
		const copy = readingCopy(text);
		const place = (words: string) => {
			const start = copy.text.indexOf(words);
			const { start: from, end } = copy.toSource({ start, end: start + words.length });
			return text.slice(from, end);
		};
		expect(place("the dam was safe")).toBe("the **dam** was [safe](https://a.example)");
		expect(place("dam")).toBe("dam");
		expect(place("dam was")).toBe("**dam** was");
	});

	test("the copy of any text is its characters in order, and every character leads back to itself", () => {
		const pieces = fc.constantFrom(
			"word",
			" ",
			"\n",
			"-",
			"*",
			"_",
			"[1]",
			"[x](y)",
			"­",
			"²",
			".",
			"3",
			"A",
			"🔥",
			"`",
			"\\",
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
				const text = parts.join("");
				const copy = readingCopy(text);
				for (let at = 0; at < copy.text.length; at++) {
					const { start } = copy.toSource({ start: at, end: at + 1 });
					const isSpace = /\s/.test(text[start] ?? "") && copy.text[at] === " ";
					const isMark = "*_[`".includes(text[start] ?? "");
					expect(isSpace || isMark || text[start] === copy.text[at]).toBe(true);
				}
			}),
		);
	});
});
