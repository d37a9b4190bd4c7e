/** Weights by feature key: an open-addressing table. Unknown keys weigh nothing. */
export class ScoreTable {
	readonly #mask: number;
	readonly #keys: Int32Array;
	readonly #used: Uint8Array;
	readonly #weights: Float32Array;

	constructor(keys: Int32Array, weights: Float32Array) {
		let slots = 1024;
		while (slots < keys.length * 2) slots *= 2;
		this.#mask = slots - 1;
		this.#keys = new Int32Array(slots);
		this.#used = new Uint8Array(slots);
		this.#weights = new Float32Array(slots);
		for (let k = 0; k < keys.length; k++) {
			const key = keys[k] as number;
			let slot = key & this.#mask;
			while (this.#used[slot]) slot = (slot + 1) & this.#mask;
			this.#keys[slot] = key;
			this.#used[slot] = 1;
			this.#weights[slot] = weights[k] as number;
		}
	}

	weight(key: number): number {
		let slot = key & this.#mask;
		while (this.#used[slot]) {
			if (this.#keys[slot] === key) return this.#weights[slot] as number;
			slot = (slot + 1) & this.#mask;
		}
		return 0;
	}
}
