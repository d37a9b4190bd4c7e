import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ClaimIndex } from "../../../lib/core/memory/claim-index.ts";
import { likenessOf, lookUpKeys, tracesOf, type Wording } from "../../../lib/core/memory/likeness.ts";
import { chance } from "../originals/made-up-hearing.ts";

const said = (quote: string, who = "", form: Wording["form"] = "indirect"): Wording => ({ quote, who, form });

const PAIRS: readonly (readonly [string, Wording, Wording, string | null])[] = [
	[
		"the same quotation, typed otherwise",
		said("we can’t carry 1,200 people", "we", "direct"),
		said("“We can't carry 1200 people,” she said", "she", "mixed"),
		"quotation",
	],
	["two words in marks are anybody’s", said("“not now”", "", "mixed"), said("“not now”", "", "mixed"), null],
	[
		"a figure with its subject",
		said("the contract was worth 14 million crowns", "the second contract"),
		said("14 million crowns went into it", "second contract"),
		"figure",
	],
	[
		"the same figure of somebody else",
		said("the contract was worth 14 million crowns", "the contract"),
		said("a yacht cost 14 million crowns", "the yacht"),
		null,
	],
	[
		"a wording with a word or two changed",
		said("the harbour board will end the night ferry to the outer islands in March"),
		said("the harbour board will end the night ferry to the outer islands in April"),
		"wording",
	],
	[
		"other words",
		said("the harbour board will end the night ferry to the outer islands"),
		said("the council wants to keep every boat that it has for another year"),
		null,
	],
];

describe("what two claims have in common", () => {
	test.each(PAIRS)("%s", (_, one, other, likeness) => {
		const [a, b] = [tracesOf(one), tracesOf(other)];
		expect(likenessOf(a, b)).toBe(likeness);
		expect(likenessOf(b, a)).toBe(likeness);
		const isFound = lookUpKeys(a).some((key) => lookUpKeys(b).includes(key));
		expect(isFound || likeness === null).toBe(true);
	});
});

describe("an index of claims", () => {
	test("finds what a search through all of them finds, also after changes", () => {
		const keys = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 4 });
		const changes = fc.array(fc.tuple(fc.nat({ max: 25 }), keys), { maxLength: 20 });
		fc.assert(
			fc.property(fc.array(keys, { maxLength: 20 }), changes, keys, (all, later, wanted) => {
				const now = new Map(all.map((own, at) => [`c${at}`, own]));
				const index = new ClaimIndex([...now]);
				for (const [at, own] of later) {
					index.put(`c${at}`, own);
					now.set(`c${at}`, own);
				}
				const expected = [...now].filter(([, own]) => own.some((key) => wanted.includes(key))).map(([id]) => id);
				expect(index.find(wanted).sort()).toEqual(expected.sort());
			}),
		);
	});

	test("of a hundred thousand claims is made in a second or two and asked in no time", () => {
		const next = chance(3);
		const claims = Array.from({ length: 100_000 }, (_, at) => {
			const keys = Array.from({ length: 6 }, () => Math.floor(next() * 2 ** 32));
			return [`claim-${at}`, keys] as const;
		});
		const index = new ClaimIndex(claims);
		const began = performance.now();
		for (let at = 0; at < 100_000; at += 100) expect(index.find(claims[at]?.[1] ?? [], 3)).toContain(`claim-${at}`);
		// A thousand questions: far more than a story asks.
		expect(performance.now() - began).toBeLessThan(2000);
	});
});
