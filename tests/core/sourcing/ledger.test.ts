import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bottleneckSentence } from "../../../lib/core/sourcing/bottleneck.ts";
import { impliedRelay } from "../../../lib/core/sourcing/implied-relay.ts";
import { SourcingLedger } from "../../../lib/core/sourcing/ledger.ts";
import type { LineSource, SourcedClaim } from "../../../lib/core/sourcing/line.ts";
import type { Doubt } from "../../../lib/core/sourcing/what-if.ts";
import type { SourceKind } from "../../../lib/core/vocabulary/vocabulary.ts";

const source = (name: string, kind: SourceKind): LineSource => ({ sourceId: name, name, kind });
const gazette = source("The Gazette", "publication");
const courier = source("The Courier", "publication");
const dockers = source("two dockers", "unnamed");
const clerk = source("a clerk", "unnamed");
const mayor = source("Ana Prade", "person");

const claim = (id: string, chain: readonly LineSource[], support: LineSource | null = null): SourcedClaim => ({
	id,
	chain,
	evidence: support ? [{ id: `${id}-e`, bearing: "supports", kind: "second-hand", source: support }] : [],
});

const doubt = (name: string, how: Doubt) => new Map([[name, how]]);

describe("what if", () => {
	const ledger = new SourcingLedger([
		claim("gazette alone", [dockers, gazette]),
		claim("borne out", [dockers, gazette], mayor),
		claim("two outlets", [dockers, gazette], courier),
		claim("mayor", [mayor]),
		claim("own voice", []),
	]);

	test("a report is taken back: what hangs on it alone falls, what has something else weakens", () => {
		expect(ledger.whatIf(doubt("The Gazette", "retracted"))).toEqual({
			falls: ["gazette alone"],
			weakens: ["borne out", "two outlets"],
		});
	});

	test("a source that can't be relied on leaves nothing sure where it stood alone", () => {
		expect(ledger.whatIf(doubt("Ana Prade", "unreliable"))).toEqual({ falls: ["mayor"], weakens: ["borne out"] });
	});

	test("two doubts together take what neither takes alone", () => {
		const both = new Map<string, Doubt>([
			["The Gazette", "retracted"],
			["Ana Prade", "unreliable"],
		]);
		expect(ledger.whatIf(both).falls).toEqual(["gazette alone", "borne out", "mayor"]);
	});

	test("the same report by a second way is no loss", () => {
		const twice = new SourcingLedger([claim("twice", [mayor, gazette], mayor)]);
		expect(twice.whatIf(doubt("The Gazette", "retracted"))).toEqual({ falls: [], weakens: [] });
	});

	test("what nobody rests on changes nothing", () => {
		expect(ledger.whatIf(doubt("nobody", "retracted"))).toEqual({ falls: [], weakens: [] });
	});
});

const SOURCES = [gazette, courier, dockers, clerk, mayor, source("reportedly", "unknown")];
const anyClaim = fc.record({
	id: fc.integer({ min: 0, max: 9 }).map(String),
	chain: fc.array(fc.constantFrom(...SOURCES), { maxLength: 3 }),
	support: fc.option(fc.constantFrom(...SOURCES)),
});

test("kept up claim by claim it says what it says of the same claims at once", () => {
	fc.assert(
		fc.property(fc.array(anyClaim, { maxLength: 40 }), fc.array(fc.integer({ min: 0, max: 9 })), (changes, gone) => {
			const ledger = new SourcingLedger();
			const now = new Map<string, SourcedClaim>();
			for (const { id, chain, support } of changes) {
				now.set(id, claim(id, chain, support));
				ledger.put(claim(id, chain, support));
			}
			for (const id of gone.map(String)) {
				now.delete(id);
				ledger.remove(id);
			}
			const atOnce = new SourcingLedger(now.values());
			const plain = (of: SourcingLedger) =>
				of.dependences().map(({ source, claims, falls }) => [source.name, [...claims].sort(), [...falls].sort()]);
			expect(plain(ledger)).toEqual(plain(atOnce));
			expect(ledger.size).toBe(now.size);
		}),
	);
});

test("what falls with one source is what its retraction takes", () => {
	fc.assert(
		fc.property(fc.array(anyClaim, { maxLength: 10 }), (claims) => {
			const ledger = new SourcingLedger(claims.map(({ id, chain, support }) => claim(id, chain, support)));
			for (const { source, falls } of ledger.dependences())
				expect(new Set(ledger.whatIf(doubt(source.sourceId, "retracted")).falls)).toEqual(
					// "Reportedly" is no sure origin: what is left with nothing else falls too.
					new Set([...ledger.whatIf(doubt(source.sourceId, "retracted")).falls, ...falls]),
				);
		}),
	);
});

describe("a report that a story retells", () => {
	const retold = [
		claim("1", [dockers, gazette]),
		claim("2", [gazette]),
		claim("3", [dockers]),
		claim("4", [clerk]),
		claim("5", [mayor]),
	];

	test("may stand behind claims that credit only unnamed people", () => {
		expect(impliedRelay(retold)).toEqual({ outlet: gazette, claims: ["3", "4"] });
	});

	test("is not asked about where two outlets weigh the same, or none is named", () => {
		expect(impliedRelay([...retold, claim("6", [courier]), claim("7", [clerk, courier])])).toBeNull();
		expect(impliedRelay([claim("3", [dockers])])).toBeNull();
	});

	test("is named in the sentence with what may hang on it", () => {
		const sentence = bottleneckSentence(new SourcingLedger(retold).dependences(), retold.length, impliedRelay(retold));
		expect(sentence).toBe(
			"2 of 5 claims fall if The Gazette’s report falls, and 2 more may: they credit people who may have spoken to The Gazette alone.",
		);
	});
});

test.each([
	[[], "The story has no claims yet."],
	[[claim("1", [])], "No claim credits a source: everything is in the story’s own voice."],
	[[claim("1", [mayor], gazette)], "No claim depends on one source alone."],
	[[claim("1", [mayor]), claim("2", [])], "1 of 2 claims falls if Ana Prade can’t be relied on."],
	[[claim("1", [gazette]), claim("2", [gazette])], "All 2 claims fall if The Gazette’s report falls."],
])("the bottleneck in words: %#", (claims, words) => {
	expect(bottleneckSentence(new SourcingLedger(claims).dependences(), claims.length)).toBe(words);
});
