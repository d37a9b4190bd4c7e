import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckedClaim, CheckedSource } from "../../../lib/core/rules/checked-story.ts";
import { claim, outlet, story, unnamed } from "../../../lib/core/rules/example.ts";
import { Linter, lint } from "../../../lib/core/rules/lint.ts";
import { settings } from "../../../lib/core/rules/packs.ts";
import { RULE_IDS } from "../../../lib/core/rules/rules.ts";
import { cpuTime, expectLinear } from "../../support/growth.ts";
import { anyClaim, anySource, placed } from "./made-up-story.ts";

const ALL = settings("onrecord");
const anyRegister = fc.array(anySource, { maxLength: 7 }).map(registerOf);
const anyClaims = fc.array(anyClaim, { maxLength: 12 }).map((claims) => claims.map(placed));

function registerOf(sources: readonly CheckedSource[]): Map<string, CheckedSource> {
	return new Map(sources.map((source) => [source.id, source]));
}

describe("a linter that remembers", () => {
	test("says after any change what a fresh one says", { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(
				anyClaims,
				anyRegister,
				fc.array(fc.oneof(fc.tuple(fc.nat(11), anyClaim), anySource), { maxLength: 6 }),
				(claims, sources, changes) => {
					const linter = new Linter(ALL);
					let now: readonly CheckedClaim[] = claims;
					let register = sources;
					for (const change of changes) {
						if (Array.isArray(change)) now = now.map((one, at) => (at === change[0] ? placed(change[1], at) : one));
						else register = new Map(register).set(change.id, change);
						expect(linter.findings(now, register)).toEqual(lint({ claims: now, sources: register }, ALL));
					}
				},
			),
		);
	});

	test("notices that a source of the evidence is another object", () => {
		const before = story(
			claim("bid", [], "A bid was withdrawn", {
				verificationStatus: "confirmed",
				evidence: [{ kind: "second-hand", source: outlet("The Ledger") }],
			}),
		);
		const linter = new Linter(ALL);
		expect(linter.findings(before.claims, before.sources)[0]?.message).toContain("The Ledger");
		const renamed = new Map(before.sources).set("The Ledger", outlet("The Ledger", { name: "The Evening Ledger" }));
		expect(linter.findings(before.claims, renamed)[0]?.message).toContain("The Evening Ledger");
	});
});

test("findings come in text order, and at one place in the order of the rules; each names claims of the story, in text order", () => {
	fc.assert(
		fc.property(anyClaims, anyRegister, (claims, sources) => {
			const start = new Map(claims.map((one) => [one.id, one.start]));
			const found = lint({ claims: [...claims].reverse(), sources }, ALL);
			const places = found.map(({ claimIds, rule }) => [
				start.get(claimIds[0] ?? "") ?? Number.NaN,
				RULE_IDS.indexOf(rule),
			]);
			expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
			for (const { claimIds, message } of found) {
				expect(claimIds.length).toBeGreaterThan(0);
				const starts = claimIds.map((id) => start.get(id) ?? Number.NaN);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
				expect(new Set(claimIds).size).toBe(claimIds.length);
				expect(message).toMatch(/^[^!]+\.$/u);
			}
		}),
	);
});

test("a claim that has lost its place in the text is not the story's any more", () => {
	const { claims, sources } = story(
		claim("plan", [unnamed("Sources")], "the plan was a disaster", { anchor: "orphaned" }),
	);
	expect(lint({ claims, sources }, ALL)).toEqual([]);
});

test("the time grows with the story and not with its square", () => {
	const claims = fc.sample(anyClaim, { numRuns: 8000, seed: 7 }).map(placed);
	const sources = registerOf(fc.sample(anySource, { numRuns: 60, seed: 7 }));
	expectLinear(
		(size) => {
			const part = claims.slice(0, size);
			return cpuTime(() => lint({ claims: part, sources }, ALL));
		},
		1000,
		8000,
	);
});
