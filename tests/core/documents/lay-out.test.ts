import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentBlock } from "../../../lib/core/documents/document.ts";
import { layOut, withHead } from "../../../lib/core/documents/lay-out.ts";
import { readBlocks } from "../../../lib/core/text/blocks.ts";

const KINDS = ["heading", "paragraph", "list-item", "quotation", "caption", "row"] as const;
const block = fc.record({
	kind: fc.constantFrom(...KINDS),
	text: fc.string({ minLength: 1 }),
	level: fc.integer({ min: 0, max: 9 }),
});

describe("a document as plain text", () => {
	test("the words of every block stand where it says", () => {
		fc.assert(
			fc.property(fc.array(block), (blocks) => {
				const { text, starts } = layOut(blocks);
				for (const [i, { kind, text: words }] of blocks.entries()) {
					const start = starts[i] ?? -1;
					const expected = kind === "paragraph" ? words : words.replaceAll("\n", " ");
					expect(text.slice(start, start + words.length)).toBe(expected);
				}
			}),
		);
	});

	test("its structure is read back by the extractor", () => {
		const blocks: DocumentBlock[] = [
			{ kind: "heading", level: 1, text: "The ferry that nobody paid for" },
			{ kind: "paragraph", text: "The council bought a ferry in March, the clerk said." },
			{ kind: "caption", text: "The ferry at its berth in April" },
			{ kind: "heading", level: 2, text: "What the minutes say" },
			{ kind: "list-item", text: "It cost 4.2 million, according to the auditors.", number: "1." },
			{ kind: "list-item", text: "It leaked, they said.", level: 1 },
			{ kind: "quotation", text: "“We were never told,” she said." },
			{ kind: "paragraph", text: "Nobody was dismissed, the mayor added." },
		];
		const { text } = layOut(blocks);
		const read = readBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
		expect(read).toEqual([
			["title", blocks[0]?.text],
			["paragraph", blocks[1]?.text],
			["boilerplate", `Caption: ${blocks[2]?.text}`],
			["heading", blocks[3]?.text],
			["list-item", blocks[4]?.text],
			["list-item", blocks[5]?.text],
			["paragraph", blocks[6]?.text],
			["paragraph", blocks[7]?.text],
		]);
	});

	test("headline and byline are put before a text that lacks them, and once", () => {
		const about = { title: "Ferry lost", byline: "Ann Writer" };
		const body: DocumentBlock[] = [{ kind: "paragraph", text: "It sank, he said." }];
		expect(withHead(body, about).map(({ text }) => text)).toEqual(["Ferry lost", "By Ann Writer", "It sank, he said."]);
		expect(withHead(withHead(body, about), about)).toHaveLength(3);
		expect(withHead(body, { title: null, byline: null })).toEqual(body);
	});
});
