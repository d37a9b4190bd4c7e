import { describe, expect, test } from "vitest";
import { readModel } from "../../lib/core/extraction/attributions/model/attribution-model.ts";
import { LABEL_COUNT } from "../../lib/core/extraction/attributions/tagger/labels.ts";
import { fromBase64 } from "../../lib/core/learned/byte-reader.ts";
import { encodeModel } from "../../lib/training/encode-model.ts";

const keys = Int32Array.of(-5, 900_000, 17);
const weights = new Float32Array(keys.length * LABEL_COUNT);
weights[3] = 1.23;
weights[LABEL_COUNT] = -4.5;
weights[2 * LABEL_COUNT + 12] = 0.004;
const chain = {
	weights,
	transitions: Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, i) => (i % 7) - 3),
	start: Float32Array.from({ length: LABEL_COUNT }, (_, i) => -i / 4),
};
const bytes = encodeModel(
	{
		chain,
		keys,
		words: [
			{ word: -2, classes: 0x25 },
			{ word: 40, classes: 0x13 },
		],
		linker: { keys: Int32Array.of(8, -9), weights: Float32Array.of(0.5, -2) },
		outsideBias: 0.05,
		noneBias: -1,
		confidence: Float32Array.of(1, -2.5),
	},
	{ tagger: 0.01, linker: 0.01 },
);

describe("a model written and read again", () => {
	const model = readModel(bytes);

	test("has the same chain and words", () => {
		for (const [i, value] of chain.transitions.entries()) expect(model.tagger.transitions[i]).toBeCloseTo(value, 5);
		for (const [i, value] of chain.start.entries()) expect(model.tagger.start[i]).toBeCloseTo(value, 5);
		expect(model.tagger.classes.find(-2)).toBe(0x25);
		expect(model.tagger.classes.find(40)).toBe(0x13);
		expect(model.tagger.classes.find(41)).toBe(-1);
		expect(model.linker.noneBias).toBeCloseTo(-1);
		expect([...model.confidence]).toEqual([1, -2.5]);
	});

	test("scores features as they were trained, without the pruned ones", () => {
		const scores = new Float32Array(LABEL_COUNT);
		model.tagger.weights.score(Int32Array.of(-5, 900_000, 17, 12345), 4, scores, 0);
		expect(scores[3]).toBeCloseTo(1.23, 5);
		expect(scores[0]).toBeCloseTo(-4.5, 5);
		expect(scores[12]).toBe(0);
		expect(model.linker.weights.weight(-9)).toBeCloseTo(-2, 5);
		expect(model.linker.weights.weight(7)).toBe(0);
	});

	test("survives base64 without padding", () => {
		for (let cut = 0; cut < 3; cut++) {
			const part = bytes.slice(0, bytes.length - cut);
			expect(fromBase64(Buffer.from(part).toString("base64").replace(/=+$/, ""))).toEqual(part);
		}
	});
});
