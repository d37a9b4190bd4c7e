import { MOST_FEATURES, type Spellings, wordFeatures } from "../../core/english/word-tagger/features.ts";
import { verbsAfter } from "../../core/english/word-tagger/read-classes.ts";
import { CLASS_COUNT, FIRST_CLASS } from "../../core/english/word-tagger/word-model.ts";
import { seeded } from "../random.ts";

/** The words of a document with what they should be read as; 0 where the treebank doesn't tell. */
export interface WordItem {
	readonly at: Spellings;
	/** Classes by spelling alone; marks are right already. */
	readonly guessed: Uint8Array;
	readonly gold: Uint8Array;
	/** `[first, end)` of each sentence. */
	readonly sentences: readonly (readonly [number, number])[];
}

export interface TrainedWords {
	readonly keys: Int32Array;
	/** `weights[k * CLASS_COUNT + c]`. */
	readonly weights: Float32Array;
	readonly sure: ReadonlyMap<number, number>;
}

export interface WordSettings {
	readonly epochs: number;
	/** Features seen more seldom are left out. */
	readonly leastCount: number;
	/** The right class must lead by this much. */
	readonly margin: number;
	readonly seed: number;
}

/** Learns an averaged perceptron that reads words from left to right. The same items and settings give the same weights. */
export function trainWords(items: readonly WordItem[], settings: WordSettings): TrainedWords {
	const sure = sureWords(items);
	const rows = countFeatures(items, settings.leastCount, sure);
	const size = rows.keys.length * CLASS_COUNT;
	const weights = new Float32Array(size);
	const sums = new Float64Array(size);
	const random = seeded(settings.seed);
	const order = items.flatMap(({ sentences }, k) => sentences.map((_, s) => [k, s] as const));
	const keys = new Int32Array(MOST_FEATURES);
	const row = new Int32Array(MOST_FEATURES);
	const scores = new Float64Array(CLASS_COUNT);
	let step = 1;
	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		for (let k = order.length - 1; k > 0; k--) {
			const other = Math.floor(random() * (k + 1));
			[order[k], order[other]] = [order[other] as (typeof order)[number], order[k] as (typeof order)[number]];
		}
		for (const [k, s] of order) {
			const { at, guessed, gold, sentences } = items[k] as WordItem;
			const [first, end] = sentences[s] as readonly [number, number];
			let [t1, t2, t3, verbs] = [31, 31, 31, 0];
			for (let i = first; i < end; i++) {
				let is = guessed[i] as number;
				if (is >= FIRST_CLASS) {
					const known = sure.get(at.word[i] as number);
					if (known !== undefined) is = known;
					else {
						const found = wordFeatures(at, i, first, end, t1, t2, t3, verbs, keys);
						let n = 0;
						scores.fill(0);
						for (let f = 0; f < found; f++) {
							const r = rows.find(keys[f] as number);
							if (r < 0) continue;
							row[n++] = r * CLASS_COUNT;
							for (let c = 0; c < CLASS_COUNT; c++)
								scores[c] = (scores[c] as number) + (weights[r * CLASS_COUNT + c] as number);
						}
						let best = 0;
						for (let c = 1; c < CLASS_COUNT; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
						const right = (gold[i] as number) - FIRST_CLASS;
						if (right >= 0) {
							let rival = -1;
							for (let c = 0; c < CLASS_COUNT; c++)
								if (c !== right && (rival < 0 || (scores[c] as number) > (scores[rival] as number))) rival = c;
							if ((scores[right] as number) - (scores[rival] as number) < settings.margin)
								for (let f = 0; f < n; f++) {
									const r = row[f] as number;
									weights[r + right] = (weights[r + right] as number) + 1;
									sums[r + right] = (sums[r + right] as number) + step;
									weights[r + rival] = (weights[r + rival] as number) - 1;
									sums[r + rival] = (sums[r + rival] as number) - step;
								}
						}
						is = best + FIRST_CLASS;
					}
				}
				t3 = t2;
				t2 = t1;
				t1 = is;
				verbs = verbsAfter(verbs, is);
				step++;
			}
		}
	}
	for (let k = 0; k < size; k++) weights[k] = (weights[k] as number) - (sums[k] as number) / step;
	return { keys: rows.keys, weights, sure };
}

/** Words that are of one class nearly always, by the hash of their spelling. */
function sureWords(items: readonly WordItem[]): Map<number, number> {
	const counts = new Map<number, Map<number, number>>();
	for (const { at, gold } of items)
		for (let i = 0; i < gold.length; i++) {
			if ((gold[i] as number) < FIRST_CLASS) continue;
			const word = at.word[i] as number;
			const of = counts.get(word) ?? new Map<number, number>();
			of.set(gold[i] as number, (of.get(gold[i] as number) ?? 0) + 1);
			counts.set(word, of);
		}
	const sure = new Map<number, number>();
	for (const [word, of] of counts) {
		const all = [...of.values()].reduce((sum, n) => sum + n, 0);
		for (const [is, n] of of) if (all >= 40 && n >= all * 0.998) sure.set(word, is);
	}
	return sure;
}

/** Rows for the features that the gold classes give often enough. */
function countFeatures(items: readonly WordItem[], least: number, sure: ReadonlyMap<number, number>): Rows {
	const counts = new Map<number, number>();
	const keys = new Int32Array(MOST_FEATURES);
	for (const { at, guessed, gold, sentences } of items)
		for (const [first, end] of sentences) {
			let [t1, t2, t3, verbs] = [31, 31, 31, 0];
			for (let i = first; i < end; i++) {
				const is = (gold[i] as number) || (guessed[i] as number);
				if ((guessed[i] as number) >= FIRST_CLASS && !sure.has(at.word[i] as number)) {
					const n = wordFeatures(at, i, first, end, t1, t2, t3, verbs, keys);
					for (let f = 0; f < n; f++) counts.set(keys[f] as number, (counts.get(keys[f] as number) ?? 0) + 1);
				}
				t3 = t2;
				t2 = t1;
				t1 = is;
				verbs = verbsAfter(verbs, is);
			}
		}
	return new Rows([...counts].flatMap(([key, n]) => (n >= least ? [key] : [])));
}

/** The row of each feature, by open addressing: a Map takes most of the training's time. */
class Rows {
	readonly keys: Int32Array;
	readonly #slots: Int32Array;
	readonly #mask: number;

	constructor(keys: readonly number[]) {
		this.keys = Int32Array.from(keys);
		let size = 1024;
		while (size < keys.length * 3) size *= 2;
		this.#mask = size - 1;
		this.#slots = new Int32Array(size).fill(-1);
		for (const [row, key] of keys.entries()) {
			let slot = key & this.#mask;
			while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = row;
		}
	}

	/** The row of a feature, or -1. */
	find(key: number): number {
		let slot = key & this.#mask;
		for (;;) {
			const row = this.#slots[slot] as number;
			if (row === -1 || this.keys[row] === key) return row;
			slot = (slot + 1) & this.#mask;
		}
	}
}
