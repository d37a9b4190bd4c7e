import { LABEL_COUNT } from "./labels.ts";

const COUNT_BITS = 4;

/**
 * Sparse feature weights by feature key: an open-addressing table from key to a run of (label, weight) pairs. Most
 * features weigh on two or three labels only, so a token's scores cost few additions. Most of a token's features are not
 * in the model at all; a bit set small enough for the processor's cache turns them away first.
 */
export class WeightTable {
	readonly #mask: number;
	/** Pairs: a key, and its first weight + 1 with the number of its weights in the low bits; 0 marks an empty slot. */
	readonly #slots: Int32Array;
	readonly #present: Int32Array;
	readonly #presentShift: number;
	readonly #labels: Uint8Array;
	readonly #weights: Float32Array;

	/** `keys[k]` has the weights `starts[k]` up to `starts[k + 1]` of `labels` and `weights`. */
	constructor(keys: Int32Array, starts: Int32Array, labels: Uint8Array, weights: Float32Array) {
		let bits = 10;
		while (1 << bits < keys.length * 2) bits++;
		const slots = 1 << bits;
		this.#mask = slots - 1;
		this.#slots = new Int32Array(slots * 2);
		this.#presentShift = 32 - bits - 3;
		this.#present = new Int32Array((slots * 8) / 32);
		this.#labels = labels;
		this.#weights = weights;
		for (let k = 0; k < keys.length; k++) {
			const key = keys[k] as number;
			let slot = key & this.#mask;
			while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
			const start = starts[k] as number;
			this.#slots[slot * 2] = key;
			this.#slots[slot * 2 + 1] = ((start + 1) << COUNT_BITS) | ((starts[k + 1] as number) - start);
			const bit = key >>> this.#presentShift;
			this.#present[bit >>> 5] = (this.#present[bit >>> 5] as number) | (1 << (bit & 31));
		}
	}

	/** Sets the LABEL_COUNT scores from `offset` on to the sums of the weights of `keys[0, size)`. */
	score(keys: Int32Array, size: number, scores: Float32Array, offset: number): void {
		const slots = this.#slots;
		const present = this.#present;
		const shift = this.#presentShift;
		const labels = this.#labels;
		const weights = this.#weights;
		const mask = this.#mask;
		for (let l = 0; l < LABEL_COUNT; l++) scores[offset + l] = 0;
		for (let k = 0; k < size; k++) {
			const key = keys[k] as number;
			const bit = key >>> shift;
			if (((present[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
			let slot = (key & mask) << 1;
			let packed = slots[slot + 1] as number;
			while (packed !== 0) {
				if (slots[slot] === key) {
					const start = (packed >> COUNT_BITS) - 1;
					const end = start + (packed & ((1 << COUNT_BITS) - 1));
					for (let w = start; w < end; w++) {
						const cell = offset + (labels[w] as number);
						scores[cell] = (scores[cell] as number) + (weights[w] as number);
					}
					break;
				}
				slot = (slot + 2) & (mask * 2 + 1);
				packed = slots[slot + 1] as number;
			}
		}
	}
}
