import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../lib/documents/read-document.ts";
import { openReadingThreads } from "../../lib/services/documents/reading-threads.ts";
import { column, type Placed, pdfFile, pdfOf } from "../support/pdf-file.ts";

const read = (bytes: Uint8Array) => readDocument({ name: "a.pdf", bytes });
const LEFT = [
	"The harbour board bought two tugs without any ten-",
	"der, according to minutes that the council in-",
	"spected on Monday. The price was 3.1 million",
	"crowns, a sum that the board’s chair called a well-",
	"known one on the radio.",
].map((line) => line.replace("’", "'"));
const RIGHT = [
	"A spokesman denied it. He said that the whole board",
	"had asked three yards for offers last autumn, and",
	"that nobody else wanted the work at that price.",
	"Nobody was asked about the second contract, the",
	"minutes say. The council meets again on Thursday.",
];
/** Drawn row by row across both columns, as some programs do. */
const rows = (left: readonly Placed[], right: readonly Placed[]): Placed[] =>
	left.flatMap((line, i) => [line, right[i]].filter((one) => one !== undefined));
const page = (number: number, body: readonly Placed[]): Placed[] => [
	{ text: "THE HARBOUR LEDGER", x: 60, y: 815, size: 8 },
	...body,
	{ text: `Page ${number}`, x: 500, y: 20, size: 8 },
];
const TWO_COLUMNS = rows(column(LEFT, 60, 140), column(RIGHT, 310, 140));

describe("a PDF", () => {
	test("is read by its columns, with its words joined and without running heads", async () => {
		const headline = { text: "Bridge money went without a tender", x: 60, y: 760, size: 20 };
		const { text, losses, pageStarts, about } = await read(
			pdfFile([
				page(1, [headline, ...TWO_COLUMNS]),
				page(2, [
					{ text: "And that, he said, was all that the board would", x: 75, y: 700 },
					{ text: "ever say.", x: 60, y: 687 },
				]),
			]),
		);
		expect(text).toBe(
			[
				"# Bridge money went without a tender",
				"The harbour board bought two tugs without any tender, according to minutes that the council inspected on Monday. The price was 3.1 million crowns, a sum that the board's chair called a well-known one on the radio.",
				"A spokesman denied it. He said that the whole board had asked three yards for offers last autumn, and that nobody else wanted the work at that price. Nobody was asked about the second contract, the minutes say. The council meets again on Thursday.",
				"And that, he said, was all that the board would ever say.",
			].join("\n\n"),
		);
		expect(about.title).toBe("Bridge money went without a tender");
		expect(losses).toEqual({ columns: 1, "running-heads": 4, "joined-words": 2 });
		expect(pageStarts.map((start) => text.slice(start, start + 12))).toEqual(["Bridge money", "And that, he"]);
	});

	test("a paragraph that goes on over the page is one, and its page begins inside it", async () => {
		const { text, pageStarts } = await read(
			pdfFile([page(1, column(LEFT.slice(1, 3), 60, 700)), page(2, column(LEFT.slice(3), 60, 90))]),
		);
		expect(text).not.toContain("\n");
		expect(text.slice(pageStarts[1])).toMatch(/^crowns, a sum/);
	});

	test("indents, bullets, bold lines and tables keep their meaning", async () => {
		const cells = [
			["Tug", "Price", "Built"],
			["Ana", "3.1m", "2024"],
			["Bea", "2.9m", "2025"],
			["Cleo", "4.0m", "2026"],
		].flatMap((cells, row) => cells.map((text, i) => ({ text, x: 60 + i * 150, y: 500 - row * 13 })));
		const { text, losses } = await read(
			pdfFile([
				[
					...column(
						["The board met twice before it bought anything, and it did so in the", "public eye. It said as much."],
						60,
						140,
					),
					{ text: "It met a third time, in a room that nobody had been told of, and", x: 75, y: 842 - 166 },
					{ text: "bought both.", x: 60, y: 842 - 179 },
					{ text: "What the minutes say", x: 60, y: 842 - 205, bold: true },
					{ text: "\x95 It cost more than any tug before it, and by a third of its first", x: 60, y: 842 - 225 },
					{ text: "price.", x: 68, y: 842 - 238 },
					{ text: "\x95 It leaked.", x: 60, y: 842 - 251 },
					...cells,
				],
			]),
		);
		expect(text).toBe(
			[
				"The board met twice before it bought anything, and it did so in the public eye. It said as much.",
				"It met a third time, in a room that nobody had been told of, and bought both.",
				"### What the minutes say",
				"- It cost more than any tug before it, and by a third of its first price.\n- It leaked.",
				"Tug | Price | Built",
				"Ana | 3.1m | 2024",
				"Bea | 2.9m | 2025",
				"Cleo | 4.0m | 2026",
			].join("\n\n"),
		);
		expect(losses).toEqual({ tables: 1 });
	});

	test("another program's two columns come out sentence by sentence", { timeout: 60_000 }, async () => {
		const sentences = Array.from(
			{ length: 120 },
			(_, i) =>
				`Number ${i + 1}: the commissioner's extraordinary negotiations disappointed international representatives${i % 4 === 3 ? ".\n\n" : ". "}`,
		);
		const bytes = NodeCompiler.create().pdf({
			mainFileContent: `#set page(paper: "a4", columns: 2, header: [The Harbour Ledger #h(1fr) 28 November], footer: context align(center)[#counter(page).display()])
#set par(justify: true)
#set text(hyphenate: true, lang: "en", size: 10pt, font: "Libertinus Serif")
${sentences.join("")}`,
		});
		const { text, losses, pageStarts } = await read(new Uint8Array(bytes));
		expect([...text.matchAll(/Number (\d+):/g)].map(([, number]) => Number(number))).toEqual(
			Array.from({ length: 120 }, (_, i) => i + 1),
		);
		expect(text.match(/extraordinary negotiations disappointed international representatives/g)).toHaveLength(120);
		expect(text).not.toContain("Harbour");
		expect(losses["joined-words"]).toBeGreaterThan(20);
		expect(losses.columns).toBeGreaterThan(1);
		expect(pageStarts.length).toBeGreaterThan(2);
	});

	test("loses no word, wherever its words stand", async () => {
		const placed = fc.record({
			x: fc.integer({ min: 0, max: 9 }).map((column) => 20 + column * 52),
			y: fc.integer({ min: 0, max: 24 }).map((row) => 120 + row * 25),
			size: fc.integer({ min: 6, max: 20 }),
		});
		const places = fc.uniqueArray(placed, { minLength: 10, maxLength: 60, selector: ({ x, y }) => `${x} ${y}` });
		await fc.assert(
			fc.asyncProperty(places, async (places) => {
				const { text } = await read(pdfFile([places.map((place, i) => ({ ...place, text: `w${i}q` }))]));
				for (const i of places.keys()) expect(text).toContain(`w${i}q`);
			}),
			{ numRuns: 6 },
		);
	}, 60_000);
});

describe("a PDF is refused in words", () => {
	test.each([
		["what is none", new TextEncoder().encode("%PDF-1.7\n"), "It is no PDF, or it is damaged."],
		["half of one", pdfFile([TWO_COLUMNS]).slice(0, 900), "It is no PDF, or it is damaged."],
		["a scan", pdfFile([null, null]), "It is a scan: its pages are pictures without a text layer."],
		["a page of nothing", pdfFile([[]]), "No text was found in it."],
	])("%s", async (_, bytes, message) => {
		await expect(read(bytes)).rejects.toThrow(message);
	});

	test("one page that is a picture among others is told", async () => {
		const { losses } = await read(pdfFile([page(1, TWO_COLUMNS), null, page(2, TWO_COLUMNS)]));
		expect(losses["scanned-pages"]).toBe(1);
	});

	test("one that unpacks to more than it may take ends its thread, not the server", { timeout: 60_000 }, async () => {
		const bomb = pdfOf([`BT /Plain 10 Tf ${"(a) Tj ".repeat(20_000_000)}ET`]);
		expect(bomb.length).toBeLessThan(1_000_000);
		const threads = openReadingThreads(
			new URL("../../lib/services/documents/reading-thread.ts", import.meta.url).href,
			{
				milliseconds: 60_000,
			},
		);
		await expect(threads({ name: "a.pdf", bytes: bomb })).rejects.toThrow(/^It takes more memory/);
		expect((await threads({ name: "a.pdf", bytes: pdfFile([TWO_COLUMNS]) })).text).toContain("without any ten");
	});
});
