import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinSpans, splitSpan } from "../../../lib/core/anchoring/join.ts";

const TEXT = "The barge, built in 1911, sank.";

describe("splitting a span", () => {
	test.each([
		[10, ["The barge", "built in 1911, sank"]],
		[26, ["The barge, built in 1911", "sank"]],
		[0, null],
		[TEXT.length, null],
		[TEXT.length - 1, null],
	])("at %i", (at, expected) => {
		const parts = splitSpan(TEXT, { start: 0, end: TEXT.length }, at);
		expect(parts?.map((part) => TEXT.slice(part.start, part.end)) ?? null).toEqual(expected);
	});

	test("gives two parts in order that do not meet, and joining them gives what was split", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: TEXT.length - 2 }), (at) => {
				const span = { start: 0, end: TEXT.length - 1 };
				const parts = splitSpan(TEXT, span, at);
				if (!parts) return;
				expect(parts[0].end).toBeLessThanOrEqual(parts[1].start);
				expect(joinSpans(parts)).toEqual(span);
				expect(joinSpans([parts[1], parts[0]])).toEqual(span);
			}),
		);
	});
});
