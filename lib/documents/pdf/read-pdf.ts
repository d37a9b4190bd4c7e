import { type DocumentBlock, NOTHING_SAID, type ReadDocument, Refused } from "../../core/documents/document.ts";
import { layOut } from "../../core/documents/lay-out.ts";
import { lineEndHyphens } from "../../core/text/line-end-hyphens.ts";
import { LONGEST } from "../../core/vocabulary/limits.ts";
import { clipped } from "../said.ts";
import { openPdf } from "./open-pdf.ts";
import { type PageStart, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import type { Page } from "./piece.ts";
import { readPage } from "./read-page.ts";
import { readingOrder } from "./reading-order.ts";
import { runningHeads } from "./running-heads.ts";

const MOST_PAGES = 2000;
/** A page with less text than this is a picture of one, or a divider. */
const LEAST_TEXT = 20;

/**
 * Reads the text layer of a PDF: columns in their order, words that a line's end parts joined, running heads left out.
 *
 * @throws {Refused} for a scan, for what needs a password, and for what is no PDF.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
	const pages = await readPages(bytes);
	const heads = runningHeads(pages);
	const ordered = pages.map(({ pieces }) => readingOrder(pieces.filter((piece) => !heads.has(piece))));
	const { paragraphs, pageStarts } = paragraphsOf(ordered.map(({ lines }) => lines));
	const { blocks, starts, joined } = joinLines(paragraphs, pageStarts);
	const laid = layOut(blocks);
	const [first] = blocks;
	const sum = (count: (page: Page) => number) => pages.reduce((total, page) => total + count(page), 0);
	return {
		text: laid.text,
		about: {
			...NOTHING_SAID,
			title: first?.kind === "heading" && first.level === 1 ? clipped(first.text) : null,
		},
		losses: counted({
			pictures: sum(({ pictures }) => pictures),
			tables: ordered.reduce((total, { tables }) => total + tables, 0),
			columns: ordered.filter(({ columns }) => columns).length,
			"running-heads": heads.size,
			"joined-words": joined,
			"scanned-pages": pages.filter((page) => lengthOf(page) < LEAST_TEXT && page.pictures > 0).length,
			"page-furniture": pages.filter(({ hasTurned }) => hasTurned).length,
			annotations: sum(({ annotations }) => annotations),
		}),
		notes: [],
		pageStarts: starts.map(({ paragraph, offset }) => (laid.starts[paragraph] ?? laid.text.length) + offset),
	};
}

async function readPages(bytes: Uint8Array): Promise<Page[]> {
	try {
		const pdf = await openPdf(bytes);
		if (pdf.pageCount > MOST_PAGES) throw new Refused(`It has more than ${MOST_PAGES.toLocaleString("en")} pages.`);
		const pages: Page[] = [];
		let length = 0;
		for (let i = 0; i < pdf.pageCount; i++) {
			const page = readPage(pdf, i);
			pages.push(page);
			length += lengthOf(page);
			// What it comes to is told by whoever asked; a text that much too long needs no more of its pages.
			if (length > 2 * LONGEST["An article"])
				throw new Refused(
					`Its text has more than ${LONGEST["An article"].toLocaleString("en")} characters, which is the limit. Split it into several stories.`,
				);
		}
		refuseScans(pages);
		return pages;
	} catch (error) {
		// PDFium ends like this where it asks for more memory than it may have.
		if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
			throw new Refused("It takes more memory to read than a document may.");
		throw error;
	}
}

function refuseScans(pages: readonly Page[]): void {
	const empty = pages.filter((page) => lengthOf(page) < LEAST_TEXT);
	if (empty.length <= pages.length / 2) return;
	throw new Refused(
		empty.some(({ pictures }) => pictures > 0)
			? "It is a scan: its pages are pictures without a text layer. Run it through text recognition (OCR) first, and import what comes out."
			: "No text was found in it.",
	);
}

const lengthOf = ({ pieces }: Page): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Paragraphs with their lines joined, and where pages begin in them. */
function joinLines(paragraphs: readonly Paragraph[], pageStarts: readonly PageStart[]) {
	const whole = paragraphs.map(({ text }) => text).join("\n\n");
	const breaks = [...whole.matchAll(/(?<!\n)\n(?!\n)/g)].map(({ index }) => ({ start: index, end: index + 1 }));
	const cuts = new Map(lineEndHyphens(whole, breaks).map(({ start, end }) => [end, start]));
	const starts = pageStarts.map((start) => ({ ...start }));
	let joined = 0;
	let at = 0;
	let page = 0;
	const blocks = paragraphs.map(({ kind, level, text }, number): DocumentBlock => {
		const from = at;
		let words = "";
		for (const line of text.split("\n")) {
			if (at > from) {
				const cut = cuts.get(at);
				if (cut === undefined) words += " ";
				else if (cut < at - 1) {
					words = words.slice(0, -1);
					joined++;
				}
			}
			for (let start = starts[page]; start && isReached(start, number, at - from); start = starts[page]) {
				start.offset = words.length;
				page++;
			}
			words += line;
			at += line.length + 1;
		}
		// Paragraphs are parted by two.
		at++;
		return { kind, text: words, ...(level === undefined ? {} : { level }) };
	});
	return { blocks, starts, joined };
}

const isReached = ({ paragraph, offset }: PageStart, number: number, at: number): boolean =>
	paragraph < number || (paragraph === number && offset <= at);

function counted(losses: ReadDocument["losses"]): ReadDocument["losses"] {
	return Object.fromEntries(Object.entries(losses).filter(([, count]) => count > 0));
}
