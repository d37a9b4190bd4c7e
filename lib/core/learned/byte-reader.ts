const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Decodes base64 without padding, in plain JavaScript: core runs where neither Buffer nor atob may be. */
export function fromBase64(text: string): Uint8Array {
	const values = new Uint8Array(128);
	for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let size = 0;
	for (let i = 0; i < text.length; i++) {
		held = ((held << 6) | (values[text.charCodeAt(i)] as number)) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[size++] = (held >> bits) & 255;
	}
	return bytes;
}

/** Reads numbers one after another, in the forms that encode-model.ts writes. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	byte(): number {
		return this.#bytes[this.#at++] as number;
	}

	/** An unsigned number of up to 32 bits, seven bits a byte, low bits first. */
	count(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	}

	/** A signed number: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
	signed(): number {
		const value = this.count();
		return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
	}

	/** A list of 32-bit keys in rising order, as differences. */
	keys(): Int32Array {
		const keys = new Int32Array(this.count());
		let key = 0;
		for (let k = 0; k < keys.length; k++) {
			key += this.count();
			keys[k] = key | 0;
		}
		return keys;
	}

	/** `size` numbers in steps of `step`. */
	weights(size: number, step: number): Float32Array {
		const weights = new Float32Array(size);
		for (let k = 0; k < size; k++) weights[k] = this.signed() * step;
		return weights;
	}
}
