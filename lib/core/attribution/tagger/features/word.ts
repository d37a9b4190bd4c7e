import { at } from "../columns.ts";
import type { FeatureSink } from "../feature-sink.ts";
import { COMMA } from "../marks.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";

/** The word, its neighbours and their n-grams; suffixes, prefix, shape; cue and source classes around it. */
export function wordFeatures(
	sink: FeatureSink,
	table: TokenTable,
	around: Surroundings,
	i: number,
): void {
	const { size, word, shape } = table;
	const { cue, source } = around;
	const here = at(word, i);
	const next = i + 1 < size;
	const back = i > 0;
	sink.add(2, here);
	sink.add(3, at(table.suffix3, i));
	sink.add(4, at(shape, i));
	sink.add(40, at(table.suffix2, i));
	sink.add(41, at(table.prefix4, i));
	sink.add(42, at(shape, i), i === at(table.sentenceFirst, i) ? 1 : 0);
	for (let k = -4; k <= 4; k++) {
		const j = i + k;
		if (k === 0) continue;
		if (j < 0 || j >= size) {
			sink.add(20, k);
			continue;
		}
		if (k >= -2 && k <= 2) {
			sink.add(21, k, at(word, j));
			sink.add(22, k, at(shape, j));
		} else sink.add(49, k, at(word, j));
		sink.add(23, k, at(cue, j));
	}
	if (next) {
		sink.add(30, here, at(word, i + 1));
		sink.add(53, at(cue, i), at(cue, i + 1));
		sink.add(63, at(source, i), at(cue, i + 1), at(source, i + 1));
	}
	if (back) {
		sink.add(31, at(word, i - 1), here);
		sink.add(51, at(shape, i), at(shape, i - 1), here === COMMA ? 1 : 0);
		sink.add(54, at(cue, i - 1), at(cue, i));
		sink.add(64, at(source, i - 1), at(cue, i - 1), at(source, i));
	}
	if (i + 2 < size) {
		sink.add(43, at(word, i + 1), at(word, i + 2));
		sink.add(44, here, at(word, i + 1), at(word, i + 2));
	}
	if (i > 1) {
		sink.add(45, at(word, i - 2), at(word, i - 1));
		sink.add(46, at(word, i - 2), at(word, i - 1), here);
	}
	if (back && next) {
		sink.add(47, at(word, i - 1), here, at(word, i + 1));
		sink.add(48, at(word, i - 1), at(word, i + 1));
		sink.add(52, at(shape, i - 1), at(shape, i), at(shape, i + 1));
	}
	sink.add(5, at(cue, i));
	sink.add(60, at(source, i));
	sink.add(62, at(source, i), at(cue, i));
	for (let k = -3; k <= 3; k++) {
		const j = i + k;
		if (k !== 0 && j >= 0 && j < size) sink.add(61, k, at(source, j));
	}
}
