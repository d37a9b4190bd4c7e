import { describe, expect, test } from "vitest";
import type { CheckedStory } from "../../../lib/core/rules/checked-story.ts";
import { claim, person, story, unnamed } from "../../../lib/core/rules/example.ts";
import { fingerprintOf } from "../../../lib/core/rules/fingerprint.ts";
import { lint } from "../../../lib/core/rules/lint.ts";
import { settings } from "../../../lib/core/rules/packs.ts";
import { applyWaivers } from "../../../lib/core/rules/waivers.ts";

const MADE = story(
	claim("price", [unnamed("a clerk")], "the price was never discussed"),
	claim("road", [person("Ana Rowe")], "the road reopens on Monday"),
);
const found = (made: CheckedStory) => lint(made, settings("onrecord"));
const first = (made: CheckedStory) => {
	const finding = found(made).find(({ rule }) => rule === "anonymity-without-reason");
	if (!finding) throw new Error("Nothing was found.");
	return finding;
};
const waiverOf = (made: CheckedStory) => {
	const { rule, claimIds, sourceId = null } = first(made);
	return { id: "w", claimId: claimIds[0] ?? "", ruleId: rule, sourceId, fingerprint: fingerprintOf(first(made), made) };
};
const judged = (made: CheckedStory, waivers = [waiverOf(MADE)]) =>
	applyWaivers(found(made), waivers, made).find(({ rule }) => rule === "anonymity-without-reason");

/** The story with other fields of its first claim. */
const withClaim = (fields: Partial<CheckedStory["claims"][number]>): CheckedStory => ({
	...MADE,
	claims: MADE.claims.map((one, at) => (at === 0 ? { ...one, ...fields } : one)),
});

describe("waivers", () => {
	test("let the finding stand that they were made for, and no other", () => {
		expect(judged(MADE)).toMatchObject({ waiver: { id: "w" } });
		const others = applyWaivers(found(MADE), [waiverOf(MADE)], MADE).filter(({ waiver }) => !waiver);
		expect(others).toHaveLength(found(MADE).length - 1);
		expect(others.every(({ lapsed }) => lapsed === undefined)).toBe(true);
	});

	test.each([
		["its words", { quote: "the price was never mentioned" }],
		["what it states", { what: "the price was raised" }],
		["its hedge", { hedge: "reportedly" }],
		[
			"its evidence",
			{ evidence: [{ id: "e", bearing: "supports", kind: "documentary", locator: "p. 2", sourceId: null }] },
		],
	] as const)("lapse when %s change", (_, fields) => {
		expect(judged(withClaim(fields))).toMatchObject({ lapsed: { id: "w" } });
		expect(judged(withClaim(fields))).not.toHaveProperty("waiver");
	});

	test("lapse when the terms with the source change, or another claim comes to rest on it", () => {
		const [source] = MADE.sources.values();
		if (!source) throw new Error("There is no source.");
		const agreed = new Map(MADE.sources).set(source.id, { ...source, access: "sat in the meeting" });
		expect(judged({ ...MADE, sources: agreed })).toMatchObject({ lapsed: { id: "w" } });
		const more = story(
			claim("price", [unnamed("a clerk")], "the price was never discussed"),
			claim("tender", [unnamed("a clerk")], "the tender was decided in June"),
		);
		expect(judged(more)).not.toHaveProperty("waiver");
	});

	test("stay when a claim is checked, or another one changes", () => {
		expect(judged(withClaim({ verificationStatus: "unconfirmed", credibility: 3 }))).toHaveProperty("waiver");
		expect(judged(withClaim({ attributionStatus: "accepted" }))).toHaveProperty("waiver");
		const [one, other] = MADE.claims;
		if (!one || !other) throw new Error("Two claims were made.");
		expect(judged({ ...MADE, claims: [one, { ...other, verificationStatus: "confirmed" }] })).toHaveProperty("waiver");
	});

	test("a newer one counts where an older one has lapsed", () => {
		const changed = withClaim({ hedge: "reportedly" });
		expect(judged(changed, [waiverOf(MADE), { ...waiverOf(changed), id: "w2" }])).toMatchObject({
			waiver: { id: "w2" },
		});
	});
});
