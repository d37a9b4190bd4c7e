import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttributedRegion } from "../../../lib/core/extraction/attributions/attributed-region.ts";
import { cutClaims } from "../../../lib/core/extraction/clauses/cut-claims.ts";
import { readText } from "../../../lib/core/text/read-text.ts";
import { expectLinear } from "../../support/growth.ts";
import { ASIDES } from "./cases/asides.ts";
import { ATTRIBUTED } from "./cases/attributed.ts";
import { CLAUSES } from "./cases/clauses.ts";
import { NO_CLAIMS } from "./cases/no-claims.ts";
import { unmark } from "./marked.ts";

const SENTENCES = [...CLAUSES, ...ASIDES, ...ATTRIBUTED, ...NO_CLAIMS].map(([marked]) => unmark(marked).text);
const WORDS = SENTENCES.flatMap((sentence) => sentence.split(" "));

const anyProse = fc.oneof(
	fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }).map((all) => all.join(" ")),
	fc
		.array(fc.constantFrom(...WORDS, ",", "“", "”", "—", "and", "which", "that", "\n\n"), { maxLength: 50 })
		.map((all) => all.join(" ")),
	fc.string({ unit: "binary", maxLength: 80 }),
);

const span = (length: number) =>
	fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anyRegions = (length: number): fc.Arbitrary<AttributedRegion[]> =>
	fc.array(
		fc.record({
			content: fc.array(span(length), { minLength: 1, maxLength: 2 }),
			frame: fc.array(span(length), { maxLength: 2 }),
			chain: fc.constant(["A source"]),
			cue: fc.constant("said"),
			stance: fc.constant("assert" as const),
			confidence: fc.constant(0.9),
			why: fc.constant("“said”"),
		}),
		{ maxLength: 4 },
	);

test("whatever the text and its regions, claims are disjoint, in order, and quote the text", () => {
	fc.assert(
		fc.property(
			anyProse.chain((text) => fc.tuple(fc.constant(text), anyRegions(text.length))),
			([text, regions]) => {
				const claims = cutClaims(readText(text), regions);
				let end = 0;
				for (const claim of claims) {
					expect(claim.start).toBeGreaterThanOrEqual(end);
					expect(claim.end).toBeGreaterThan(claim.start);
					end = claim.end;
					expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
					expect(claim.quote).toMatch(/[\p{L}\p{N}]/u);
					expect(claim.form === "narrated").toBe(claim.chain.length === 0);
					expect(claim.confidence).toBeGreaterThan(0);
					expect(claim.confidence).toBeLessThanOrEqual(1);
					expect(claim.why).not.toBe("");
					expect(claim.who).not.toBe("");
				}
				expect(cutClaims(readText(text), regions)).toEqual(claims);
			},
		),
		{ numRuns: 150 },
	);
});

test("a sentence is cut the same wherever it stands", () => {
	fc.assert(
		fc.property(fc.constantFrom(...SENTENCES), (sentence) => {
			const alone = cutClaims(readText(sentence), []).map((claim) => claim.quote);
			const after = cutClaims(readText(`The mill closed in May.\n\n${sentence}`), []).map((claim) => claim.quote);
			expect(after.slice(1)).toEqual(alone);
		}),
	);
});

describe("time grows with the length, not with its square", () => {
	test.each<readonly [string, (size: number) => string]>([
		["one sentence of clauses", (size) => "the mill closed and ".repeat(size / 20)],
		["one sentence of asides", (size) => "Ada Cole, who left, ".repeat(size / 20)],
		["one sentence of nouns", (size) => "mill, ".repeat(size / 6)],
		["brackets", (size) => "(it was ".repeat(size / 8)],
		["opening marks", (size) => "“ it was ".repeat(size / 9)],
		["short sentences", (size) => "It was. ".repeat(size / 8)],
		["names", (size) => "Ada Cole ".repeat(size / 9)],
	])("%s", (_name, make) => {
		const time = (size: number) => {
			const model = readText(make(size));
			const start = performance.now();
			cutClaims(model, []);
			return performance.now() - start;
		};
		expectLinear(time, 5_000, 50_000);
	});
});
