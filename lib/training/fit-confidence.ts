/** An attribution found in an article that training did not see: its evidence (sureness.ts), and whether it was right. */
export interface Judged {
	readonly evidence: Float64Array;
	readonly right: boolean;
}

const ITERATIONS = 3000;
const RATE = 0.3;
const L2 = 1e-4;

/** Weights of a logistic regression by gradient descent: `confidence` then is the share of such attributions that are right. */
export function fitConfidence(judged: readonly Judged[]): Float32Array {
	const size = judged[0]?.evidence.length ?? 0;
	const weights = new Float64Array(size);
	const gradient = new Float64Array(size);
	const velocity = new Float64Array(size);
	for (let iteration = 0; iteration < ITERATIONS; iteration++) {
		gradient.fill(0);
		for (const { evidence, right } of judged) {
			let sum = 0;
			for (let k = 0; k < size; k++) sum += (evidence[k] as number) * (weights[k] as number);
			const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
			for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + error * (evidence[k] as number);
		}
		for (let k = 0; k < size; k++) {
			const slope = (gradient[k] as number) / judged.length + L2 * (weights[k] as number);
			velocity[k] = 0.9 * (velocity[k] as number) - RATE * slope;
			weights[k] = (weights[k] as number) + (velocity[k] as number);
		}
	}
	return Float32Array.from(weights);
}

/** How often attributions of about one confidence were right. */
export interface ReliabilityBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** Mean confidence and share right, 0 to 1. */
	readonly said: number;
	readonly was: number;
}

/** A reliability table in ten bins. */
export function reliability(judged: readonly { confidence: number; right: boolean }[]): ReliabilityBin[] {
	return Array.from({ length: 10 }, (_, bin) => {
		const within = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
		const count = within.length;
		const sum = (value: (one: { confidence: number; right: boolean }) => number) =>
			within.reduce((total, one) => total + value(one), 0);
		return {
			from: bin / 10,
			to: (bin + 1) / 10,
			count,
			said: count === 0 ? 0 : sum(({ confidence }) => confidence) / count,
			was: count === 0 ? 0 : sum(({ right }) => (right ? 1 : 0)) / count,
		};
	});
}
