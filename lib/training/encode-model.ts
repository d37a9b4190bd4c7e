import { STEP } from "../core/extraction/attributions/model/attribution-model.ts";
import { LABEL_COUNT } from "../core/extraction/attributions/tagger/labels.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { TrainedChain } from "./crf.ts";
import type { TrainedLinker } from "./train-linker.ts";

/** What is to be written down. */
export interface Trained {
	readonly chain: TrainedChain;
	/** Feature keys, in the order of the chain's weights. */
	readonly keys: Int32Array;
	readonly words: readonly { word: number; classes: number }[];
	readonly linker: TrainedLinker;
	readonly outsideBias: number;
	readonly noneBias: number;
	readonly confidence: Float32Array;
}

/** Weights nearer to zero than this are left out. */
export interface Pruning {
	readonly tagger: number;
	readonly linker: number;
}

/** Writes a model as attribution-model.ts reads it: pruned, in steps of STEP, keys in rising order as differences. */
export function encodeModel(trained: Trained, pruning: Pruning): Uint8Array {
	const bytes = new ByteWriter(STEP);
	const { chain, confidence } = trained;
	for (const weight of chain.transitions) bytes.step(weight);
	for (const weight of chain.start) bytes.step(weight);
	bytes.step(trained.outsideBias);
	bytes.step(trained.noneBias);
	bytes.count(confidence.length);
	for (const weight of confidence) bytes.step(weight);
	bytes.keys(trained.words.map(({ word }) => word));
	for (const { classes } of [...trained.words].sort((a, b) => unsigned(a.word) - unsigned(b.word))) bytes.byte(classes);
	writeChain(bytes, trained, pruning.tagger);
	writeLinker(bytes, trained.linker, pruning.linker);
	return bytes.finish();
}

const unsigned = (key: number) => key >>> 0;

function writeChain(bytes: ByteWriter, { chain, keys }: Trained, least: number): void {
	const kept: { key: number; mask: number; weights: number[] }[] = [];
	for (let k = 0; k < keys.length; k++) {
		let mask = 0;
		const weights: number[] = [];
		for (let l = 0; l < LABEL_COUNT; l++) {
			const weight = chain.weights[k * LABEL_COUNT + l] as number;
			if (Math.abs(weight) < least || Math.round(weight / STEP) === 0) continue;
			mask |= 1 << l;
			weights.push(weight);
		}
		if (mask !== 0) kept.push({ key: keys[k] as number, mask, weights });
	}
	kept.sort((a, b) => unsigned(a.key) - unsigned(b.key));
	bytes.keys(kept.map(({ key }) => key));
	for (const { mask } of kept) {
		bytes.byte(mask & 255);
		bytes.byte(mask >> 8);
	}
	for (const { weights } of kept) for (const weight of weights) bytes.step(weight);
}

function writeLinker(bytes: ByteWriter, { keys, weights }: TrainedLinker, least: number): void {
	const kept = [...keys]
		.map((key, k) => ({ key, weight: weights[k] as number }))
		.filter(({ weight }) => Math.abs(weight) >= least && Math.round(weight / STEP) !== 0)
		.sort((a, b) => unsigned(a.key) - unsigned(b.key));
	bytes.keys(kept.map(({ key }) => key));
	for (const { weight } of kept) bytes.step(weight);
}
