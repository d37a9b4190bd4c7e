import type { LinkerItem } from "./linker-items.ts";
import { seeded, shuffle } from "./random.ts";

/** Weights by feature key. */
export interface TrainedLinker {
	readonly keys: Int32Array;
	readonly weights: Float32Array;
}

const EPOCHS = 8;
const RATE = 0.1;
const L2 = 3;
/** Features seen less often say more about one article than about English. */
const LEAST = 4;

/** Trains the log-linear choice among options by AdaGrad, as the tagger is (see crf.ts). Deterministic. */
export function trainLinker(items: readonly LinkerItem[], seed: number): TrainedLinker {
	const counts = new Map<number, number>();
	for (const { options } of items)
		for (const keys of options) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const kept = [...counts].filter(([, count]) => count >= LEAST);
	const place = new Map(kept.map(([key], k) => [key, k]));
	const decay = Float64Array.from(kept, ([, count]) => L2 / count);
	const read = items.map(({ options, right }) => ({
		right,
		options: options.map((keys) => Int32Array.from(keys, (key) => place.get(key) ?? -1).filter((k) => k >= 0)),
	}));
	const weights = new Float64Array(kept.length);
	const squares = new Float64Array(kept.length).fill(1e-2);
	const order = Int32Array.from(read, (_, i) => i);
	const random = seeded(seed);
	let step = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		shuffle(order, random);
		for (const place of order) {
			const { options, right } = read[place] as {
				options: Int32Array[];
				right: number;
			};
			const rate = RATE * Math.max(0.02, 1 - step++ / (EPOCHS * read.length));
			const probabilities = softmax(options.map((keys) => keys.reduce((sum, k) => sum + (weights[k] as number), 0)));
			for (const [rank, keys] of options.entries()) {
				const gradient = (probabilities[rank] as number) - (rank === right ? 1 : 0);
				if (Math.abs(gradient) < 1e-3) continue;
				for (const k of keys) {
					const slope = gradient + (decay[k] as number) * (weights[k] as number);
					squares[k] = (squares[k] as number) + slope * slope;
					weights[k] = (weights[k] as number) - (rate * slope) / Math.sqrt(squares[k] as number);
				}
			}
		}
	}
	return {
		keys: Int32Array.from(kept, ([key]) => key),
		weights: Float32Array.from(weights),
	};
}

function softmax(scores: readonly number[]): number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}
