import { at } from "../columns.ts";
import { type FeatureSink, steps } from "../feature-sink.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";

/** Where the token stands in its sentence and block, and what kind of sentence that is. */
export function sentenceFeatures(
	sink: FeatureSink,
	table: TokenTable,
	around: Surroundings,
	i: number,
): void {
	const first = at(table.sentenceFirst, i);
	const last = at(table.sentenceLast, i);
	const cue = at(around.sentenceCue, i);
	const block = at(table.block, i);
	const startsBlock = first === at(table.blockFirst, i) ? 1 : 0;
	const endsBlock = last === at(table.blockLast, i) ? 1 : 0;
	sink.one(1, 0);
	sink.one(10, cue);
	sink.one(12, steps(i - first));
	sink.one(13, steps(last - i));
	sink.two(100, at(around.sketch, i), at(around.sketchPlace, i));
	sink.two(101, cue, at(around.sentenceThat, i));
	sink.two(102, at(table.word, first), cue);
	sink.two(103, Math.min(block, 2), startsBlock);
	sink.two(104, startsBlock, endsBlock);
	const length = last - first;
	sink.two(
		105,
		length < 4 ? 0 : length < 10 ? 1 : length < 20 ? 2 : length < 40 ? 3 : 4,
		cue,
	);
}
