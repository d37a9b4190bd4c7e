import { ByteReader, fromBase64 } from "../../learned/byte-reader.ts";
import { WORD } from "../word-class.ts";
import { WEIGHTS } from "./weights.ts";

/** Classes that the tagger tells apart: all but marks. */
export const FIRST_CLASS = WORD.DETERMINER;
export const CLASS_COUNT = WORD.GERUND - FIRST_CLASS + 1;

/** What `npm run train` learned of words. Weights are whole numbers, so sums are exact in any order. */
export interface WordModel {
	/** By slot: a key and its row, or -1. */
	readonly slots: Int32Array;
	/** A bit for each key, small enough for the processor's cache: most features are not in the model. */
	readonly present: Int32Array;
	/** Row r holds the entries `[starts[r], starts[r + 1])` of `classes` and `weights`. */
	readonly starts: Int32Array;
	readonly classes: Uint8Array;
	readonly weights: Int16Array;
	/** Words that are always of one class: a key and the class. */
	readonly sure: Map<number, number>;
}

let loaded: WordModel | undefined;

/** The model that ships with Onrecord, decoded on first use. */
export function wordModel(): WordModel {
	loaded ??= readWordModel(fromBase64(WEIGHTS));
	return loaded;
}

/** Reads the bytes that `encodeWords` (lib/training) wrote. */
export function readWordModel(bytes: Uint8Array): WordModel {
	const reader = new ByteReader(bytes);
	const sure = new Map<number, number>();
	for (const key of reader.keys()) sure.set(key, reader.byte());
	const keys = reader.keys();
	const starts = new Int32Array(keys.length + 1);
	const masks = new Int32Array(keys.length);
	for (let k = 0; k < keys.length; k++) {
		const mask = reader.count();
		masks[k] = mask;
		starts[k + 1] = (starts[k] as number) + ones(mask);
	}
	const size = starts[keys.length] as number;
	const classes = new Uint8Array(size);
	const weights = new Int16Array(size);
	let at = 0;
	for (let k = 0; k < keys.length; k++)
		for (let c = 0; c < CLASS_COUNT; c++)
			if ((masks[k] as number) & (1 << c)) {
				classes[at] = c;
				weights[at++] = reader.signed();
			}
	let bits = 10;
	while (1 << bits < keys.length * 2) bits++;
	const slots = new Int32Array(2 << bits).fill(-1);
	const present = new Int32Array((4 << bits) >> 5);
	for (let k = 0; k < keys.length; k++) {
		let slot = ((keys[k] as number) >>> (32 - bits)) * 2;
		while (slots[slot + 1] !== -1) slot = (slot + 2) & (slots.length - 1);
		slots[slot] = keys[k] as number;
		slots[slot + 1] = k;
		const bit = (keys[k] as number) >>> (30 - bits);
		present[bit >>> 5] = (present[bit >>> 5] as number) | (1 << (bit & 31));
	}
	return { slots, present, starts, classes, weights, sure };
}

function ones(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** Adds up the weights of `keys[0, size)` and gives the class with the highest sum, the first of equals. */
export function bestClass(model: WordModel, keys: Int32Array, size: number, scores: Int32Array): number {
	const { slots, present, starts, classes, weights } = model;
	const last = slots.length - 1;
	const shift = 33 - Math.log2(slots.length);
	scores.fill(0);
	for (let k = 0; k < size; k++) {
		const key = keys[k] as number;
		const bit = key >>> (shift - 2);
		if (((present[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
		let slot = (key >>> shift) * 2;
		let row = slots[slot + 1] as number;
		while (row !== -1 && slots[slot] !== key) {
			slot = (slot + 2) & last;
			row = slots[slot + 1] as number;
		}
		if (row === -1) continue;
		const end = starts[row + 1] as number;
		for (let e = starts[row] as number; e < end; e++)
			scores[classes[e] as number] = (scores[classes[e] as number] as number) + (weights[e] as number);
	}
	let best = 0;
	for (let c = 1; c < CLASS_COUNT; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
	return best + FIRST_CLASS;
}
