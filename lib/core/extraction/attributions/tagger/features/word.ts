import { at } from "../columns.ts";
import type { FeatureSink } from "../feature-sink.ts";
import { COMMA } from "../marks.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";

/** The word, its neighbours and their n-grams; suffixes, prefix, shape; cue and source classes around it. */
export function wordFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const { size, word, shape, stem, reporting } = table;
	const { cue, source, stemCue } = around;
	const here = at(word, i);
	const next = i + 1 < size;
	const back = i > 0;
	sink.one(2, here);
	sink.one(3, at(table.suffix3, i));
	sink.one(4, at(shape, i));
	sink.one(40, at(table.suffix2, i));
	sink.one(41, at(table.prefix4, i));
	sink.two(42, at(shape, i), i === at(table.sentenceFirst, i) ? 1 : 0);
	for (let k = -4; k <= 4; k++) {
		const j = i + k;
		if (k === 0) continue;
		if (j < 0 || j >= size) {
			sink.one(20, k);
			continue;
		}
		if (k >= -2 && k <= 2) {
			sink.two(21, k, at(word, j));
			sink.two(22, k, at(shape, j));
		} else sink.two(49, k, at(word, j));
		sink.two(23, k, at(cue, j));
	}
	if (next) {
		sink.two(30, here, at(word, i + 1));
		sink.two(53, at(cue, i), at(cue, i + 1));
		sink.three(63, at(source, i), at(cue, i + 1), at(source, i + 1));
	}
	if (back) {
		sink.two(31, at(word, i - 1), here);
		sink.three(51, at(shape, i), at(shape, i - 1), here === COMMA ? 1 : 0);
		sink.two(54, at(cue, i - 1), at(cue, i));
		sink.three(64, at(source, i - 1), at(cue, i - 1), at(source, i));
	}
	if (i + 2 < size) {
		sink.two(43, at(word, i + 1), at(word, i + 2));
		sink.three(44, here, at(word, i + 1), at(word, i + 2));
	}
	if (i > 1) {
		sink.two(45, at(word, i - 2), at(word, i - 1));
		sink.three(46, at(word, i - 2), at(word, i - 1), here);
	}
	if (back && next) {
		sink.three(47, at(word, i - 1), here, at(word, i + 1));
		sink.two(48, at(word, i - 1), at(word, i + 1));
		sink.three(52, at(shape, i - 1), at(shape, i), at(shape, i + 1));
	}
	sink.one(5, at(cue, i));
	sink.one(14, at(stem, i));
	sink.three(15, at(reporting, i), at(stemCue, i), at(cue, i));
	for (let k = -2; k <= 2; k++) {
		const j = i + k;
		if (k === 0 || j < 0 || j >= size) continue;
		sink.two(16, k, at(stemCue, j));
		sink.two(17, k, at(reporting, j));
		sink.three(18, k, at(reporting, i), at(word, j));
		sink.three(19, k, at(stemCue, i), at(word, j));
	}
	if (next) sink.two(65, at(stem, i), at(word, i + 1));
	if (back) sink.two(66, at(word, i - 1), at(stem, i));
	sink.one(60, at(source, i));
	sink.two(62, at(source, i), at(cue, i));
	for (let k = -3; k <= 3; k++) {
		const j = i + k;
		if (k !== 0 && j >= 0 && j < size) sink.two(61, k, at(source, j));
	}
}
