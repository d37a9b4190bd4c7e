import { classAt, INVISIBLE, SPACE } from "./characters.ts";
import type { Span } from "./span.ts";

/** A line of the text without the white space around it, and whether a blank line stands before it. */
export interface Line extends Span {
	readonly afterBlank: boolean;
}

const BREAK = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;
/** A text is taken for hard-wrapped when no line is longer than this. */
const WIDEST_WRAP = 130;
const FINISHED = /[.!?:…;—][”"’'»)\]]*$/;

function trimmed(text: string, start: number, end: number): Span {
	while (start < end && isBlank(text, start)) start++;
	while (end > start && isBlank(text, end - 1)) end--;
	return { start, end };
}

function isBlank(text: string, at: number): boolean {
	const kind = classAt(text, at);
	return kind === SPACE || kind === INVISIBLE;
}

/** The lines that hold something, trimmed. */
export function readLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	let afterBlank = true;
	const add = (end: number) => {
		const span = trimmed(text, start, end);
		if (span.end > span.start) lines.push({ ...span, afterBlank });
		afterBlank = span.end === span.start;
	};
	for (const { index, 0: found } of text.matchAll(BREAK)) {
		add(index);
		start = index + found.length;
	}
	add(text.length);
	return lines;
}

/** Where a line of a hard-wrapped paragraph ends and the next one goes on: the stretch between their words. */
export function softBreaks(text: string, lines: readonly Line[]): Span[] {
	const width = wrapWidth(text, lines);
	if (width === null) return [];
	return lines.flatMap((line, i) => {
		const previous = lines[i - 1];
		return previous && !line.afterBlank && isSoft(text, previous, line, width)
			? [{ start: previous.end, end: line.start }]
			: [];
	});
}

/**
 * Joins the lines of hard-wrapped paragraphs: each result is one paragraph, heading or list item.
 * A break is soft where the next line's first word would not have fitted into the width that the text is wrapped to.
 * In a text that is not hard-wrapped every line stands for itself.
 */
export function joinLines(text: string, lines: readonly Line[]): Span[] {
	const width = wrapWidth(text, lines);
	const joined: { start: number; end: number }[] = [];
	for (const [i, line] of lines.entries()) {
		const last = joined.at(-1);
		const previous = lines[i - 1];
		if (last && previous && !line.afterBlank && isSoft(text, previous, line, width)) last.end = line.end;
		else joined.push({ start: line.start, end: line.end });
	}
	return joined;
}

function isSoft(text: string, previous: Span, line: Span, width: number | null): boolean {
	if (/^(?:[-*•◦▪‣]\s|\d{1,3}[.)]\s|#{1,6}\s|>\s|<)/.test(text.slice(line.start, line.start + 8))) return false;
	if (/^(?:#{1,6}\s|<\/)/.test(text.slice(previous.start, previous.start + 8))) return false;
	if (width === null) return false;
	// A line that ends in the middle of a word goes on, however short it is.
	if (
		/\p{Ll}[-‐]$/u.test(text.slice(Math.max(previous.start, previous.end - 4), previous.end)) &&
		/^[\p{L}\d]/u.test(text.slice(line.start, line.start + 2))
	)
		return true;
	const space = text.slice(line.start, Math.min(line.end, line.start + width)).search(/\s/);
	const firstWord = space < 0 ? line.end - line.start : space;
	return previous.end - previous.start + 1 + firstWord > width;
}

/** A long line does not tell that a text is not wrapped where nothing can break it, or where it stands by itself. */
const ADDRESS = /(?:https?:\/\/|www\.)\S/i;
/** At most this part of the lines may be longer than the text is wrapped to. */
const LONG_LINES = 0.2;

/** The width that the text is wrapped to, or null where it is not hard-wrapped. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
	let widest = 0;
	let breaks = 0;
	let unfinished = 0;
	let long = 0;
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1];
		const goesOn = next !== undefined && !next.afterBlank;
		const length = line.end - line.start;
		if (length > WIDEST_WRAP) {
			const isApart = line.afterBlank && !goesOn;
			if (!isApart && !ADDRESS.test(text.slice(line.start, line.end))) return null;
			long++;
			continue;
		}
		widest = Math.max(widest, length);
		if (!goesOn) continue;
		breaks++;
		if (!FINISHED.test(text.slice(Math.max(line.start, line.end - 4), line.end))) unfinished++;
	}
	if (long > Math.max(1, lines.length * LONG_LINES)) return null;
	return widest >= 40 && breaks > 0 && unfinished * 2 >= breaks ? widest : null;
}
