import { finish, fold } from "../../learned/hashing.ts";

/** What is known of the words of a text before any is read in its sentence. All columns have an entry a token. */
export interface Spellings {
	/** Hash of the lower-case word; of a mark, of its class. */
	readonly word: Int32Array;
	/** Hashes of the last two and three letters. */
	readonly ending2: Int32Array;
	readonly ending3: Int32Array;
	readonly ending4: Int32Array;
	readonly beginning: Int32Array;
	/** Capitals, digits, hyphens, and whether it opens its sentence. */
	readonly shape: Uint8Array;
	/** The class that spelling alone suggests, with what verb forms it may be. */
	readonly guess: Int32Array;
}

/** Most features that one word can have. */
export const MOST_FEATURES = 48;

const EDGE = 0x51ed270b;

/** The beginning of each kind's hash. */
const KINDS = Int32Array.from({ length: MOST_FEATURES }, (_, kind) => fold(0, kind));

const one = (kind: number, a: number): number => finish(fold(KINDS[kind] as number, a));
const two = (kind: number, a: number, b: number): number => finish(fold(fold(KINDS[kind] as number, a), b));
const three = (kind: number, a: number, b: number, c: number): number =>
	finish(fold(fold(fold(KINDS[kind] as number, a), b), c));

// Not closures: one made anew for each word costs more than all that it does.
function wordAt(at: Spellings, k: number, first: number, end: number): number {
	return k >= first && k < end ? (at.word[k] as number) : EDGE;
}

function guessAt(at: Spellings, k: number, first: number, end: number): number {
	return k >= first && k < end ? (at.guess[k] as number) : 255;
}

/**
 * The features of the word `i` of the sentence `[first, end)`, as keys in `into`; gives their number. `t1`, `t2`, `t3` are the classes
 * of the three words before it, `verbs` what verbs have gone before in its clause.
 */
export function wordFeatures(
	at: Spellings,
	i: number,
	first: number,
	end: number,
	t1: number,
	t2: number,
	t3: number,
	verbs: number,
	into: Int32Array,
): number {
	const w0 = at.word[i] as number;
	const w1 = wordAt(at, i - 1, first, end);
	const w2 = wordAt(at, i - 2, first, end);
	const x1 = wordAt(at, i + 1, first, end);
	const x2 = wordAt(at, i + 2, first, end);
	const g0 = at.guess[i] as number;
	const g1 = guessAt(at, i - 1, first, end);
	const h1 = guessAt(at, i + 1, first, end);
	const h2 = guessAt(at, i + 2, first, end);
	const h3 = guessAt(at, i + 3, first, end);
	const shape = at.shape[i] as number;
	const s2 = at.ending2[i] as number;
	const s3 = at.ending3[i] as number;
	const after3 = i + 1 < end ? (at.ending3[i + 1] as number) : EDGE;
	const tt = t1 * 32 + t2;
	const ttt = tt * 32 + t3;
	let n = 0;
	into[n++] = one(1, w0);
	into[n++] = two(2, w0, t1);
	into[n++] = two(3, w0, tt);
	into[n++] = one(4, tt);
	into[n++] = one(5, ttt);
	into[n++] = two(6, w0, w1);
	into[n++] = two(7, w0, x1);
	into[n++] = one(8, w1);
	into[n++] = one(9, x1);
	into[n++] = one(10, w2);
	into[n++] = one(11, x2);
	into[n++] = two(12, w1, x1);
	into[n++] = two(13, s3, t1);
	into[n++] = two(14, s3, shape);
	into[n++] = two(15, s2, g0);
	into[n++] = one(16, at.ending4[i] as number);
	into[n++] = one(17, at.beginning[i] as number);
	into[n++] = two(18, g0, t1);
	into[n++] = two(19, g0, tt);
	into[n++] = two(20, g0, h1);
	into[n++] = three(21, g1, g0, h1);
	into[n++] = three(22, g0, h1, h2);
	into[n++] = three(23, t1, g0, h1);
	into[n++] = three(24, t1, w0, h1);
	into[n++] = two(25, w0, h1);
	into[n++] = two(26, w0, g1);
	into[n++] = three(27, w0, h1, h2);
	into[n++] = two(28, shape, t1);
	into[n++] = two(29, shape, g0);
	into[n++] = two(30, t1, h1);
	into[n++] = two(31, t1, x1);
	into[n++] = three(32, h1, h2, h3);
	into[n++] = two(33, w1, w2);
	into[n++] = two(34, x1, x2);
	into[n++] = two(35, after3, g0);
	into[n++] = three(36, s3, t1, after3);
	into[n++] = two(37, verbs, g0);
	into[n++] = three(38, verbs, g0, t1);
	into[n++] = three(39, verbs, g0, h1);
	into[n++] = three(40, verbs, s3, t1);
	into[n++] = three(41, t1, g0, x1);
	into[n++] = three(42, tt, g0, h1);
	return n;
}
