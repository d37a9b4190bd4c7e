import { at } from "../columns.ts";
import { type FeatureSink, steps } from "../feature-sink.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";

const HEADLINE = 30;

/** Where the token stands in its sentence and block, and what kind of sentence that is. */
export function sentenceFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	const first = at(table.sentenceFirst, i);
	const last = at(table.sentenceLast, i);
	const cue = at(around.sentenceCue, i);
	const blockFirst = at(table.blockFirst, i);
	const blockLast = at(table.blockLast, i);
	// A short first block with more text behind it is a headline, whether or not it was taken for a title.
	const headline = blockFirst === 0 && blockLast < HEADLINE && blockLast + 1 < table.size ? 1 : 0;
	const startsBlock = first === blockFirst ? 1 : 0;
	const endsBlock = last === blockLast ? 1 : 0;
	sink.one(1, 0);
	sink.one(10, cue);
	sink.one(12, steps(i - first));
	sink.one(13, steps(last - i));
	sink.two(100, at(around.sketch, i), at(around.sketchPlace, i));
	sink.two(101, cue, at(around.sentenceThat, i));
	sink.two(102, at(table.word, first), cue);
	sink.two(103, headline, startsBlock);
	sink.two(104, startsBlock, endsBlock);
	const length = last - first;
	sink.two(105, length < 4 ? 0 : length < 10 ? 1 : length < 20 ? 2 : length < 40 ? 3 : 4, cue);
}
