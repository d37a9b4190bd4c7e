import { FeatureSink } from "./feature-sink.ts";
import { tokenFeatures } from "./features/token-features.ts";
import { LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { type Chain, factors, MarginalRoom, marginals, viterbi } from "./lattice.ts";
import { sequencesOf } from "./sequences.ts";
import { surroundings } from "./surroundings.ts";
import type { TokenTable } from "./token-table.ts";
import type { WeightTable } from "./weight-table.ts";
import { type ClassColumns, classColumns, type WordClasses } from "./word-classes.ts";

/** All that the tagger learned. */
export interface TaggerModel extends Chain {
	readonly classes: WordClasses;
	readonly weights: WeightTable;
	/** Taken off the score of "outside": above 0 it finds more attributions, and more wrong ones. */
	readonly outsideBias: number;
}

/** Labels of every token of a table, and how sure the tagger is of each. */
export interface Tags extends ClassColumns {
	/** Indices of LABELS. */
	readonly labels: Uint8Array;
	/** Probability of each token's role (whatever its direction), 0 to 1. */
	readonly sureness: Float32Array;
}

/** Tags a text; linear in its length. */
export function tag(table: TokenTable, model: TaggerModel): Tags {
	const classes = classColumns(table, model.classes);
	const around = surroundings(table, classes);
	const sink = new FeatureSink();
	const tags = {
		...classes,
		labels: new Uint8Array(table.size),
		sureness: new Float32Array(table.size),
	};
	const factor = factors(model);
	const room = new MarginalRoom();
	let scores = new Float32Array(0);
	for (const { first, end } of sequencesOf(table)) {
		const size = end - first;
		if (scores.length < size * LABEL_COUNT) scores = new Float32Array(size * LABEL_COUNT * 2);
		for (let i = 0; i < size; i++) {
			tokenFeatures(sink, table, around, first + i);
			model.weights.score(sink.keys, sink.size, scores, i * LABEL_COUNT);
		}
		viterbi(scores, size, model, model.outsideBias, tags.labels, first);
		if (!marked(tags.labels, first, end)) continue;
		marginals(scores, size, factor, room);
		readSureness(room, tags, first, size);
	}
	return tags;
}

/** Whether any token of [first, end) is in an attribution: elsewhere nobody asks how sure the tagger is. */
function marked(labels: Uint8Array, first: number, end: number): boolean {
	for (let i = first; i < end; i++) if (labels[i] !== OUTSIDE) return true;
	return false;
}

/** Sums the probabilities of all labels of the chosen label's role. */
export function readSureness(
	room: MarginalRoom,
	tags: Pick<Tags, "labels" | "sureness">,
	first: number,
	size: number,
): void {
	for (let i = 0; i < size; i++) {
		const [from, to] = ROLE_LABELS[tags.labels[first + i] as number] as [number, number];
		let sum = 0;
		for (let l = from; l < to; l++) sum += room.probability[i * LABEL_COUNT + l] as number;
		tags.sureness[first + i] = sum;
	}
}

/** For each label, the range of labels with its role. */
const ROLE_LABELS: readonly (readonly [number, number])[] = [
	[0, 1],
	...Array<[number, number]>(2).fill([1, 3]),
	...Array<[number, number]>(4).fill([3, 7]),
	...Array<[number, number]>(6).fill([7, 13]),
];
