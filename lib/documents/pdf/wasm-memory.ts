const MEMORY_SECTION = 5;
const HAS_MAXIMUM = 1;
/** Pages of 64 kB in a megabyte. */
const PAGES = 16;

/** A WebAssembly module that may ask for so much memory and no more: its limit is rewritten in place. */
export function withMemoryLimit(wasm: Uint8Array, megabytes: number): Uint8Array {
	const bytes = new Uint8Array(wasm);
	for (let at = 8; at < bytes.length; ) {
		const section = bytes[at];
		const [size, body] = number(bytes, at + 1);
		if (section === MEMORY_SECTION) {
			const [, flags] = number(bytes, body);
			if (((bytes[flags] ?? 0) & HAS_MAXIMUM) === 0) break;
			const [, most] = number(bytes, flags + 1);
			const [, end] = number(bytes, most);
			write(bytes, most, end, megabytes * PAGES);
			return bytes;
		}
		at = body + size;
	}
	throw new Error("This module has no limit of memory to lower.");
}

/** The number that is written at a place, seven bits a byte, and where the next one begins. */
function number(bytes: Uint8Array, at: number): [value: number, next: number] {
	let value = 0;
	for (let i = at, shift = 0; ; i++, shift += 7) {
		const byte = bytes[i] ?? 0;
		value |= (byte & 127) << shift;
		if (byte < 128) return [value >>> 0, i + 1];
	}
}

/** Writes a number into as many bytes as another took. */
function write(bytes: Uint8Array, from: number, to: number, value: number): void {
	for (let i = from, rest = value; i < to; i++, rest >>>= 7) bytes[i] = (rest & 127) | (i < to - 1 ? 128 : 0);
}
