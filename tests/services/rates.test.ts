import { describe, expect, test } from "vitest";
import { openRates } from "../../lib/services/people/rates.ts";

const at = (seconds: number) => new Date(1_767_600_000_000 + seconds * 1000);
const MIRA = { userId: "mira", tokenId: "nightly" };

describe("how often a token may ask", () => {
	test("as often as its quota at once, then as the minute passes", () => {
		const rates = openRates(60);
		const waits = (seconds: number) => Math.max(...rates.take(MIRA, at(seconds)).map(({ wait }) => wait));
		expect(Array.from({ length: 60 }, () => waits(0))).toEqual(Array(60).fill(0));
		expect([waits(0), waits(0.5), waits(1), waits(1)]).toEqual([1, 1, 0, 1]);
		expect([waits(3), waits(3), waits(3)]).toEqual([0, 0, 1]);
	});

	test("what is refused counts against nothing", () => {
		const rates = openRates(2);
		for (let n = 0; n < 50; n++) rates.take(MIRA, at(0));
		const [token, person] = rates.take(MIRA, at(0));
		expect([token?.wait, person?.left]).toEqual([30, 4]);
	});

	test("a colleague at the same address, and the same person's browser, don't wait for it", () => {
		const rates = openRates(1);
		rates.take(MIRA, at(0));
		expect(rates.take(MIRA, at(0))[0]?.wait).toBe(60);
		expect(rates.take({ ...MIRA, tokenId: null }, at(0))).toEqual([
			{ name: "person", quota: 3, left: 1, fullIn: 40, wait: 0 },
		]);
		expect(rates.take({ userId: "tom", tokenId: "other" }, at(0))[0]?.wait).toBe(0);
	});

	test("a person with ten tokens has no more than three of them allow", () => {
		const rates = openRates(10);
		const taken = Array.from({ length: 100 }, (_, n) => rates.take({ userId: "mira", tokenId: `t${n % 10}` }, at(0)));
		expect(taken.filter((limits) => limits.every(({ wait }) => wait === 0))).toHaveLength(30);
	});

	test("a clock that is set back gives nothing", () => {
		const rates = openRates(1);
		rates.take(MIRA, at(100));
		expect(rates.take(MIRA, at(0))[0]?.wait).toBe(60);
	});
});
