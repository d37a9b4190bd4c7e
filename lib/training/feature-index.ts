import type { ArticleFeatures } from "./training-set.ts";

const BUCKET_BITS = 25;

/** The features that occur often enough to learn from: their keys in order of first sight, and how often each occurs. */
export interface FeatureIndex {
	readonly keys: Int32Array;
	readonly counts: Int32Array;
	/** The article's features as indices into `keys`; rare ones are gone. */
	index(features: ArticleFeatures): ArticleFeatures;
}

/** Counts in two steps, first by bucket and then exactly, so that millions of rare features cost no memory of their own. */
export function indexFeatures(articles: readonly ArticleFeatures[], least: number): FeatureIndex {
	const buckets = new Uint16Array(1 << BUCKET_BITS);
	const bucket = (key: number) => key >>> (32 - BUCKET_BITS);
	for (const { keys } of articles)
		for (let k = 0; k < keys.length; k++) {
			const b = bucket(keys[k] as number);
			const count = buckets[b] as number;
			if (count < 65535) buckets[b] = count + 1;
		}
	const exact = new Map<number, number>();
	for (const { keys } of articles)
		for (let k = 0; k < keys.length; k++) {
			const key = keys[k] as number;
			if ((buckets[bucket(key)] as number) >= least) exact.set(key, (exact.get(key) ?? 0) + 1);
		}
	const kept = [...exact].filter(([, count]) => count >= least);
	const place = new Map(kept.map(([key], at) => [key, at]));
	return {
		keys: Int32Array.from(kept, ([key]) => key),
		counts: Int32Array.from(kept, ([, count]) => count),
		index: (features) => {
			const offsets = new Int32Array(features.offsets.length);
			const ids = new Int32Array(features.keys.length);
			let size = 0;
			for (let i = 0; i + 1 < offsets.length; i++) {
				for (let k = features.offsets[i] as number; k < (features.offsets[i + 1] as number); k++) {
					const key = features.keys[k] as number;
					const id = (buckets[bucket(key)] as number) >= least ? place.get(key) : undefined;
					if (id !== undefined) ids[size++] = id;
				}
				offsets[i + 1] = size;
			}
			return {
				keys: shared(ids.subarray(0, size)),
				offsets: shared(offsets),
				sequences: features.sequences,
			};
		},
	};
}

/** A copy in memory that worker threads share. */
export function shared(values: Int32Array): Int32Array {
	const copy = new Int32Array(new SharedArrayBuffer(values.byteLength));
	copy.set(values);
	return copy;
}
