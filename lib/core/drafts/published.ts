import { alignTexts } from "../anchoring/align.ts";
import { type Words, wordsOf } from "../anchoring/words.ts";
import type { Span } from "../text/span.ts";

/** Words of what was published that are not what was signed. */
export interface PublishedDifference {
	/** In what was signed, and where; empty where words were put in. */
	readonly signed: string;
	readonly span: Span;
	/** In what was published; empty where words were left out. */
	readonly published: string;
}

/** What was published, held against what was signed. */
export interface PublishedComparison {
	readonly differences: readonly PublishedDifference[];
	/** Words before and after the article: a page's menus, its byline, its footer. */
	readonly around: number;
}

/** How much of a text must stand in another for it to be the same article, by stretches of words. */
export const LEAST_SHARED = 0.3;
const STRETCH = 4;

/** The stretches of a text, to be looked for in others. */
export const stretchesOf = (text: string): ReadonlySet<string> => new Set(stretches(text));

/** The part of a text's stretches that stand among others, 0 to 1. */
export function sharedWith(text: string, others: ReadonlySet<string>): number {
	const own = stretches(text);
	return own.length === 0 ? 0 : own.filter((one) => others.has(one)).length / own.length;
}

function stretches(text: string): string[] {
	const { keys } = wordsOf(text);
	const size = Math.min(STRETCH, keys.length);
	return keys.slice(0, keys.length - size + 1).map((_, at) => keys.slice(at, at + size).join(" "));
}

/**
 * Holds what was published against what was signed, word by word and mark by mark. White space, markup, and how quotation marks,
 * apostrophes and dashes are set don't count; nor do words before the article and after it.
 */
export function comparePublished(signed: string, published: string): PublishedComparison {
	const { before, after, runs } = alignTexts(signed, published);
	const differences: PublishedDifference[] = [];
	let around = 0;
	let [left, right] = [0, 0];
	const gap = (toLeft: number, toRight: number) => {
		let [from, to] = [right, toRight];
		const signedLines = linesOf(signed, before, left, toLeft).length;
		const begins = linesOf(published, after, right, toRight);
		// Of what stands around the article, as many lines belong to it as were signed there.
		if (left === 0 && right === 0) {
			const own = Math.max(signedLines, isBroken(published, after, to) ? 0 : 1);
			from = begins[begins.length - own] ?? (own === 0 ? to : from);
		} else if (toLeft === before.keys.length && toRight === after.keys.length) {
			const own = Math.max(signedLines, isBroken(published, after, from) ? 0 : 1);
			to = begins[own] ?? to;
		}
		around += toRight - right - (to - from);
		if (left === toLeft && from === to) return;
		const span = spanOf(before, left, toLeft, signed.length);
		differences.push({
			...{ signed: signed.slice(span.start, span.end).trim(), span },
			published: from === to ? "" : published.slice(after.starts[from], after.ends[to - 1]),
		});
	};
	for (const run of runs) {
		if (run.moved) continue;
		gap(run.before, run.after);
		for (let step = 1; step < run.length; step++) {
			const one = between(before, run.before + step);
			const other = between(after, run.after + step);
			if (marksIn(signed, one) !== marksIn(published, other))
				differences.push({
					...{ signed: signed.slice(one.start, one.end).trim(), span: one },
					published: published.slice(other.start, other.end).trim(),
				});
		}
		[left, right] = [run.before + run.length, run.after + run.length];
	}
	gap(before.keys.length, after.keys.length);
	return { differences, around };
}

/** What stands between a word and the one before it. */
const between = ({ starts, ends }: Words, word: number): Span => ({
	start: ends[word - 1] as number,
	end: starts[word] as number,
});

/** The words from one to another; where there are none, the place between them. */
function spanOf({ starts, ends }: Words, from: number, to: number, length: number): Span {
	if (from < to) return { start: starts[from] as number, end: ends[to - 1] as number };
	return { start: ends[from - 1] ?? 0, end: starts[from] ?? length };
}

/** Marks that change what is said; quotation marks, dashes between words and markup are set in many ways. */
const marksIn = (text: string, { start, end }: Span): string =>
	text
		.slice(start, end)
		.replace(/\.{3}/g, "…")
		.replace(/[^.,;:!?…%()/]/g, "");

/** Where lines begin among these words. */
function linesOf(text: string, { starts, ends }: Words, from: number, to: number): number[] {
	const begins: number[] = [];
	for (let at = from; at < to; at++)
		if (at === from || text.slice(ends[at - 1], starts[at]).includes("\n")) begins.push(at);
	return begins;
}

/** Whether a line ends before a word; before the first and after the last one does. */
const isBroken = (text: string, { starts, ends }: Words, word: number): boolean =>
	word === 0 || word === starts.length || text.slice(ends[word - 1], starts[word]).includes("\n");
