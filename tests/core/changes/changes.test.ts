import { describe, expect, test } from "vitest";
import { applied, BY, claimOn, recordsOf, refusal, source, TEXT } from "./records.ts";

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe("a claim made of a selection", () => {
	test.each([
		["the U.S. embassy,", "the U.S. embassy"],
		["the U.S.", "the U.S."],
		[" was late. ", "was late"],
	])("%j holds %j", (selected, quote) => {
		const made = applied(recordsOf([]), { kind: "create", id: "c", span: spanOf(selected) });
		expect(made.c).toMatchObject({ quote, what: quote, attributionStatus: "suggested", createdById: "u1" });
	});

	test("of words in quotation marks is a direct quotation, where it credits somebody", () => {
		const chain = [{ sourceId: "s", name: "two clerks", kind: "unnamed" as const, cue: "said" }];
		const made = applied(recordsOf([]), { kind: "create", id: "c", span: spanOf("Nobody told us"), chain });
		expect(made.c).toMatchObject({ form: "direct", chain: [{ sourceId: "s", cue: "said" }] });
		expect(made.s).toMatchObject({ name: "two clerks", storyId: "story" });
	});

	test("of nothing but a full stop is refused", () => {
		const stop = TEXT.indexOf(".");
		expect(refusal(recordsOf([]), { kind: "create", id: "c", span: { start: stop, end: stop + 1 } })?.reason).toBe(
			"invalid",
		);
	});
});

test("the second half of a split keeps the chain, and nothing of what was judged or explained", () => {
	const whole = claimOn("told us,” said two clerks", "c", {
		...{ hedge: "perhaps", confidence: 0.9, why: "a verb of saying", verificationStatus: "confirmed", flagged: true },
		...{ who: "two clerks", chain: [{ sourceId: "s", cue: "said" }], form: "indirect" },
	});
	const parts = applied(recordsOf([whole]), { kind: "split", id: "c", at: TEXT.indexOf("said"), newId: "d" });
	expect(parts.c).toEqual({ ...spanOf("told us,”"), quote: "told us,”", what: "told us,”", anchor: "exact" });
	expect(parts.d).toMatchObject({
		...{ quote: "said two clerks", who: "two clerks", chain: whole.chain, form: "indirect", splitFromId: "c" },
		...{ hedge: null, confidence: null, why: null, verificationStatus: "unchecked", flagged: false },
	});
});

describe("a chain", () => {
	const suggested = claimOn("The ferry was late", "c", {
		...{ attributionStatus: "suggested", confidence: 0.7, why: "a verb of saying" },
	});
	const [harbour, radio] = [source("s1", "Harbour Office"), source("s2", "Harbour Radio", { kind: "publication" })];

	test("that a person writes is accepted, and what the extractor said of its own goes", () => {
		const { c } = applied(recordsOf([suggested], [harbour]), {
			...{ kind: "edit", id: "c", set: { chain: [{ sourceId: "s1", cue: "said" }] } },
		});
		expect(c).toMatchObject({ attributionStatus: "accepted", form: "indirect", confidence: null, why: null });
	});

	test("a verified attribution stays verified", () => {
		const { c } = applied(recordsOf([{ ...suggested, attributionStatus: "verified" }], [harbour]), {
			...{ kind: "chain", ids: ["c"], how: "replace", hops: [{ sourceId: "s1" }] },
		});
		expect(c).not.toHaveProperty("attributionStatus");
	});

	test.each([
		["replace", ["s2"]],
		["via", ["s1", "s2"]],
		["before", ["s2", "s1"]],
	] as const)("%s over a selection", (how, order) => {
		const one = claimOn("The ferry was late", "c", { chain: [{ sourceId: "s1", cue: "said" }] });
		const other = claimOn("on Tuesday", "d", { chain: [{ sourceId: "s1", cue: null }] });
		const both = applied(recordsOf([one, other], [harbour, radio]), {
			...{ kind: "chain", ids: ["c", "d"], how, hops: [{ sourceId: "s2" }] },
		});
		for (const id of ["c", "d"])
			expect((both[id] as { chain: { sourceId: string }[] }).chain.map(({ sourceId }) => sourceId)).toEqual(order);
	});

	test("finds a source by its name; the identifier that was made for it leads there", () => {
		const { c, mine } = applied(recordsOf([suggested], [radio]), {
			...{ kind: "chain", ids: ["c"], how: "replace", hops: [{ sourceId: "mine", name: "the harbour radio" }] },
		});
		expect(c).toMatchObject({ chain: [{ sourceId: "s2", cue: null }] });
		expect(mine).toMatchObject({ mergedIntoId: "s2", deletedAt: BY.at });
	});

	test("unnamed people are not whoever of the register has the same name", () => {
		const clerks = source("s3", "two clerks");
		const { c, mine } = applied(recordsOf([suggested], [clerks]), {
			...{ kind: "chain", ids: ["c"], how: "replace" },
			hops: [{ sourceId: "mine", name: "two clerks", kind: "unnamed" }],
		});
		expect(c).toMatchObject({ chain: [{ sourceId: "mine" }] });
		expect(mine).toMatchObject({ kind: "unnamed", mergedIntoId: null });
	});
});

test("merged claims leave their evidence to the first; where they were tagged differently, nobody has judged the whole", () => {
	const first = claimOn("The ferry was late", "c", { verificationStatus: "confirmed" });
	const second = claimOn("on Tuesday", "d");
	const records = {
		...recordsOf([first, second]),
		comment: new Map([
			[
				"k",
				{
					...{ id: "k", storyId: "story", claimId: "d", body: "Which?", createdById: "u1", revision: 1 },
					...{ createdAt: BY.at, updatedAt: BY.at, deletedAt: null, resolvedAt: null, resolvedById: null },
				},
			],
		]),
	};
	const merged = applied(records, { kind: "merge", ids: ["d", "c"] });
	expect(merged.c).toMatchObject({ quote: TEXT.slice(0, -1), verificationStatus: "unchecked" });
	expect(merged.d).toEqual({ deletedAt: BY.at });
	expect(merged.k).toEqual({ claimId: "c" });
});

describe("two sources of one", () => {
	const [vey, mercury] = [
		source("s1", "Rosalind Vey", { kind: "person", aliases: ["Vey"] }),
		source("s2", "The Mercury", { kind: "publication", aliases: ["vey"] }),
	];
	const change = { kind: "merge-sources", fromId: "s1", intoId: "s2" } as const;
	const editor = { ...BY, role: "editor" } as const;

	test("stand in every chain as one, which has the names of both once", () => {
		const told = claimOn("The ferry was late", "c", {
			chain: [
				{ sourceId: "s1", cue: "said" },
				{ sourceId: "s2", cue: "reported" },
			],
		});
		const other = claimOn("on Tuesday", "d", { chain: [{ sourceId: "s3", cue: null }] });
		const merged = applied(recordsOf([told, other], [vey, mercury]), change, editor);
		expect(merged).toEqual({
			s1: { mergedIntoId: "s2", deletedAt: BY.at },
			s2: { aliases: ["Vey", "Rosalind Vey"] },
			c: { chain: [{ sourceId: "s2", cue: "said" }] },
		});
	});

	test.each([
		["a checker", "not-allowed", [vey, mercury], BY],
		["a source with itself", "impossible", [vey], editor, "s1"],
		["one that is not there", "not-found", [vey], editor],
		["a named source with unnamed people", "impossible", [vey, { ...mercury, storyId: "story" }], editor],
	] as const)("%s: refused as %s", (_, reason, sources, by, intoId: string = change.intoId) => {
		expect(refusal(recordsOf([], sources), { ...change, intoId }, by)?.reason).toBe(reason);
	});
});

describe("refusals", () => {
	const claim = claimOn("The ferry was late", "c");
	test.each([
		["a claim that is not there", "not-found", recordsOf([]), BY],
		["a deleted claim", "impossible", recordsOf([{ ...claim, deletedAt: BY.at }]), BY],
	] as const)("%s", (_, reason, records, by) => {
		expect(refusal(records, { kind: "tag", ids: ["c"], set: { flagged: true } }, by)?.reason).toBe(reason);
	});

	test("credibility 1 takes two origins", () => {
		const one = recordsOf([{ ...claim, chain: [{ sourceId: "s", cue: null }] }], [source("s", "Harbour Office")]);
		expect(refusal(one, { kind: "tag", ids: ["c"], set: { credibility: 1 } })?.message).toContain("has 1 for certain");
	});

	test("nobody edits somebody else’s comment, and an editor may take it away", () => {
		const comment = {
			...{ id: "k", storyId: "story", claimId: null, body: "Hm.", createdById: "u2", revision: 1 },
			...{ createdAt: BY.at, updatedAt: BY.at, deletedAt: null, resolvedAt: null, resolvedById: null },
		};
		const records = { ...recordsOf([]), comment: new Map([["k", comment]]) };
		expect(refusal(records, { kind: "edit-comment", id: "k", body: "x" })?.reason).toBe("not-allowed");
		expect(refusal(records, { kind: "remove-comment", id: "k" })?.reason).toBe("not-allowed");
		expect(refusal(records, { kind: "remove-comment", id: "k" }, { ...BY, role: "editor" })).toBeNull();
	});
});
