import type { Span } from "../text/span.ts";

/** What aligning costs, in words that do not fit. */
const OTHER_WORD = 1;
/** A little more than another word, so that a word in the place of one that was said is told as such. */
const ADDED = 1.05;
/** In brackets the writer says that the words are another's. */
const BRACKETED = 0.2;
const LEFT_OUT_FIRST = 0.35;
const LEFT_OUT_MORE = 0.04;
const ASIDE = 0.02;
/** Going on at another place: dearer than two words that do not fit. */
const JUMP = 2.6;
/** The same where the quotation has an ellipsis. */
const JUMP_AT_ELLIPSIS = 0.3;
/** A tie goes to the words of whoever is quoted. */
const SAID_BY_OTHERS = 0.001;

/** How one came to a cell. */
const START = 1;
const FROM_WORD = 2;
const FROM_GAP = 3;
const ADD = 4;
const PASS_ASIDE = 5;
const LEAP = 6;

/** What is aligned: numbers of the quotation's words, and of those stretches of the original that come into question. */
export interface ToAlign {
	readonly quoted: Int32Array;
	/** 1 where an ellipsis stands before the word. */
	readonly ellipses: Uint8Array;
	/** 1 for a word in square brackets. */
	readonly bracketed: Uint8Array;
	readonly said: Int32Array;
	readonly asides: Uint8Array;
	readonly windows: readonly Span[];
	/** The number of whoever says each word, and 1 for each who is another than the person quoted. */
	readonly voices: Uint32Array;
	readonly byOthers: Uint8Array;
}

/** For each word of the quotation the word of the original that stands in its place; -1 for one that is added. */
export type Alignment = Int32Array;

/**
 * Fits a quotation into an original at the least cost: all of its words, against words that follow each other in one of the
 * windows, and where that comes cheaper going on in another place. Words left out cost little, more for the first than for
 * those after it, and slips of the tongue hardly anything. Exact within the windows: a table of the quotation's words by theirs.
 * This is for a few words in a long text; two texts of like length are aligned by lib/core/anchoring.
 */
export function alignWords(given: ToAlign): Alignment {
	const { quoted, ellipses, bracketed, said, asides, windows, voices, byOthers } = given;
	const places = placesIn(windows);
	const width = places.length;
	const length = quoted.length;
	const result = new Int32Array(length).fill(-1);
	if (width === 0 || length === 0) return result;
	const follows = places.map((place, k) => (k > 0 && places[k - 1] === place - 1 ? 1 : 0));
	const others = Float64Array.from(places, (place) => (byOthers[voices[place] ?? 0] ? SAID_BY_OTHERS : 0));
	/** Cheapest way to the word of the quotation that has, as its last word of the original, the one at k… */
	let words = new Float64Array(width);
	/** …and the same where the last words of the original were left out. */
	let gaps = new Float64Array(width);
	let wordsBefore = new Float64Array(width);
	let gapsBefore = new Float64Array(width);
	const wordWays = new Uint8Array(width * length);
	const gapOpens = new Uint8Array(width * length);
	const leaps = new Int32Array(length);
	let started = 0;
	let cheapest = Number.POSITIVE_INFINITY;
	let cheapestAt = 0;
	for (let i = 0; i < length; i++) {
		const key = quoted[i];
		const other = bracketed[i] ? BRACKETED : OTHER_WORD;
		const add = bracketed[i] ? BRACKETED : ADDED;
		const jump = cheapest + (ellipses[i] ? JUMP_AT_ELLIPSIS : JUMP);
		const open = ellipses[i + 1] ? LEFT_OUT_MORE : LEFT_OUT_FIRST;
		leaps[i] = cheapestAt;
		const row = i * width;
		let nextCheapest = Number.POSITIVE_INFINITY;
		let nextCheapestAt = 0;
		for (let k = 0; k < width; k++) {
			const place = places[k] as number;
			const fit = (said[place] === key ? 0 : other) + (others[k] as number);
			let way = START;
			let cost = started + fit;
			if (i > 0) {
				if (follows[k]) {
					const straight = (wordsBefore[k - 1] as number) + fit;
					if (straight <= cost) {
						cost = straight;
						way = FROM_WORD;
					}
					const skipped = (gapsBefore[k - 1] as number) + fit;
					if (skipped < cost) {
						cost = skipped;
						way = FROM_GAP;
					}
				}
				if (jump + fit < cost) {
					cost = jump + fit;
					way = LEAP;
				}
				const added = (wordsBefore[k] as number) + add;
				if (added < cost) {
					cost = added;
					way = ADD;
				}
			}
			let gap = Number.POSITIVE_INFINITY;
			if (follows[k]) {
				if (asides[place]) {
					const passed = (words[k - 1] as number) + ASIDE;
					if (passed < cost) {
						cost = passed;
						way = PASS_ASIDE;
					}
				}
				const more = (gaps[k - 1] as number) + LEFT_OUT_MORE;
				const first = (words[k - 1] as number) + open;
				gap = Math.min(more, first);
				gapOpens[row + k] = first < more ? 1 : 0;
			}
			words[k] = cost;
			gaps[k] = gap;
			wordWays[row + k] = way;
			if (cost < nextCheapest) {
				nextCheapest = cost;
				nextCheapestAt = k;
			}
		}
		started += add;
		cheapest = nextCheapest;
		cheapestAt = nextCheapestAt;
		[words, wordsBefore] = [wordsBefore, words];
		[gaps, gapsBefore] = [gapsBefore, gaps];
	}
	// Back along the cheapest way.
	let k = cheapestAt;
	let inGap = false;
	for (let i = length - 1; i >= 0; ) {
		if (inGap) {
			if (gapOpens[i * width + k]) inGap = false;
			k--;
			continue;
		}
		const way = wordWays[i * width + k];
		if (way === PASS_ASIDE) {
			k--;
			continue;
		}
		if (way === ADD) {
			i--;
			continue;
		}
		result[i] = places[k] as number;
		if (way === START) break;
		if (way === LEAP) k = leaps[i] as number;
		else {
			inGap = way === FROM_GAP;
			k--;
		}
		i--;
	}
	return result;
}

function placesIn(windows: readonly Span[]): Int32Array {
	const places = new Int32Array(windows.reduce((sum, { start, end }) => sum + end - start, 0));
	let k = 0;
	for (const { start, end } of windows) for (let place = start; place < end; place++) places[k++] = place;
	return places;
}
