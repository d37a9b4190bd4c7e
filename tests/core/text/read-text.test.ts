import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readText } from "../../../lib/core/text/read-text.ts";
import type { Span } from "../../../lib/core/text/span.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";

/** Pieces that articles, and attacks on their readers, are made of. */
const PIECES = [
	"The mill closed.",
	"Mr. Okello",
	"U.S.",
	"“",
	"”",
	"‘",
	"’",
	'"',
	"'",
	"«",
	"»",
	"(",
	")",
	"…",
	"...",
	"—",
	"\n",
	"\n\n",
	"\r\n",
	"\t",
	" ",
	"\u00A0",
	"\u200B",
	"\u00AD",
	"\uFEFF",
	"\u0000",
	"\u2028",
	"\uD83D\uDE00",
	"\uD83D",
	"\u0301",
	"مرحبا",
	"日本。",
	"<p>",
	"</",
	"# ",
	"- ",
	"> ",
	"**",
	"a",
	"A",
	"s",
	"7",
	"6'2\"",
	"e.g.",
	"http://a.b",
	"x@y.z",
	"By Ada Cole",
	"LEEDS (AP) — ",
];
const anyText = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
	fc.string({ unit: "binary", maxLength: 120 }),
);

function expectOrdered(spans: readonly Span[], text: string): void {
	let end = 0;
	for (const span of spans) {
		expect(span.start).toBeGreaterThanOrEqual(end);
		expect(span.end).toBeGreaterThan(span.start);
		end = span.end;
	}
	expect(end).toBeLessThanOrEqual(text.length);
}

test("blocks, sentences and tokens are in order, disjoint and inside one another", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { blocks, sentences, tokens, quotations } = readText(text);
			expectOrdered(blocks, text);
			expectOrdered(sentences, text);
			expectOrdered(tokens, text);
			let next = 0;
			for (const [at, sentence] of sentences.entries()) {
				const block = blocks[sentence.block];
				expect(block && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
				expect(sentence.firstToken).toBe(next);
				expect(sentence.endToken).toBeGreaterThan(next);
				next = sentence.endToken;
				for (const token of tokens.slice(sentence.firstToken, sentence.endToken)) expect(token.sentence).toBe(at);
			}
			expect(next).toBe(tokens.length);
			let opened = -1;
			for (const { start, end, inner, depth } of quotations) {
				expect(start).toBeGreaterThan(opened);
				opened = start;
				expect(inner.start).toBeLessThanOrEqual(inner.end);
				expect(inner.end).toBeLessThanOrEqual(end);
				expect(depth).toBeLessThan(5);
			}
		}),
		{ numRuns: 200 },
	);
});

test("every letter of a block stands in a token", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { blocks, tokens } = readText(text);
			const covered = tokens.map(({ start, end }) => text.slice(start, end)).join("");
			const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
			expect(letters(covered)).toBe(letters(blocks.map(({ start, end }) => text.slice(start, end)).join("")));
		}),
	);
});

/** Text that has cost other readers quadratic time; `size` characters of it. */
const ATTACKS: readonly (readonly [string, (size: number) => string])[] = [
	["opening marks", (size) => "“".repeat(size)],
	["straight marks", (size) => '"'.repeat(size)],
	["apostrophes", (size) => "'".repeat(size)],
	["marks of all kinds", (size) => "‘’“”".repeat(size / 4)],
	["words and single marks", (size) => "a ' s’ b ".repeat(size / 9)],
	["one sentence", (size) => "word and ".repeat(size / 9)],
	["one word", (size) => "a".repeat(size)],
	["brackets", (size) => "((".repeat(size / 2)],
	["punctuation", (size) => ".,;:!?-".repeat(size / 7)],
	["initials", (size) => "a.".repeat(size / 2)],
	["tags that never end", (size) => "<a ".repeat(size / 3)],
	["blank lines", (size) => "\n".repeat(size)],
	["short lines", (size) => "a\n".repeat(size / 2)],
	["asterisks", (size) => "**a".repeat(size / 3)],
];

describe("time grows with the length, not with its square", () => {
	test.each(ATTACKS)("%s", (_name, make) => {
		const time = (size: number) => {
			const text = make(size);
			return cpuTime(() => readText(text));
		};
		expectLinear(time, 5000, 40_000);
	});
});
