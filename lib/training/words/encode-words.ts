import { CLASS_COUNT } from "../../core/english/word-tagger/word-model.ts";
import { ByteWriter } from "../byte-writer.ts";
import type { TrainedWords } from "./train-words.ts";

/** Writes the tagger as word-model.ts reads it: weights below `least` left out, the others in whole steps of `step`. */
export function encodeWords({ keys, weights, sure }: TrainedWords, step: number, least: number): Uint8Array {
	const bytes = new ByteWriter(step);
	const rising = (a: { key: number }, b: { key: number }) => a.key - b.key;
	const certain = [...sure].map(([key, word]) => ({ key: key >>> 0, word })).sort(rising);
	bytes.keys(certain.map(({ key }) => key));
	for (const { word } of certain) bytes.byte(word);
	const kept: { key: number; mask: number; row: number[] }[] = [];
	for (const [k, key] of keys.entries()) {
		let mask = 0;
		const row: number[] = [];
		for (let c = 0; c < CLASS_COUNT; c++) {
			const weight = weights[k * CLASS_COUNT + c] as number;
			if (Math.abs(weight) < least || Math.round(weight / step) === 0) continue;
			mask |= 1 << c;
			row.push(weight);
		}
		if (mask !== 0) kept.push({ key: key >>> 0, mask, row });
	}
	kept.sort(rising);
	bytes.keys(kept.map(({ key }) => key));
	for (const { mask } of kept) bytes.count(mask >>> 0);
	for (const { row } of kept) for (const weight of row) bytes.step(weight);
	return bytes.finish();
}
