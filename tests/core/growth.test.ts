import { expect, test } from "vitest";
import { expectLinear } from "../support/growth.ts";

test("a square is told from a line, also where the smallest sizes take no time", () => {
	expect(() => expectLinear((size) => size / 1e6, 1000, 10_000)).not.toThrow();
	expect(() => expectLinear((size) => (size / 1000) ** 2 / 1000, 1000, 10_000)).toThrow();
	expect(() => expectLinear((size) => (size * Math.log2(size)) / 1e5, 1000, 10_000)).not.toThrow();
});
