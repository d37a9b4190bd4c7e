import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInsideSurrogatePair, selectorOf } from "../../../lib/core/anchoring/selector.ts";
import { trimSpan } from "../../../lib/core/anchoring/trim-span.ts";

const text = fc.string({
	unit: fc.constantFrom("a", "é", "ש", "🛳", "𝟗", " ", "\n", ".", ",", "”", "“", "(", "–"),
	maxLength: 120,
});
/** A text with a span that cuts no character in two. */
const spanned = text.chain((value) => {
	const offsets = [...Array(value.length + 1).keys()].filter((offset) => !isInsideSurrogatePair(value, offset));
	const pick = fc.constantFrom(...offsets);
	return fc
		.tuple(fc.constant(value), pick, pick)
		.map(([all, a, b]) => ({ all, start: Math.min(a, b), end: Math.max(a, b) }));
});

describe("a quote selector", () => {
	test("is the text around the span, with no half characters", () => {
		fc.assert(
			fc.property(spanned, ({ all, start, end }) => {
				const { quote, prefix, suffix } = selectorOf(all, { start, end });
				expect(quote).toBe(all.slice(start, end));
				expect(all.slice(0, start).endsWith(prefix)).toBe(true);
				expect(all.slice(end).startsWith(suffix)).toBe(true);
				expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
				expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, 31));
			}),
		);
	});
});

const TRIMMED = [
	[" left the harbour. ", "left the harbour"],
	["The U.S.", "The U.S."],
	["in the U.S.,", "in the U.S."],
	["“not a chance,” ", "“not a chance,”"],
	[" – (the larger ship", "(the larger ship"],
	["at dawn…", "at dawn"],
	["שלום, ", "שלום"],
	[" .\n,", null],
] as const;

describe("trimming a span", () => {
	test.each(TRIMMED)("%j", (selected, expected) => {
		const before = "xx";
		const all = `${before}${selected}yy`;
		const span = trimSpan(all, { start: before.length, end: before.length + selected.length });
		expect(span && all.slice(span.start, span.end)).toBe(expected);
	});

	test("stays inside, keeps every letter, and has nothing left to trim", () => {
		fc.assert(
			fc.property(spanned, ({ all, start, end }) => {
				const span = trimSpan(all, { start, end });
				const letters = (value: string) => value.replace(/[^\p{L}\p{N}🛳]/gu, "");
				const whole = letters(all.slice(start, end));
				const kept = span ?? { start, end: start };
				expect(start <= kept.start && kept.start <= kept.end && kept.end <= end).toBe(true);
				expect(letters(all.slice(kept.start, kept.end))).toBe(whole);
				expect(trimSpan(all, kept)).toEqual(span);
			}),
		);
	});
});
