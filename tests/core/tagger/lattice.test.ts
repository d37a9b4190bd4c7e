import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LABEL_COUNT as L, mayFollow, OUTSIDE } from "../../../lib/core/extraction/attributions/tagger/labels.ts";
import { factors, MarginalRoom, marginals, viterbi } from "../../../lib/core/extraction/attributions/tagger/lattice.ts";

const SIZE = 3;
const scores = (size: number) =>
	fc
		.array(fc.float({ min: -3, max: 3, noNaN: true }), {
			minLength: size,
			maxLength: size,
		})
		.map(Float32Array.from.bind(Float32Array));
const problem = fc.record({
	emissions: scores(SIZE * L),
	transitions: scores(L * L),
	start: scores(L),
});

/** Every label sequence that is allowed, with its score, the slow way. */
function* sequences({
	emissions,
	transitions,
	start,
}: {
	emissions: Float32Array;
	transitions: Float32Array;
	start: Float32Array;
}) {
	for (let a = 0; a < L; a++)
		for (let b = 0; b < L; b++)
			for (let c = 0; c < L; c++) {
				if (!mayFollow(OUTSIDE, a) || !mayFollow(a, b) || !mayFollow(b, c)) continue;
				const at = (table: Float32Array, index: number) => table[index] as number;
				yield {
					labels: [a, b, c],
					score:
						at(start, a) +
						at(emissions, a) +
						at(transitions, a * L + b) +
						at(emissions, L + b) +
						at(transitions, b * L + c) +
						at(emissions, 2 * L + c),
				};
			}
}

describe("the chain of labels", () => {
	test("Viterbi finds a best sequence", () => {
		fc.assert(
			fc.property(problem, (given) => {
				const labels = new Uint8Array(SIZE);
				viterbi(given.emissions, SIZE, given, 0, labels, 0);
				let best = Number.NEGATIVE_INFINITY;
				let found = Number.NaN;
				for (const one of sequences(given)) {
					best = Math.max(best, one.score);
					if (one.labels.every((label, i) => label === labels[i])) found = one.score;
				}
				expect(found).toBeCloseTo(best, 3);
			}),
			{ numRuns: 30 },
		);
	});

	test("marginals are the shares of all sequences", () => {
		fc.assert(
			fc.property(problem, (given) => {
				const room = new MarginalRoom();
				marginals(given.emissions, SIZE, factors(given), room);
				const sums = new Float64Array(SIZE * L);
				let total = 0;
				for (const { labels, score } of sequences(given)) {
					const weight = Math.exp(score);
					total += weight;
					for (const [i, label] of labels.entries()) sums[i * L + label] = (sums[i * L + label] as number) + weight;
				}
				for (let k = 0; k < SIZE * L; k++) expect(room.probability[k]).toBeCloseTo((sums[k] as number) / total, 4);
			}),
			{ numRuns: 20 },
		);
	});

	test("a bias against outside never marks fewer tokens", () => {
		fc.assert(
			fc.property(problem, fc.float({ min: 0, max: 5, noNaN: true }), (given, bias) => {
				const marked = (outsideBias: number) => {
					const labels = new Uint8Array(SIZE);
					viterbi(given.emissions, SIZE, given, outsideBias, labels, 0);
					return labels.filter((label) => label !== OUTSIDE).length;
				};
				expect(marked(bias)).toBeGreaterThanOrEqual(marked(0));
			}),
			{ numRuns: 50 },
		);
	});
});
