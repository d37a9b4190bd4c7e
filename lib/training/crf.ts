import { LABEL_COUNT } from "../core/extraction/attributions/tagger/labels.ts";
import {
	ALLOWED,
	type Chain,
	factors,
	MarginalRoom,
	marginals,
} from "../core/extraction/attributions/tagger/lattice.ts";
import { seeded, shuffle } from "./random.ts";
import type { ArticleFeatures } from "./training-set.ts";

const L = LABEL_COUNT;

/** A trained chain: `weights[feature * LABEL_COUNT + label]`. */
export interface TrainedChain extends Chain {
	readonly weights: Float32Array;
}

export interface TrainingItem {
	readonly features: ArticleFeatures;
	readonly labels: Uint8Array;
}

export interface TrainingSettings {
	readonly epochs: number;
	readonly rate: number;
	/** Strength of L2, divided by how often a feature occurs: rare features are held back less a step, so as often in all. */
	readonly l2: number;
	readonly seed: number;
}

/** Emission scores of tokens [first, end), written from 0 on. */
export function emissions(
	weights: Float32Array,
	features: ArticleFeatures,
	first: number,
	end: number,
	scores: Float32Array,
): void {
	const row = new Float64Array(L);
	for (let i = first; i < end; i++) {
		row.fill(0);
		for (let k = features.offsets[i] as number; k < (features.offsets[i + 1] as number); k++) {
			const base = (features.keys[k] as number) * L;
			for (let l = 0; l < L; l++) row[l] = (row[l] as number) + (weights[base + l] as number);
		}
		scores.set(row, (i - first) * L);
	}
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by AdaGrad (Duchi, Hazan & Singer
 * 2011) with a rate that falls linearly to almost nothing; the weights after the last two epochs are averaged. Tokens
 * that are already sure are skipped. Deterministic for a seed.
 */
export function trainChain(
	items: readonly TrainingItem[],
	counts: Int32Array,
	settings: TrainingSettings,
): TrainedChain {
	const weights = new Float32Array(counts.length * L);
	const squares = new Float32Array(counts.length * L).fill(1e-2);
	const chain = {
		transitions: new Float32Array(L * L),
		start: new Float32Array(L),
	};
	const chainSquares = {
		transitions: new Float32Array(L * L).fill(1),
		start: new Float32Array(L).fill(1),
	};
	const average = new Float64Array(weights.length + L * L + L);
	const where: { item: TrainingItem; first: number; end: number }[] = [];
	for (const item of items) for (const { first, end } of item.features.sequences) where.push({ item, first, end });
	const order = Int32Array.from(where, (_, i) => i);
	const random = seeded(settings.seed);
	const room = new MarginalRoom();
	const scores = new Float32Array(2048 * L);
	const gradient = new Float64Array(L);
	const pair = new Float64Array(L * L);
	const steps = settings.epochs * where.length;
	let step = 0;
	let averaged = 0;

	for (let epoch = 0; epoch < settings.epochs; epoch++) {
		shuffle(order, random);
		for (const place of order) {
			const { item, first, end } = where[place] as {
				item: TrainingItem;
				first: number;
				end: number;
			};
			const { features, labels } = item;
			const size = end - first;
			const rate = settings.rate * Math.max(0.02, 1 - step++ / steps);
			const factor = factors(chain);
			emissions(weights, features, first, end, scores);
			marginals(scores, size, factor, room);
			chainGradient(room, factor.transition, labels, first, size, pair);
			adagrad(chain.transitions, chainSquares.transitions, pair, rate);
			for (let l = 0; l < L; l++) gradient[l] = (room.probability[l] as number) - (labels[first] === l ? 1 : 0);
			adagrad(chain.start, chainSquares.start, gradient, rate);
			for (let i = 0; i < size; i++) {
				const label = labels[first + i] as number;
				if (1 - (room.probability[i * L + label] as number) < 2e-3) continue;
				for (let l = 0; l < L; l++) gradient[l] = room.probability[i * L + l] as number;
				gradient[label] = (gradient[label] as number) - 1;
				for (let k = features.offsets[first + i] as number; k < (features.offsets[first + i + 1] as number); k++) {
					const feature = features.keys[k] as number;
					const decay = settings.l2 / (counts[feature] as number);
					const base = feature * L;
					for (let l = 0; l < L; l++) {
						const weight = weights[base + l] as number;
						const slope = (gradient[l] as number) + decay * weight;
						const square = (squares[base + l] as number) + slope * slope;
						squares[base + l] = square;
						weights[base + l] = weight - (rate * slope) / Math.sqrt(square);
					}
				}
			}
		}
		if (epoch < settings.epochs - 2) continue;
		averaged++;
		accumulate(average, weights, 0);
		accumulate(average, chain.transitions, weights.length);
		accumulate(average, chain.start, weights.length + L * L);
	}
	const mean = Float32Array.from(average, (value) => value / averaged);
	return {
		weights: mean.slice(0, weights.length),
		transitions: mean.slice(weights.length, weights.length + L * L),
		start: mean.slice(weights.length + L * L),
	};
}

function accumulate(sum: Float64Array, values: Float32Array, offset: number): void {
	for (let i = 0; i < values.length; i++) sum[offset + i] = (sum[offset + i] as number) + (values[i] as number);
}

function adagrad(weights: Float32Array, squares: Float32Array, gradient: Float64Array, rate: number): void {
	for (let k = 0; k < weights.length; k++) {
		const slope = gradient[k] as number;
		if (slope === 0) continue;
		squares[k] = (squares[k] as number) + slope * slope;
		weights[k] = (weights[k] as number) - (rate * slope) / Math.sqrt(squares[k] as number);
	}
}

/** Expected less observed transitions of one sequence. */
function chainGradient(
	room: MarginalRoom,
	transition: Float64Array,
	labels: Uint8Array,
	first: number,
	size: number,
	pair: Float64Array,
): void {
	pair.fill(0);
	const here = new Float64Array(L * L);
	for (let i = 1; i < size; i++) {
		let sum = 0;
		for (let from = 0; from < L; from++)
			for (let to = 0; to < L; to++) {
				const k = from * L + to;
				if (!ALLOWED[k]) continue;
				const value =
					(room.forward[(i - 1) * L + from] as number) *
					(transition[k] as number) *
					(room.emission[i * L + to] as number) *
					(room.backward[i * L + to] as number);
				here[k] = value;
				sum += value;
			}
		const scale = sum > 0 ? 1 / sum : 0;
		for (let k = 0; k < L * L; k++) pair[k] = (pair[k] as number) + (here[k] as number) * scale;
		const seen = (labels[first + i - 1] as number) * L + (labels[first + i] as number);
		pair[seen] = (pair[seen] as number) - 1;
	}
}

/** The mean of chains that were trained alike from different seeds: steadier than any of them, and no bigger. */
export function averageChains(chains: readonly TrainedChain[]): TrainedChain {
	const mean = (pick: (chain: TrainedChain) => Float32Array): Float32Array => {
		const sum = new Float64Array(pick(chains[0] as TrainedChain).length);
		for (const chain of chains) accumulate(sum, pick(chain), 0);
		return Float32Array.from(sum, (value) => value / chains.length);
	};
	return {
		weights: mean((c) => c.weights),
		transitions: mean((c) => c.transitions),
		start: mean((c) => c.start),
	};
}
