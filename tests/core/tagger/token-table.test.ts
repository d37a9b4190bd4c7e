import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	CLOSING,
	INSIDE,
	OPENING,
	OUTSIDE_QUOTATION,
} from "../../../lib/core/extraction/attributions/tagger/quotation-states.ts";
import { sequencesOf } from "../../../lib/core/extraction/attributions/tagger/sequences.ts";
import { shapeOf } from "../../../lib/core/extraction/attributions/tagger/shape.ts";
import { LONGEST_SENTENCE, tokenTable } from "../../../lib/core/extraction/attributions/tagger/token-table.ts";
import { hashWord } from "../../../lib/core/learned/hashing.ts";
import { readText } from "../../../lib/core/text/read-text.ts";

describe("what the features read", () => {
	test.each([
		["NATO", 0],
		["Velden", 1],
		["1987", 2],
		["harbour", 3],
		["A", 4],
		["3rd", 5],
		["e-mail", 6],
		["café", 3],
	])("shape of %s is %i", (word, shape) => {
		expect(shapeOf(word, { start: 0, end: word.length })).toBe(shape);
	});

	test("case and the make of an apostrophe do not change a word", () => {
		expect(hashWord("Isn’t")).toBe(hashWord("isn't"));
		expect(hashWord("said")).not.toBe(hashWord("says"));
	});

	test("quotation states follow the marks", () => {
		const model = readText("“We lost the barge,” Oda Velden said.");
		const table = tokenTable(model);
		const states = [...table.quotation];
		expect(states[0]).toBe(OPENING);
		const close = states.indexOf(CLOSING);
		expect(close).toBeGreaterThan(1);
		expect(states.slice(1, close).every((state) => state === INSIDE)).toBe(true);
		expect(states.slice(close + 1).every((state) => state === OUTSIDE_QUOTATION)).toBe(true);
		expect([...table.quotationFirst.slice(0, close + 1)].every((first) => first === 0)).toBe(true);
		expect([...table.quotationLast.slice(0, close + 1)].every((last) => last === close)).toBe(true);
	});

	test("every token lies in its sentence, block and sequence, and none is too long", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("said", "“", "”", ".", ",", "\n\n", "Oda", "the barge", "‘", "’", "(", "12"), {
					maxLength: 900,
				}),
				(words) => {
					const table = tokenTable(readText(words.join(" ")));
					for (let i = 0; i < table.size; i++) {
						for (const [first, last] of [
							[table.sentenceFirst, table.sentenceLast],
							[table.blockFirst, table.blockLast],
						] as const) {
							expect(first[i]).toBeLessThanOrEqual(i);
							expect(last[i]).toBeGreaterThanOrEqual(i);
						}
						expect((table.sentenceLast[i] as number) - (table.sentenceFirst[i] as number)).toBeLessThan(
							LONGEST_SENTENCE,
						);
					}
					let next = 0;
					for (const { first, end } of sequencesOf(table)) {
						expect(first).toBe(next);
						expect(end - first).toBeLessThanOrEqual(250 + LONGEST_SENTENCE);
						next = end;
					}
					expect(next).toBe(table.size);
				},
			),
			{ numRuns: 40 },
		);
	});
});
