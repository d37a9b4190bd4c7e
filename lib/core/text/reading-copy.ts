import type { Cut } from "./cut.ts";
import { lineEndHyphens } from "./line-end-hyphens.ts";
import { readLines, softBreaks } from "./lines.ts";
import { markdownMarks } from "./markdown-marks.ts";
import type { Span } from "./span.ts";
import { unreadMarks } from "./unread-marks.ts";

/** The text as the reader reads it, and the way back to the text as it came in. */
export interface ReadingCopy {
	/** The text without what no reader reads: soft hyphens, note marks, Markdown's own characters, line-end hyphens. */
	readonly text: string;
	/** Where a span of the copy stands in the text that came in. What was left out inside it is part of it. */
	toSource(span: Span): Span;
}

/**
 * What the reader reads of a text: hard-wrapped paragraphs are one line, words parted at a line's end are whole, and marks
 * that nobody reads out (soft hyphens, note marks, pictures, links, emphasis) are left out.
 */
export function readingCopy(text: string): ReadingCopy {
	const breaks = softBreaks(text, readLines(text));
	const cuts = [...lineEndHyphens(text, breaks), ...unreadMarks(text), ...markdownMarks(text), ...looseAddresses(text)];
	return copyWithout(unwrapped(text, breaks), cuts);
}

/** The text with a space for each character of white space between the lines of one paragraph: as long as before. */
function unwrapped(text: string, breaks: readonly Span[]): string {
	if (breaks.length === 0) return text;
	let copy = "";
	let at = 0;
	for (const { start, end } of breaks) {
		copy += text.slice(at, start) + " ".repeat(end - start);
		at = end;
	}
	return copy + text.slice(at);
}

/** A web address inside a line is nothing that anybody asserts; one that is a line by itself is furniture. */
const ADDRESS = /[ \t]?(?:https?:\/\/|www\.|pic\.)[^\s<>"“”]{4,2000}/gi;

function looseAddresses(text: string): Cut[] {
	const cuts: Cut[] = [];
	for (const { index, 0: found } of text.matchAll(ADDRESS)) {
		const address = found.replace(/(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/, "");
		const end = index + address.length;
		const isLine =
			/(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, index - 20), index)) &&
			/^\s*(?:\n|$)/.test(text.slice(end, end + 20));
		if (!isLine && !text.startsWith("(", index - 1)) cuts.push({ start: index, end });
	}
	return cuts;
}

/**
 * The copy of a text without some stretches of it. Nothing is added or moved, so every span of the copy has its place in
 * the text: offsets are UTF-16 code units, end exclusive. Takes time linear in the text, plus a bisection for each span.
 *
 * @param cuts in any order; they may overlap.
 */
export function copyWithout(text: string, cuts: readonly Cut[]): ReadingCopy {
	if (cuts.length === 0) return { text, toSource: ({ start, end }) => ({ start, end }) };
	const pieces: string[] = [];
	/** Where each piece begins, in the copy and in the text. */
	const inCopy: number[] = [];
	const inText: number[] = [];
	let length = 0;
	let at = 0;
	const keep = (end: number) => {
		if (end <= at) return;
		pieces.push(text.slice(at, end));
		inCopy.push(length);
		inText.push(at);
		length += end - at;
	};
	for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start || a.end - b.end)) {
		keep(start);
		at = Math.max(at, end);
	}
	keep(text.length);
	const partners = pairsOf(cuts);
	const sourceOf = (offset: number): number => {
		let [low, high] = [0, inCopy.length];
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if ((inCopy[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return (inText[low] ?? 0) + offset - (inCopy[low] ?? 0);
	};
	return {
		text: pieces.join(""),
		toSource({ start, end }) {
			const from = sourceOf(start);
			const to = end > start ? sourceOf(end - 1) + 1 : from;
			// Half of a pair of marks is no part of a span without the other half.
			const closing = partners.get(to);
			const opening = partners.get(from);
			return {
				start: opening && opening.partner > from && opening.partner < to ? opening.mark : from,
				end: closing && closing.partner < to && closing.partner > from ? closing.mark : to,
			};
		},
	};
}

interface PairEnd {
	/** Where the mark ends that stands outside the pair's words. */
	readonly mark: number;
	/** Where the pair's words end on the other side. */
	readonly partner: number;
}

/** The pairs of marks, by the places where their words begin and end. */
function pairsOf(cuts: readonly Cut[]): ReadonlyMap<number, PairEnd> {
	const pairs = new Map<number, PairEnd>();
	for (const { start, end, partner } of cuts) {
		if (partner === undefined) continue;
		if (partner > end) pairs.set(end, { mark: start, partner });
		else pairs.set(start, { mark: end, partner });
	}
	return pairs;
}
