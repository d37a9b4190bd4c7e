import fc from "fast-check";
import { expect, test } from "vitest";
import { numberRanges } from "@/lib/core/report/number-ranges.ts";

test("runs of three and more are joined", () => {
	expect(numberRanges([1, 2, 3, 7, 9, 10])).toEqual([
		{ from: 1, to: 3 },
		{ from: 7, to: 7 },
		{ from: 9, to: 9 },
		{ from: 10, to: 10 },
	]);
});

test("the ranges hold exactly the numbers", () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(60)), (numbers) => {
			const rising = numbers.sort((a, b) => a - b);
			const spread = numberRanges(rising).flatMap(({ from, to }) =>
				Array.from({ length: to - from + 1 }, (_, i) => from + i),
			);
			expect(spread).toEqual(rising);
		}),
	);
});
