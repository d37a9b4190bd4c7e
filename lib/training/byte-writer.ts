/** Writes numbers in the forms that ByteReader reads. */
export class ByteWriter {
	readonly #bytes: number[] = [];
	readonly #step: number;

	/** Weights are written in steps of `step`. */
	constructor(step: number) {
		this.#step = step;
	}

	byte(value: number): void {
		this.#bytes.push(value & 255);
	}

	count(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.#bytes.push((rest % 128) | 128);
			rest = Math.floor(rest / 128);
		}
		this.#bytes.push(rest);
	}

	step(weight: number): void {
		const steps = Math.round(weight / this.#step);
		this.count(steps >= 0 ? steps * 2 : -steps * 2 - 1);
	}

	keys(keys: readonly number[]): void {
		this.count(keys.length);
		let last = 0;
		for (const key of keys.map((key) => key >>> 0).sort((a, b) => a - b)) {
			this.count(key - last);
			last = key;
		}
	}

	finish(): Uint8Array {
		return Uint8Array.from(this.#bytes);
	}
}
