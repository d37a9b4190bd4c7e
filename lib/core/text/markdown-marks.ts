import type { Cut } from "./cut.ts";

/** "[two suspects](https://…)" and "![alt](…)": the words stay, what makes a link of them goes. */
const LINK = /(!?\[)([^[\]\n]{1,300})(\]\([^()\s]{1,600}(?:\s"[^"\n]{0,200}")?\))/g;
/** "**fire**", "__fire__", "***fire***"; no white space inside the marks, and words on both sides of them stay apart. */
const STRONG = /(?<![\p{L}\p{N}*_\\])(\*\*\*|\*\*|__)(?=[^\s*_])([^\n]{1,300}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{1,300}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
const CODE = /(?<!`)`(?=[^`\s])([^`\n]{1,200})`(?!`)/g;
/** "\*": a character that is meant as it is. */
const ESCAPE = /\\(?=[*_[\]()#>`~\\-])/g;

/** Markdown's own characters inside the lines of a text. Marks at the beginning of lines are the blocks' business. */
export function markdownMarks(text: string): Cut[] {
	if (!/[[*_`\\]/.test(text)) return [];
	const cuts: Cut[] = [];
	for (const { index, 1: open = "", 2: words = "", 3: close = "" } of text.matchAll(LINK)) {
		const after = index + open.length + words.length;
		cuts.push(...pair(index, index + open.length, after, after + close.length));
	}
	for (const pattern of [STRONG, EMPHASIS])
		for (const { index, 0: whole, 1: mark = "" } of text.matchAll(pattern)) {
			// A whole line in bold is a heading, which the blocks see by its marks.
			if (mark.length > 1 && isLine(text, index, index + whole.length)) continue;
			const end = index + whole.length;
			cuts.push(...pair(index, index + mark.length, end - mark.length, end));
		}
	for (const { index, 0: whole } of text.matchAll(CODE))
		cuts.push(...pair(index, index + 1, index + whole.length - 1, index + whole.length));
	for (const { index } of text.matchAll(ESCAPE)) cuts.push({ start: index, end: index + 1 });
	return cuts;
}

const pair = (start: number, inner: number, innerEnd: number, end: number): Cut[] => [
	{ start, end: inner, partner: innerEnd },
	{ start: innerEnd, end, partner: inner },
];

/** Nothing else stands in the line. Only a few characters on either side are looked at. */
function isLine(text: string, start: number, end: number): boolean {
	return (
		/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
		/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 12))
	);
}
