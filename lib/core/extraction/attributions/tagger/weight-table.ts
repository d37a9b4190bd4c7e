import { LABEL_COUNT } from "./labels.ts";

/**
 * Feature weights by feature key. Common features, which are most of those a token has, weigh on nearly every label, so
 * every feature has a full row; the sums stay in registers while a token's rows are added up. Rare features are not in
 * the model at all; a bit set small enough for the processor's cache turns them away first. Weights are whole numbers of
 * steps: their sums are exact, whatever the order.
 */
export class WeightTable {
	readonly #step: number;
	readonly #shift: number;
	/** By slot: a key, and where its row starts in `rows`, or -1 for an empty slot. */
	readonly #slots: Int32Array;
	readonly #rows: Int16Array;
	readonly #present: Int32Array;

	/** `rows[k * LABEL_COUNT + label]` are the weights of `keys[k]`, in steps of `step`. */
	constructor(keys: Int32Array, rows: Int16Array, step: number) {
		let bits = 10;
		while (1 << bits < keys.length * 2) bits++;
		this.#step = step;
		this.#shift = 32 - bits;
		this.#slots = new Int32Array(2 << bits).fill(-1);
		this.#rows = rows;
		this.#present = new Int32Array((8 << bits) >> 5);
		for (let k = 0; k < keys.length; k++) {
			const key = keys[k] as number;
			let slot = (key >>> this.#shift) * 2;
			while (this.#slots[slot + 1] !== -1) slot = (slot + 2) & (this.#slots.length - 1);
			this.#slots[slot] = key;
			this.#slots[slot + 1] = k * LABEL_COUNT;
			const bit = key >>> (this.#shift - 3);
			this.#present[bit >>> 5] = (this.#present[bit >>> 5] as number) | (1 << (bit & 31));
		}
	}

	/** Where a key's row starts, or -1. */
	#row(key: number): number {
		const slots = this.#slots;
		const last = slots.length - 1;
		let slot = (key >>> this.#shift) * 2;
		let row = slots[slot + 1] as number;
		while (row !== -1 && slots[slot] !== key) {
			slot = (slot + 2) & last;
			row = slots[slot + 1] as number;
		}
		return row;
	}

	/** Sets the LABEL_COUNT scores from `offset` on to the sums of the weights of `keys[0, size)`. */
	score(keys: Int32Array, size: number, scores: Float32Array, offset: number): void {
		const rows = this.#rows;
		const present = this.#present;
		const shift = this.#shift - 3;
		// One variable a label: a loop over an array of sums takes five times as long.
		let a = 0;
		let b = 0;
		let c = 0;
		let d = 0;
		let e = 0;
		let f = 0;
		let g = 0;
		let h = 0;
		let i = 0;
		let j = 0;
		let l = 0;
		let m = 0;
		let n = 0;
		for (let k = 0; k < size; k++) {
			const key = keys[k] as number;
			const bit = key >>> shift;
			if (((present[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
			const row = this.#row(key);
			if (row === -1) continue;
			a += rows[row] as number;
			b += rows[row + 1] as number;
			c += rows[row + 2] as number;
			d += rows[row + 3] as number;
			e += rows[row + 4] as number;
			f += rows[row + 5] as number;
			g += rows[row + 6] as number;
			h += rows[row + 7] as number;
			i += rows[row + 8] as number;
			j += rows[row + 9] as number;
			l += rows[row + 10] as number;
			m += rows[row + 11] as number;
			n += rows[row + 12] as number;
		}
		const step = this.#step;
		scores[offset] = a * step;
		scores[offset + 1] = b * step;
		scores[offset + 2] = c * step;
		scores[offset + 3] = d * step;
		scores[offset + 4] = e * step;
		scores[offset + 5] = f * step;
		scores[offset + 6] = g * step;
		scores[offset + 7] = h * step;
		scores[offset + 8] = i * step;
		scores[offset + 9] = j * step;
		scores[offset + 10] = l * step;
		scores[offset + 11] = m * step;
		scores[offset + 12] = n * step;
	}
}
