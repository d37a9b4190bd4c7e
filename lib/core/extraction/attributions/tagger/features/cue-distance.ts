import { at } from "../columns.ts";
import { type FeatureSink, steps } from "../feature-sink.ts";
import { between, type Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";
import { UNSEEN_CLASS } from "../word-classes.ts";
import { coarseState } from "./quotation.ts";

const LIKELY_CUE = 3;
const LIKELY_REACH = 10;

/** The nearest strong cue on each side: which, how far, its neighbours, and what stands between. */
export function cueDistanceFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const before = at(around.cueBefore, i);
	const after = at(around.cueAfter, i);
	sink.one(7, steps(before < 0 ? 99 : i - before));
	sink.one(8, steps(after < 0 ? 99 : after - i));
	sink.two(9, before < 0 ? 0 : 1, after < 0 ? 0 : 1);
	if (before >= 0) beforeFeatures(sink, table, around, i, before);
	else sink.one(119, 0);
	if (after >= 0) afterFeatures(sink, table, around, i, after);
	else sink.one(130, 0);
	likelyFeatures(sink, table, around, i);
}

function beforeFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number, cue: number): void {
	const { word, size } = table;
	const first = at(table.sentenceFirst, i);
	const pattern = between(around, cue + 1, i);
	const next = cue + 1 < size ? at(word, cue + 1) : 0;
	sink.one(110, at(word, cue));
	sink.one(111, pattern);
	sink.three(112, at(word, cue), pattern & 15, coarseState(at(table.quotation, i)));
	sink.two(113, next, pattern & 7);
	sink.three(114, at(word, cue), next, steps(i - cue));
	sink.two(115, cue > 0 ? at(word, cue - 1) : 0, pattern & 7);
	sink.two(116, cue - first <= 2 ? 1 : 0, pattern & 7);
	sink.two(117, at(word, i), pattern & 7);
	const comma = at(around.commaBefore, i);
	if (comma > cue) sink.two(118, at(word, comma + 1), i - comma < 4 ? 1 : 0);
}

function afterFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number, cue: number): void {
	const { word, size } = table;
	const last = at(table.sentenceLast, i);
	const pattern = between(around, i + 1, cue);
	const previous = cue > 0 ? at(word, cue - 1) : 0;
	const next = cue + 1 < size ? at(word, cue + 1) : 0;
	sink.one(120, at(word, cue));
	sink.one(121, pattern);
	sink.three(122, at(word, cue), pattern & 15, coarseState(at(table.quotation, i)));
	sink.two(123, previous, pattern & 7);
	sink.three(124, at(word, cue), next, pattern & 3);
	sink.two(125, next, pattern & 7);
	sink.three(126, last - cue <= 2 ? 1 : 0, pattern & 7, steps(cue - i));
	sink.two(127, at(word, i), pattern & 7);
	sink.three(128, at(table.shape, i), steps(cue - i), pattern & 1);
	const comma = at(around.commaAfter, i);
	if (comma >= 0 && comma < cue) sink.two(129, at(word, comma + 1), comma - i < 4 ? 1 : 0);
}

/** The nearest word within reach that is a cue about as often as not. */
function likelyFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const end = Math.min(at(table.sentenceLast, i) + 1, i + LIKELY_REACH);
	for (let k = i + 1; k < end; k++)
		if (at(around.cue, k) >= LIKELY_CUE && at(around.cue, k) < UNSEEN_CLASS) {
			sink.two(131, at(table.word, k), k - i);
			break;
		}
	const start = Math.max(at(table.sentenceFirst, i) - 1, i - LIKELY_REACH);
	for (let k = i - 1; k > start; k--)
		if (at(around.cue, k) >= LIKELY_CUE && at(around.cue, k) < UNSEEN_CLASS) {
			sink.two(132, at(table.word, k), i - k);
			break;
		}
}
