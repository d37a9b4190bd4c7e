import { LABEL_COUNT } from "./labels.ts";

/**
 * Sparse feature weights by feature key: an open-addressing table from key to a run of (label, weight) pairs. Most
 * features weigh on two or three labels only, so a token's scores cost few additions.
 */
export class WeightTable {
	readonly #mask: number;
	readonly #keys: Int32Array;
	/** Index of a key's first weight + 1; 0 marks an empty slot. */
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	readonly #labels: Uint8Array;
	readonly #weights: Float32Array;

	/** `keys[k]` has the weights `starts[k]` up to `starts[k + 1]` of `labels` and `weights`. */
	constructor(
		keys: Int32Array,
		starts: Int32Array,
		labels: Uint8Array,
		weights: Float32Array,
	) {
		let slots = 1024;
		while (slots < keys.length * 2) slots *= 2;
		this.#mask = slots - 1;
		this.#keys = new Int32Array(slots);
		this.#starts = new Int32Array(slots);
		this.#ends = new Int32Array(slots);
		this.#labels = labels;
		this.#weights = weights;
		for (let k = 0; k < keys.length; k++) {
			const key = keys[k] as number;
			let slot = key & this.#mask;
			while (this.#starts[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#keys[slot] = key;
			this.#starts[slot] = (starts[k] as number) + 1;
			this.#ends[slot] = (starts[k + 1] as number) + 1;
		}
	}

	/** Adds the weights of `keys[0, size)` to the LABEL_COUNT scores from `offset` on. */
	score(
		keys: Int32Array,
		size: number,
		scores: Float32Array,
		offset: number,
	): void {
		const slots = this.#keys;
		const starts = this.#starts;
		const ends = this.#ends;
		const labels = this.#labels;
		const weights = this.#weights;
		const mask = this.#mask;
		scores.fill(0, offset, offset + LABEL_COUNT);
		for (let k = 0; k < size; k++) {
			const key = keys[k] as number;
			let slot = key & mask;
			let start = starts[slot] as number;
			while (start !== 0) {
				if (slots[slot] === key) {
					const end = (ends[slot] as number) - 1;
					for (let w = start - 1; w < end; w++) {
						const cell = offset + (labels[w] as number);
						scores[cell] = (scores[cell] as number) + (weights[w] as number);
					}
					break;
				}
				slot = (slot + 1) & mask;
				start = starts[slot] as number;
			}
		}
	}
}
