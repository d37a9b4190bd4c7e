import type { DocumentBlock } from "../../core/documents/document.ts";
import { isBoldHeading } from "../../core/documents/lay-out.ts";
import type { Line } from "./piece.ts";

/** A paragraph as it is put together, its lines parted by LF. */
export interface Paragraph {
	kind: DocumentBlock["kind"];
	level?: number;
	text: string;
}

/** Where a page begins: in which paragraph, and how far into it. */
export interface PageStart {
	readonly paragraph: number;
	offset: number;
}

const BULLET = /^[•‣◦▪●–-]\s+/;
/** How much larger than the text a heading is set. */
const LARGER = 1.15;
const HEADLINE = 1.6;
const LONGEST_HEADING = 300;

/** Puts lines together to paragraphs: by their distance, their indents, their type, and where a line ends too early. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): {
	readonly paragraphs: Paragraph[];
	readonly pageStarts: PageStart[];
} {
	const lines = pages.flat();
	const size = median(lines.flatMap((line) => Array<number>(Math.ceil(line.text.length / 20)).fill(line.size)));
	const pitch = pitchOf(pages);
	const paragraphs: Paragraph[] = [];
	const pageStarts: PageStart[] = [];
	let last: Line | null = null;
	let first: Line | null = null;
	for (const page of pages) {
		for (const [i, line] of page.entries()) {
			const open = paragraphs.at(-1);
			const goesOn = open && last && first && isSame({ first, last, line }, open, pitch);
			if (i === 0)
				pageStarts.push(
					goesOn
						? { paragraph: paragraphs.length - 1, offset: open.text.length + 1 }
						: { paragraph: paragraphs.length, offset: 0 },
				);
			if (goesOn) open.text += `\n${line.text}`;
			else {
				paragraphs.push(begun(line, size));
				first = line;
			}
			last = line;
		}
		if (page.length === 0) pageStarts.push({ paragraph: paragraphs.length, offset: 0 });
	}
	for (const paragraph of paragraphs) settle(paragraph);
	return { paragraphs, pageStarts };
}

function begun(line: Line, size: number): Paragraph {
	if (line.isRow) return { kind: "row", text: line.text };
	if (BULLET.test(line.text)) return { kind: "list-item", text: line.text.replace(BULLET, "") };
	if (line.size > size * LARGER)
		return { kind: "heading", level: line.size > size * HEADLINE ? 1 : 2, text: line.text };
	if (line.bold) return { kind: "heading", level: 3, text: line.text };
	return { kind: "paragraph", text: line.text };
}

/** A heading in bold that is none, and one that is too long. */
function settle(paragraph: Paragraph): void {
	if (paragraph.kind !== "heading") return;
	const text = paragraph.text.replaceAll("\n", " ");
	if (text.length > LONGEST_HEADING || (paragraph.level === 3 && !isBoldHeading(text))) {
		paragraph.kind = "paragraph";
		delete paragraph.level;
	}
}

interface Lines {
	/** The first of the paragraph that may go on, and the last so far. */
	readonly first: Line;
	readonly last: Line;
	readonly line: Line;
}

/** Whether a line goes on with the paragraph that the line before it ended in. */
function isSame({ first, last, line }: Lines, { kind }: Paragraph, pitch: number): boolean {
	if (kind === "row" || line.isRow || last.bold !== line.bold || !isLike(last, line)) return false;
	if (BULLET.test(line.text) && !/-$/.test(last.text)) return false;
	const em = line.size;
	if (/[\p{L}]-$/u.test(last.text) && kind !== "heading") return true;
	// Nobody breaks a line where the next word has room.
	const word = line.text.split(" ", 1)[0] ?? "";
	const wordWidth = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
	const isShort = last.right + wordWidth + 0.5 * em < last.column.right;
	const isBelow = last.bottom > line.bottom && last.column === line.column;
	if (!isBelow) return kind !== "heading" && !isShort && line.left - line.column.left < 0.8 * em;
	if (last.bottom - line.bottom > Math.max(pitch * 1.25, pitch + 0.15) * em) return false;
	// A headline's lines are broken where they read well.
	if (kind === "heading") return true;
	if (kind === "list-item") return !isShort || line.left - first.left > 0.5 * em;
	const isIndented = line.left - last.left > 0.8 * em && line.left - line.column.left > 0.8 * em;
	return !isShort && !isIndented;
}

/** Whether two lines are set in one size, give or take a word of code. */
const isLike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size);

/** The usual distance of two lines of one column, in sizes of their type. */
function pitchOf(pages: readonly (readonly Line[])[]): number {
	const distances = pages.flatMap((lines) =>
		lines.flatMap((line, i) => {
			const above = lines[i - 1];
			if (!above || above.column !== line.column || !isLike(above, line)) return [];
			const distance = (above.bottom - line.bottom) / line.size;
			return distance > 0.5 && distance < 4 ? [distance] : [];
		}),
	);
	return distances.length === 0 ? 1.4 : median(distances);
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 10;
}
