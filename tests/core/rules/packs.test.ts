import { describe, expect, test } from "vitest";
import { PACKS, settings } from "../../../lib/core/rules/packs.ts";
import { RULE_IDS, RULES } from "../../../lib/core/rules/rules.ts";

describe.each(PACKS)("%s", (pack) => {
	test("sets every rule, with a value for each of its options", () => {
		const set = settings(pack);
		expect(Object.keys(set).sort()).toEqual([...RULE_IDS].sort());
		for (const { id, options = {} } of RULES) expect(Object.keys(set[id].options)).toEqual(Object.keys(options));
	});

	test("never lets through what is wrong by the meaning of the words", () => {
		const set = settings(pack);
		expect(set["confirmed-without-evidence"].severity).toBe("error");
		expect(set["credibility-1-without-two-origins"].severity).toBe("error");
		expect(set["misattributed-quote"].severity).toBe("error");
	});
});

test("onrecord has every rule on", () => {
	expect(Object.values(settings("onrecord")).filter(({ severity }) => severity === "off")).toEqual([]);
});

test("what a newsroom sets wins over its pack, and leaves the rest of the rule as it is", () => {
	const set = settings("bbc", {
		"single-origin": { severity: "error" },
		"bare-source": { severity: "off" },
		"overused-descriptor": { severity: "warn", options: { uses: 9 } },
	});
	expect(set["single-origin"]).toEqual({ severity: "error", options: { claims: 2 } });
	expect(set["bare-source"].severity).toBe("off");
	expect(set["overused-descriptor"]).toEqual({ severity: "warn", options: { uses: 9 } });
});

describe.each([
	["ap", "AP"],
	["reuters", "Reuters"],
	["nyt", "The New York Times"],
	["wapo", "The Washington Post"],
	["bbc", "BBC"],
] as const)("the pack %s", (pack, house) => {
	/** On in every pack, by the meaning of the words and not by any house's. */
	const RECORD = [
		"quote-not-in-transcript",
		"misattributed-quote",
		"confirmed-without-evidence",
		"credibility-1-without-two-origins",
		"evidence-without-locator",
		"stale-after-edit",
		"headline-figure",
		"sum-total",
		"percentage-share",
		"percent-point",
		"weekday-date",
		"age-year",
		"two-spellings",
		"two-titles",
		"condition-dropped",
		"second-hand-account",
		"unnamed-two-ways",
	];

	test("has those rules on that cite the house, and no others", () => {
		const cited = RULES.filter(({ id, texts }) => RECORD.includes(id) || texts.some((text) => text.house === house));
		const on = RULES.filter(({ id }) => settings(pack)[id].severity !== "off");
		expect(on.map(({ id }) => id)).toEqual(cited.map(({ id }) => id));
	});
});
