import { classAt, INVISIBLE, SPACE } from "./characters.ts";
import type { Span } from "./span.ts";

/** A block without the Markdown or HTML around it, and what that said it is. */
export interface Stripped extends Span {
	readonly marked: "heading" | "list-item" | "quote" | null;
}

const HEADING = /^#{1,6}[ \t]+/;
const LIST_ITEM = /^(?:[-*•◦▪‣●○·][ \t\u00A0]+|\d{1,3}[.)][ \t\u00A0]+(?=\S)|\(\d{1,2}\)[ \t]+)/;
const BLOCK_QUOTE = /^>[ \t]*/;
const OPEN_TAG = /^<(\/?)([a-z][a-z0-9]*)\b[^<>]{0,300}>\s*/i;
const CLOSE_TAG = /(?<!\s)\s*<\/?[a-z][a-z0-9]*\b[^<>]{0,300}>$/i;
/** How much of either end is looked at: tags longer than this are left where they are. */
const REACH = 340;

/** Moves the ends of a block inward over "# ", "- ", "> ", "**…**" and tags. The text itself stays as it is. */
export function stripMarkup(text: string, span: Span): Stripped {
	let { start, end } = span;
	let marked: Stripped["marked"] = null;
	// A line of nothing but marks is a rule between parts, whatever it would mean before words.
	if (/^[\s*_=~·•-]+$/.test(text.slice(start, Math.min(end, start + REACH)))) return { start, end, marked };
	for (let round = 0; round < 6; round++) {
		const head = text.slice(start, Math.min(end, start + REACH));
		const tag = OPEN_TAG.exec(head);
		const prefix = HEADING.exec(head) ?? LIST_ITEM.exec(head) ?? BLOCK_QUOTE.exec(head);
		if (tag) {
			const name = (tag[2] ?? "").toLowerCase();
			if (/^h[1-6]$/.test(name)) marked = "heading";
			else if (name === "li") marked = "list-item";
			else if (name === "blockquote") marked = "quote";
			start += tag[0].length;
		} else if (prefix) {
			if (prefix[0].startsWith("#")) marked = "heading";
			else if (prefix[0].startsWith(">")) marked ??= "quote";
			else marked ??= "list-item";
			start += prefix[0].length;
		} else break;
		if (start >= end) return { start: end, end, marked };
	}
	for (let round = 0; round < 6; round++) {
		const tail = CLOSE_TAG.exec(text.slice(Math.max(start, end - REACH), end));
		const hashes = marked === "heading" ? /(?<!\s)\s+#+$/.exec(text.slice(Math.max(start, end - 12), end)) : null;
		const cut = tail?.[0].length ?? hashes?.[0].length ?? 0;
		if (cut === 0 || cut >= end - start) break;
		end -= cut;
	}
	if (isHeadingMarkup(text.slice(start, Math.min(end, start + REACH))) && end - start < REACH) {
		start += 2;
		end -= 2;
		marked ??= "heading";
	}
	return { ...trimmed(text, start, end), marked };
}

/** A whole block in bold is a heading. */
export function isHeadingMarkup(words: string): boolean {
	return /^\*\*[^*\n]+[^*.\n]\*\*$/.test(words) || /^__[^_\n]+[^_.\n]__$/.test(words);
}

function trimmed(text: string, from: number, to: number): Span {
	let [start, end] = [from, to];
	const blank = (at: number) => classAt(text, at) === SPACE || classAt(text, at) === INVISIBLE;
	while (start < end && blank(start)) start++;
	while (end > start && blank(end - 1)) end--;
	return { start, end };
}
