import type { Report, ReportBlock } from "../../../core/report/model.ts";
import type { BlockKind } from "../../../core/text/block.ts";
import { paragraph, run } from "./markup.ts";
import { trackedRuns, trackedWording } from "./tracked.ts";

const STYLES: Partial<Record<BlockKind, string>> = {
	title: "Title",
	heading: "Heading2",
	byline: "Byline",
	dateline: "Byline",
	boilerplate: "Byline",
	"list-item": "ListParagraph",
};

/**
 * The article's paragraphs, with a comment anchored to the words of each claim, and its proposed wording as a tracked change.
 * Ranges of claims may overlap; where two that have a wording do, the first shows its own.
 */
export function article({ article: blocks, claims }: Report): string {
	const edits = new Map(claims.map((claim) => [claim.number, trackedWording(claim)]));
	return blocks.map((one) => block(one, edits)).join("");
}

function block({ kind, parts }: ReportBlock, edits: ReadonlyMap<number, ReturnType<typeof trackedWording>>): string {
	const begun = new Set<number>();
	const done = new Map<number, number>();
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
		const changed = claims.find((number) => (edits.get(number) ?? []).length > 0);
		const from = changed === undefined ? 0 : (done.get(changed) ?? 0);
		for (const number of claims) done.set(number, (done.get(number) ?? 0) + text.length);
		const words =
			changed === undefined ? run(text) : trackedRuns(text, from, ends.includes(changed), edits.get(changed) ?? []);
		return `${starts}${words}${stops}`;
	});
	return paragraph(runs.join(""), STYLES[kind]);
}
