import { describe, expect, test } from "vitest";
import { fitConfidence, reliability } from "../../lib/training/fit-confidence.ts";
import { sameName } from "../../lib/training/same-name.ts";
import { f1, partlyRight, scoreAttributions } from "../../lib/training/score-attributions.ts";
import { emptyClaimScore, scoreClaims } from "../../lib/training/score-claims.ts";

const TEXT = "Rain fell on Velden, the keeper said. Snow will follow, she added.";
const span = (part: string) => {
	const start = TEXT.indexOf(part);
	return { start, end: start + part.length };
};
const attribution = (source: string, cue: string, content: string) => ({
	source: source === "" ? [] : [span(source)],
	cue: [span(cue)],
	content: [span(content)],
});
const GOLD = [
	attribution("the keeper", "said", "Rain fell on Velden"),
	attribution("she", "added", "Snow will follow"),
];

describe("scoring attributions", () => {
	test("a perfect prediction scores 1 everywhere", () => {
		const score = scoreAttributions([{ text: TEXT, predicted: GOLD, gold: GOLD }]);
		for (const tally of Object.values(score)) expect(f1(tally)).toBe(1);
	});

	test("partly right needs half the content and both companions", () => {
		const predicted = [
			attribution("the keeper", "said", "fell on Velden,"),
			attribution("", "added", "Snow will follow"),
		];
		expect(partlyRight({ text: TEXT, predicted, gold: GOLD })).toEqual([true, false]);
		const score = scoreAttributions([{ text: TEXT, predicted, gold: GOLD }]);
		expect(score.partial).toEqual({ right: 1, predicted: 2, gold: 2 });
		expect(score.exact).toEqual({ right: 0, predicted: 2, gold: 2 });
		expect(score.content).toEqual({ right: 6, predicted: 6, gold: 7 });
	});
});

describe("scoring claims", () => {
	const claim = (quote: string, chain: string[]) => ({
		...span(quote),
		who: "Rain",
		chain,
		form: "indirect",
	});

	test("counts chains of matched claims only", () => {
		const score = emptyClaimScore();
		scoreClaims(
			score,
			TEXT,
			[claim("Rain fell on", ["Keeper"]), claim("she", [])],
			[claim("Rain fell on Velden", ["the keeper"])],
		);
		expect(score.claims).toEqual({ right: 1, predicted: 2, gold: 1 });
		expect(score.attributed).toEqual({ right: 1, predicted: 1, gold: 1 });
		expect(score.chain).toBe(1);
	});

	test.each([
		["the North Harbour Board", "NHB", true],
		["Oda Velden", "Velden", true],
		["Oda Velden", "Ben Brandt", false],
		["two port officials", "port officials", true],
		["", "Velden", false],
	])("%s and %s: %s", (a, b, same) => {
		expect(sameName(a, b)).toBe(same);
		expect(sameName(b, a)).toBe(same);
	});
});

describe("confidence", () => {
	test("is the share of such attributions that are right", () => {
		const judged = Array.from({ length: 400 }, (_, i) => ({
			evidence: Float64Array.of(1, i % 2),
			right: i % 2 === 0 ? i % 10 === 0 : i % 10 !== 1,
		}));
		const [bias = 0, slope = 0] = fitConfidence(judged);
		const said = (value: number) => 1 / (1 + Math.exp(-bias - slope * value));
		expect(said(0)).toBeCloseTo(0.2, 1);
		expect(said(1)).toBeCloseTo(0.8, 1);
		const bins = reliability(
			judged.map(({ evidence, right }) => ({
				confidence: said(evidence[1] ?? 0),
				right,
			})),
		);
		expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(400);
		const filled = bins.filter(({ count }) => count > 0);
		expect(filled).toHaveLength(2);
		for (const { said: mean, was } of filled) expect(mean).toBeCloseTo(was, 1);
	});
});
