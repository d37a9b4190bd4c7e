import type { Report, ReportBlock } from "../../../core/report/model.ts";
import type { BlockKind } from "../../../core/text/block.ts";
import { paragraph, run } from "./markup.ts";

const STYLES: Partial<Record<BlockKind, string>> = {
	title: "Title",
	heading: "Heading2",
	byline: "Byline",
	dateline: "Byline",
	boilerplate: "Byline",
	"list-item": "ListParagraph",
};

/** The article's paragraphs, with a comment anchored to the words of each claim. Ranges of claims may overlap. */
export function article({ article: blocks }: Report): string {
	return blocks.map(block).join("");
}

function block({ kind, parts }: ReportBlock): string {
	const begun = new Set<number>();
	const runs = parts.map(({ text, claims, ends }) => {
		const begin = claims.filter((number) => !begun.has(number));
		for (const number of begin) begun.add(number);
		const starts = begin.map((number) => `<w:commentRangeStart w:id="${number}"/>`).join("");
		const stops = ends
			.map(
				(number) =>
					`<w:commentRangeEnd w:id="${number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${number}"/></w:r>`,
			)
			.join("");
		return `${starts}${run(text)}${stops}`;
	});
	return paragraph(runs.join(""), STYLES[kind]);
}
