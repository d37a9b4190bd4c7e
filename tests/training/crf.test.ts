import { describe, expect, test } from "vitest";
import { LABEL_COUNT } from "../../lib/core/extraction/attributions/tagger/labels.ts";
import { viterbi } from "../../lib/core/extraction/attributions/tagger/lattice.ts";
import { emissions, trainChain } from "../../lib/training/crf.ts";

/** Texts of a made-up language: feature 1 opens a cue, 2 stands in sources before it, 0 is noise. */
const LABELS = [3, 4, 1, 0];
const FEATURES = [[2, 0], [2], [1], [0]];

function item() {
	const keys = Int32Array.from(FEATURES.flat());
	const offsets = Int32Array.from([0, 2, 3, 4, 5]);
	return {
		features: { keys, offsets, sequences: [{ first: 0, end: 4 }] },
		labels: Uint8Array.from(LABELS),
	};
}
const items = Array.from({ length: 40 }, item);
const counts = Int32Array.from([80, 40, 80]);
const settings = { epochs: 5, rate: 0.3, l2: 1, seed: 7 };

describe("training a chain", () => {
	test("learns what its features tell", () => {
		const chain = trainChain(items, counts, settings);
		const one = item();
		const scores = new Float32Array(4 * LABEL_COUNT);
		emissions(chain.weights, one.features, 0, 4, scores);
		const labels = new Uint8Array(4);
		viterbi(scores, 4, chain, 0, labels, 0);
		expect([...labels]).toEqual(LABELS);
	});

	test("gives the same weights for the same seed, others for another", () => {
		const first = trainChain(items, counts, settings);
		expect(trainChain(items, counts, settings)).toEqual(first);
		const varied = items.map((one, i) => (i % 3 === 0 ? { ...one, labels: Uint8Array.from([0, 0, 0, 0]) } : one));
		expect(trainChain(varied, counts, { ...settings, seed: 8 }).weights).not.toEqual(
			trainChain(varied, counts, settings).weights,
		);
	});
});
