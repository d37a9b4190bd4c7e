import { isBoilerplate } from "../text/boilerplate.ts";
import type { DocumentBlock } from "./document.ts";

/** The plain text of a document, and where the words of each of its blocks begin in it. */
export interface LaidOut {
	readonly text: string;
	readonly starts: readonly number[];
}

/**
 * Writes the blocks of a document as plain text with the marks that `readBlocks` reads: “## ” before a heading, “- ” before
 * an item, “> ” before a quotation. The words of a block keep their length, so an offset into a block is one into the text.
 */
export function layOut(blocks: readonly DocumentBlock[]): LaidOut {
	const parts: string[] = [];
	const starts: number[] = [];
	let length = 0;
	const add = (part: string) => {
		parts.push(part);
		length += part.length;
	};
	for (const [i, block] of blocks.entries()) {
		const before = blocks[i - 1];
		if (before) add(before.kind === "list-item" && block.kind === "list-item" ? "\n" : "\n\n");
		add(markOf(block));
		starts.push(length);
		add(block.kind === "paragraph" ? block.text : block.text.replaceAll("\n", " "));
	}
	return { text: parts.join(""), starts };
}

function markOf({ kind, level = 0, number, text }: DocumentBlock): string {
	switch (kind) {
		case "heading":
			return `${"#".repeat(Math.min(Math.max(level, 1), 6))} `;
		case "list-item":
			return `${"  ".repeat(Math.min(level, 8))}${number ?? "-"} `;
		case "quotation":
			return "> ";
		case "caption":
			// Most captions say by themselves that they are one.
			return isBoilerplate(text) ? "" : "Caption: ";
		case "paragraph":
		case "row":
			return "";
	}
}

const LONGEST_SUBHEAD = 130;

/** Whether a paragraph that is bold throughout is a heading that nobody has given a style: short, and without a full stop. */
export const isBoldHeading = (text: string): boolean =>
	text.length <= LONGEST_SUBHEAD && /[\p{L}\p{N}]/u.test(text) && !/[.!…:;,]["”’»)]*$/.test(text);

/** The blocks with the headline and the byline before them, unless they begin with those by themselves. */
export function withHead(
	blocks: readonly DocumentBlock[],
	{ title, byline }: { readonly title: string | null; readonly byline: string | null },
): DocumentBlock[] {
	const head = blocks.slice(0, 4).map(({ text }) => folded(text));
	const has = (words: string) => head.some((text) => text === folded(words) || text === `by ${folded(words)}`);
	const isTitled = title !== null && has(title);
	return [
		...(title === null || isTitled ? [] : [{ kind: "heading" as const, level: 1, text: title }]),
		...(byline === null || isTitled || has(byline)
			? []
			: [{ kind: "paragraph" as const, text: /^by\b/i.test(byline) ? byline : `By ${byline}` }]),
		...blocks,
	];
}

const folded = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
