import type { LinkerModel } from "../linker/link.ts";
import { ScoreTable } from "../linker/score-table.ts";
import { LABEL_COUNT } from "../tagger/labels.ts";
import type { TaggerModel } from "../tagger/tagger.ts";
import { WeightTable } from "../tagger/weight-table.ts";
import type { WordClasses } from "../tagger/word-classes.ts";
import { ByteReader, fromBase64 } from "../../../learned/byte-reader.ts";
import { WEIGHTS } from "./weights.ts";

/** Weights are kept in steps of this. */
export const STEP = 0.005;

/** All that `npm run train` learned. */
export interface AttributionModel {
	readonly tagger: TaggerModel;
	readonly linker: LinkerModel;
	/** Weights of the evidence that `confidence` adds up, in the order of sureness.ts. */
	readonly confidence: Float32Array;
}

let loaded: AttributionModel | undefined;

/** The model that ships with Onrecord, decoded on first use. */
export function attributionModel(): AttributionModel {
	loaded ??= readModel(fromBase64(WEIGHTS));
	return loaded;
}

/** Reads the bytes that `encodeModel` (lib/training) wrote. */
export function readModel(bytes: Uint8Array): AttributionModel {
	const reader = new ByteReader(bytes);
	const transitions = reader.weights(LABEL_COUNT * LABEL_COUNT, STEP);
	const start = reader.weights(LABEL_COUNT, STEP);
	const outsideBias = reader.signed() * STEP;
	const noneBias = reader.signed() * STEP;
	const confidence = reader.weights(reader.count(), STEP);
	return {
		tagger: {
			transitions,
			start,
			outsideBias,
			classes: readClasses(reader),
			weights: readWeights(reader),
		},
		linker: { noneBias, weights: readScores(reader) },
		confidence,
	};
}

function readClasses(reader: ByteReader): WordClasses {
	const keys = reader.keys();
	let slots = 1024;
	while (slots < keys.length * 2) slots *= 2;
	const words = new Int32Array(slots);
	const classes = new Int32Array(slots).fill(-1);
	for (const key of keys) {
		let slot = key & (slots - 1);
		while (classes[slot] !== -1) slot = (slot + 1) & (slots - 1);
		words[slot] = key;
		classes[slot] = reader.byte();
	}
	return {
		find(word) {
			let slot = word & (slots - 1);
			for (;;) {
				const found = classes[slot] as number;
				if (found === -1 || words[slot] === word) return found;
				slot = (slot + 1) & (slots - 1);
			}
		},
	};
}

function readWeights(reader: ByteReader): WeightTable {
	const keys = reader.keys();
	const masks = Int32Array.from(keys, () => reader.byte() | (reader.byte() << 8));
	const rows = new Int16Array(keys.length * LABEL_COUNT);
	for (let k = 0; k < keys.length; k++)
		for (let l = 0; l < LABEL_COUNT; l++)
			if ((masks[k] as number) & (1 << l)) rows[k * LABEL_COUNT + l] = reader.signed();
	return new WeightTable(keys, rows, STEP);
}

function readScores(reader: ByteReader): ScoreTable {
	const keys = reader.keys();
	return new ScoreTable(keys, reader.weights(keys.length, STEP));
}
