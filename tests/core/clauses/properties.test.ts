import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttributedRegion } from "../../../lib/core/extraction/attributions/attributed-region.ts";
import { cutClaims } from "../../../lib/core/extraction/clauses/cut-claims.ts";
import { readText } from "../../../lib/core/text/read-text.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";
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

/** Many sentences, each almost as long as one may be that is still cut, of one piece over and over. */
function longSentences(piece: string, tokensOfPiece: number) {
	const sentence = `The board said that ${piece.repeat(Math.floor(380 / tokensOfPiece))}it was. `;
	return (size: number) => sentence.repeat(Math.ceil(size / sentence.length));
}

describe("time grows with the length, not with its square", () => {
	test.each<readonly [string, (size: number) => string]>([
		["sentences of clauses", longSentences("the mill closed and ", 4)],
		["sentences of asides", longSentences("Ada Cole, who left, ", 6)],
		["sentences of nouns", longSentences("mill, ", 2)],
		["sentences of brackets", longSentences("(it was ", 3)],
		["sentences of opening marks", longSentences("“ it was ", 3)],
		["sentences of names", longSentences("Ada Cole ", 2)],
	])("%s", (_name, make) => {
		const longest = Math.max(
			...readText(make(5000)).sentences.map(({ firstToken, endToken }) => endToken - firstToken),
		);
		expect(longest).toBeGreaterThan(350);
		expect(longest).toBeLessThanOrEqual(400);
		expectLinear((size) => timeOf(make(size)), 5000, 40_000);
	});

	test("short sentences", () => {
		expectLinear((size) => timeOf("It was. ".repeat(size / 8)), 5000, 40_000);
	});
});

function timeOf(text: string): number {
	const model = readText(text);
	return cpuTime(() => cutClaims(model, []));
}
