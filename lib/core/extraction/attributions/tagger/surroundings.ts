import { finish, fold } from "../../../learned/hashing.ts";
import { at, column } from "./columns.ts";
import { AND, BUT, COLON, COMMA, DASH, THAT, TO, WHO } from "./marks.ts";
import { INSIDE, OPENING } from "./quotation-states.ts";
import type { TokenTable } from "./token-table.ts";
import { type ClassColumns, isStrong, UNSEEN_CLASS, WEAK_CUE } from "./word-classes.ts";

/** What the features ask about a token's sentence and about what stands around it; each column is filled in one pass. */
export interface Surroundings extends ClassColumns {
	/** Nearest strong cue outside quotation marks before and after the token in its sentence, or -1. */
	readonly cueBefore: Int32Array;
	readonly cueAfter: Int32Array;
	/** Last comma before and next comma after the token in the text, or -1. */
	readonly commaBefore: Int32Array;
	readonly commaAfter: Int32Array;
	/** Nearest token inside quotation marks before (or at) and after, or -1. */
	readonly quotedBefore: Int32Array;
	readonly quotedAfter: Int32Array;
	/** Running counts before the token, so that any stretch is judged by two reads: see `between`. */
	readonly commas: Int32Array;
	readonly thats: Int32Array;
	readonly quotationEdges: Int32Array;
	readonly weakCues: Int32Array;
	readonly conjunctions: Int32Array;
	readonly breaks: Int32Array;
	/** Of the token's sentence: 2 with a strong cue outside quotation marks, 1 with a likely one, else 0. */
	readonly sentenceCue: Int32Array;
	/** 1 when some of the sentence is quoted. */
	readonly sentenceQuoted: Int32Array;
	/** 2 when the whole sentence is quoted, 1 when all but one token, else 0. */
	readonly sentenceAllQuoted: Int32Array;
	readonly sentenceThat: Int32Array;
	/** Hash of the sentence's sequence of landmarks, and the token's place in it. */
	readonly sketch: Int32Array;
	readonly sketchPlace: Int32Array;
}

export function surroundings(table: TokenTable, classes: ClassColumns): Surroundings {
	const { size } = table;
	const make = (fill = 0) => column(size, fill);
	const running = () => column(size + 1);
	const found: Surroundings = {
		...classes,
		cueBefore: make(-1),
		cueAfter: make(-1),
		commaBefore: make(-1),
		commaAfter: make(-1),
		quotedBefore: make(-1),
		quotedAfter: make(-1),
		commas: running(),
		thats: running(),
		quotationEdges: running(),
		weakCues: running(),
		conjunctions: running(),
		breaks: running(),
		sentenceCue: make(),
		sentenceQuoted: make(),
		sentenceAllQuoted: make(),
		sentenceThat: make(),
		sketch: make(),
		sketchPlace: make(),
	};
	count(table, found);
	nearest(table, found);
	for (let first = 0; first < size; first = at(table.sentenceLast, first) + 1) sketchSentence(table, found, first);
	return found;
}

function count(table: TokenTable, into: Surroundings): void {
	for (let i = 0; i < table.size; i++) {
		const word = at(table.word, i);
		const cue = at(into.cue, i);
		into.commas[i + 1] = at(into.commas, i) + (word === COMMA ? 1 : 0);
		into.thats[i + 1] = at(into.thats, i) + (word === THAT ? 1 : 0);
		into.quotationEdges[i + 1] = at(into.quotationEdges, i) + (at(table.quotation, i) >= OPENING ? 1 : 0);
		into.weakCues[i + 1] = at(into.weakCues, i) + (cue >= WEAK_CUE && cue < UNSEEN_CLASS ? 1 : 0);
		into.conjunctions[i + 1] = at(into.conjunctions, i) + (word === AND || word === BUT ? 1 : 0);
		into.breaks[i + 1] = at(into.breaks, i) + (word === COLON || word === DASH || word === WHO ? 1 : 0);
	}
}

function nearest(table: TokenTable, into: Surroundings): void {
	const { size } = table;
	let cue = -1;
	let comma = -1;
	let quoted = -1;
	for (let i = 0; i < size; i++) {
		if (at(table.sentenceFirst, i) === i) cue = -1;
		into.cueBefore[i] = cue;
		into.commaBefore[i] = comma;
		if (isStrong(at(into.cue, i)) && at(table.quotation, i) === 0) cue = i;
		if (at(table.word, i) === COMMA) comma = i;
		if (at(table.quotation, i) !== 0) quoted = i;
		into.quotedBefore[i] = quoted;
	}
	cue = -1;
	comma = -1;
	quoted = -1;
	for (let i = size - 1; i >= 0; i--) {
		if (at(table.sentenceLast, i) === i) cue = -1;
		into.cueAfter[i] = cue;
		into.commaAfter[i] = comma;
		if (isStrong(at(into.cue, i)) && at(table.quotation, i) === 0) cue = i;
		if (at(table.word, i) === COMMA) comma = i;
		if (at(table.quotation, i) !== 0) quoted = i;
		into.quotedAfter[i] = quoted;
	}
}

function sketchSentence(table: TokenTable, into: Surroundings, first: number): void {
	const last = at(table.sentenceLast, first);
	let cue = 0;
	let quoted = 0;
	let that = 0;
	let sketch = 1;
	let landmark = -1;
	let place = -1;
	for (let i = first; i <= last; i++) {
		const word = at(table.word, i);
		const inside = at(table.quotation, i) !== 0;
		const strong = isStrong(at(into.cue, i));
		if (inside) quoted++;
		else if (strong) cue = 2;
		else if (at(into.cue, i) === STRONG_BUT_ONE) cue = Math.max(cue, 1);
		if (word === THAT) that = 1;
		const here = inside
			? 1
			: strong
				? 2
				: word === THAT
					? 3
					: word === COMMA
						? 4
						: at(table.punctuation, i)
							? 5
							: word === TO
								? 6
								: 0;
		if (here !== landmark) {
			sketch = fold(sketch, here + 1);
			landmark = here;
			place++;
		}
		into.sketchPlace[i] = place;
	}
	const tokens = last - first + 1;
	into.sentenceCue.fill(cue, first, last + 1);
	into.sentenceQuoted.fill(quoted > 0 ? INSIDE : 0, first, last + 1);
	into.sentenceAllQuoted.fill(quoted === tokens ? 2 : quoted >= tokens - 1 ? 1 : 0, first, last + 1);
	into.sentenceThat.fill(that, first, last + 1);
	into.sketch.fill(finish(sketch), first, last + 1);
}

const STRONG_BUT_ONE = 3;

/**
 * What stands in tokens [first, end): bits 0–1 commas (up to 2), 2 "that", 3 a quotation's edge, 4 a weak cue,
 * 5 "and" or "but", 6 a colon, a dash or "who".
 */
export function between(around: Surroundings, first: number, end: number): number {
	if (end <= first) return 0;
	return (
		Math.min(at(around.commas, end) - at(around.commas, first), 2) |
		(grows(around.thats, first, end) << 2) |
		(grows(around.quotationEdges, first, end) << 3) |
		(grows(around.weakCues, first, end) << 4) |
		(grows(around.conjunctions, first, end) << 5) |
		(grows(around.breaks, first, end) << 6)
	);
}

/** 1 when a running count rises within [first, end). */
function grows(counts: Int32Array, first: number, end: number): number {
	return at(counts, end) > at(counts, first) ? 1 : 0;
}
