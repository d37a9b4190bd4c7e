/** A seeded generator of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). Same seed, same numbers, everywhere. */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Fisher–Yates, in place. */
export function shuffle(values: Int32Array, random: () => number): void {
	for (let i = values.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		const kept = values[i] as number;
		values[i] = values[j] as number;
		values[j] = kept;
	}
}
