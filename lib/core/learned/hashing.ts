/**
 * 32-bit hashes for words and features. Words and features exist in the model only as these numbers, so nothing of the
 * corpus can be read back from it. Multiply and xor-shift steps as in MurmurHash3 (Appleby, public domain).
 */
const SEED = 0x3c6ef372;

/** One step: folds `value` into `hash`. */
export function fold(hash: number, value: number): number {
	const mixed = Math.imul(hash ^ value, 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
}

/** Spreads the last bits; to be applied once, after the last `fold`. */
export function finish(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
	return mixed ^ (mixed >>> 15);
}

/** Lower case for ASCII; other letters keep their case, which costs nothing in English. */
function lowered(code: number): number {
	if (code >= 65 && code <= 90) return code + 32;
	return code === 0x2019 ? 39 : code;
}

/** Hash of `text[start, end)` regardless of case, with curly apostrophes read as straight ones. */
export function hashSlice(text: string, start: number, end: number): number {
	let hash = SEED;
	for (let i = start; i < end; i++) hash = fold(hash, lowered(text.charCodeAt(i)));
	return finish(hash);
}

/** The hash that a token with these letters has. */
export function hashWord(word: string): number {
	return hashSlice(word, 0, word.length);
}
