/** Weights by feature key: an open-addressing table. Unknown keys weigh nothing. */
export class ScoreTable {
	readonly #mask: number;
	readonly #keys: Int32Array;
	/** A weight of exactly 0 marks an empty slot; such weights are not kept. */
	readonly #weights: Float32Array;

	constructor(keys: Int32Array, weights: Float32Array) {
		let slots = 1024;
		while (slots < keys.length * 3) slots *= 2;
		this.#mask = slots - 1;
		this.#keys = new Int32Array(slots);
		this.#weights = new Float32Array(slots);
		for (let k = 0; k < keys.length; k++) {
			if (weights[k] === 0) continue;
			const key = keys[k] as number;
			let slot = key & this.#mask;
			while (this.#weights[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#keys[slot] = key;
			this.#weights[slot] = weights[k] as number;
		}
	}

	weight(key: number): number {
		const keys = this.#keys;
		const weights = this.#weights;
		const mask = this.#mask;
		let slot = key & mask;
		let weight = weights[slot] as number;
		while (weight !== 0) {
			if (keys[slot] === key) return weight;
			slot = (slot + 1) & mask;
			weight = weights[slot] as number;
		}
		return 0;
	}
}
