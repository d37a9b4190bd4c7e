import { at } from "../columns.ts";
import { type FeatureSink, steps } from "../feature-sink.ts";
import { COMMA } from "../marks.ts";
import { INSIDE, INSIDE_RUNNING, OPENING } from "../quotation-states.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";

/** Outside, inside or at a mark: the quotation state without its finer kinds. */
export function coarseState(state: number): number {
	return state === INSIDE_RUNNING ? INSIDE : state >= OPENING ? 2 : state;
}

/** The quotation that a token stands in or near: its length, edges, what stands outside it, and its sentence. */
export function quotationFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const { size, quotation, sentenceFirst, sentenceLast } = table;
	const state = at(quotation, i);
	const coarse = coarseState(state);
	const first = at(sentenceFirst, i);
	const before = first - 1;
	const after = at(sentenceLast, i) + 1;
	const cue = at(around.sentenceCue, i);
	const quoted = at(around.sentenceQuoted, i);
	const allQuoted = at(around.sentenceAllQuoted, i);
	sink.one(6, coarse);
	sink.two(11, quoted, coarse);
	sink.three(
		32,
		before >= 0 ? at(around.sentenceCue, before) : 3,
		before >= 0 ? at(around.sentenceQuoted, before) : 0,
		coarse,
	);
	sink.two(70, state, allQuoted);
	sink.three(71, state, quoted, cue);
	for (let k = -4; k <= 4; k++) {
		const j = i + k;
		if (k !== 0 && j >= 0 && j < size) sink.two(24, k, coarseState(at(quotation, j)));
	}
	sink.three(
		91,
		after < size ? at(quotation, after) : 5,
		after < size && at(table.blockFirst, after) === after ? 1 : 0,
		after < size ? at(around.sentenceCue, after) : 3,
	);
	sink.four(
		92,
		before >= 0 ? at(quotation, before) : 5,
		first === at(table.blockFirst, i) ? 1 : 0,
		before >= 0 ? at(around.sentenceAllQuoted, before) : 3,
		allQuoted,
	);
	if (at(table.quotationFirst, i) >= 0) insideFeatures(sink, table, around, i);
	else outsideFeatures(sink, table, around, i);
}

const LENGTHS = [1, 2, 4, 8, 20];

function lengthClass(length: number): number {
	let found = 0;
	while (found < LENGTHS.length && length > (LENGTHS[found] as number)) found++;
	return found;
}

function insideFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const { size, word, punctuation } = table;
	const { cue } = around;
	const a = at(table.quotationFirst, i);
	const b = at(table.quotationLast, i);
	const length = lengthClass(b - a - 1);
	const capital = a + 1 < size && at(table.shape, a + 1) <= 1 ? 1 : 0;
	const sentenceStart = a === at(table.sentenceFirst, a) ? 1 : 0;
	const blockStart = a === at(table.blockFirst, a) ? 1 : 0;
	const endMark = b > 0 && at(punctuation, b - 1) === 1 ? 1 : 0;
	const crosses = at(table.sentenceFirst, a) !== at(table.sentenceFirst, b) ? 1 : 0;
	const previous = a > 0 ? at(word, a - 1) : 0;
	const next = b + 1 < size ? at(word, b + 1) : 0;
	sink.four(72, length, capital, sentenceStart, endMark);
	sink.four(73, length, capital, blockStart, crosses);
	sink.two(74, previous, capital);
	sink.two(75, next, endMark);
	const cueBefore = a > 0 ? at(cue, a - 1) : 8;
	const cueAfter = b + 1 < size ? at(cue, b + 1) : 8;
	sink.four(76, cueBefore, cueAfter, b + 2 < size ? at(cue, b + 2) : 8, length);
	sink.one(77, steps(i - a));
	sink.one(78, steps(b - i));
	if (a > 1) sink.two(79, at(word, a - 2), previous);
	if (b + 2 < size) sink.two(80, next, at(word, b + 2));
	sink.three(81, at(around.sentenceCue, a), at(around.sentenceCue, b), length >= 3 ? 1 : 0);
	const ends = b === at(table.sentenceLast, b) || b + 1 === at(table.sentenceLast, b) ? 1 : 0;
	sink.four(82, previous === COMMA ? 1 : 0, endMark, ends, length);
	const sentenceBefore = at(table.sentenceFirst, a) - 1;
	sink.three(
		83,
		at(around.sentenceCue, i),
		at(around.sentenceAllQuoted, i),
		sentenceBefore >= 0 ? at(around.sentenceCue, sentenceBefore) : 3,
	);
}

function outsideFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const { word } = table;
	const a = at(around.quotedBefore, i);
	const b = at(around.quotedAfter, i);
	const left = a >= at(table.sentenceFirst, i);
	const right = b >= 0 && b <= at(table.sentenceLast, i);
	const leftDistance = left ? i - a : 99;
	const rightDistance = right ? b - i : 99;
	const cueBefore = at(around.cueBefore, i) >= 0 ? 1 : 0;
	const cueAfter = at(around.cueAfter, i) >= 0 ? 1 : 0;
	sink.one(84, steps(leftDistance));
	sink.one(85, steps(rightDistance));
	sink.three(86, left ? 1 : 0, right ? 1 : 0, at(around.sentenceCue, i));
	if (left) {
		sink.three(87, Math.min(leftDistance, 9), at(word, a + 1), a > 0 ? at(table.punctuation, a - 1) : 0);
		sink.three(89, shortness(at(table.quotationLast, a) - at(table.quotationFirst, a)), cueBefore, cueAfter);
	}
	if (right) {
		sink.two(88, steps(rightDistance), at(word, b - 1));
		sink.three(90, shortness(at(table.quotationLast, b) - at(table.quotationFirst, b)), cueBefore, cueAfter);
	}
}

function shortness(length: number): number {
	return length <= 3 ? 0 : length <= 8 ? 1 : 2;
}
