import type { FeatureSink } from "../feature-sink.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TokenTable } from "../token-table.ts";
import { cueDistanceFeatures } from "./cue-distance.ts";
import { quotationFeatures } from "./quotation.ts";
import { sentenceFeatures } from "./sentence.ts";
import { wordFeatures } from "./word.ts";

/** All features of token `i`, left in the sink. The same code runs when training and when tagging. */
export function tokenFeatures(sink: FeatureSink, table: TokenTable, around: Surroundings, i: number): void {
	sink.size = 0;
	wordFeatures(sink, table, around, i);
	cueDistanceFeatures(sink, table, around, i);
	quotationFeatures(sink, table, around, i);
	sentenceFeatures(sink, table, around, i);
}
