import { describe, expect, test } from "vitest";
import type { CheckedClaim } from "../../../lib/core/rules/checked-story.ts";
import { ClaimReading } from "../../../lib/core/rules/claim-reading.ts";
import { claim, outlet, person, unnamed } from "../../../lib/core/rules/example.ts";
import { checkableIn, riskOf } from "../../../lib/core/rules/risk.ts";

const risk = (one: CheckedClaim, confidence: number | null = null) =>
	riskOf(new ClaimReading(one, new Map()), confidence);

const ACCUSED = claim("a", [unnamed("a porter")], "Vera Holm embezzled the lifeboat fund", { who: "Vera Holm" });

describe("risk", () => {
	test.each<[string, CheckedClaim]>([
		["accuses somebody by name; one unnamed source, no evidence", ACCUSED],
		[
			"about a minor, gives a figure; one source, no evidence",
			claim("b", [person("Ruth Adair")], "the crash injured a child and cost $40,000", { who: "the crash" }),
		],
		["no source credited, no evidence", claim("c", [], "the tide turned at noon", { who: "the tide" })],
		[
			"about somebody by name",
			claim("d", [], "Vera Holm chairs the board", { who: "Vera Holm", evidence: [{ kind: "documentary" }] }),
		],
	])("is said in words: %s", (words, one) => {
		expect(risk(one).words).toBe(words);
	});

	test("falls with each thing that makes a claim stand firmer", () => {
		const scores = [
			risk(ACCUSED, 0.3),
			risk(ACCUSED, 0.9),
			risk({ ...ACCUSED, chain: claim("x", [person("Ruth Adair")], "", {}).chain }),
			risk(
				claim("a", [unnamed("a porter"), outlet("The Gazette")], ACCUSED.quote, {
					who: ACCUSED.who,
					evidence: [{ kind: "documentary" }],
				}),
			),
		].map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(new Set(scores).size).toBe(scores.length);
	});

	test("a denied accusation weighs less than the accusation", () => {
		expect(risk({ ...ACCUSED, stance: "deny" }).score).toBeLessThan(risk(ACCUSED).score);
	});
});

test("a deadline leaves time for so many claims, and for none once it is past", () => {
	expect([48, 3, 0, -20].map(checkableIn)).toEqual([14, 1, 0, 0]);
});
