import { describe, expect, test } from "vitest";
import { RULE_IDS } from "../../../lib/core/rules/finding.ts";
import { MANUALS } from "../../../lib/core/rules/manuals.ts";
import { PACKS, settings } from "../../../lib/core/rules/packs.ts";
import { RULES } from "../../../lib/core/rules/rules.ts";

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

test("a pack only turns rules on whose manual names the house", () => {
	const HOUSES = {
		ap: "AP",
		reuters: "Reuters",
		nyt: "The New York Times",
		wapo: "The Washington Post",
		bbc: "BBC",
	} as const;
	const RECORD = [
		"misattributed-quote",
		"confirmed-without-evidence",
		"credibility-1-without-two-origins",
		"evidence-without-locator",
		"stale-after-edit",
	];
	for (const [pack, house] of Object.entries(HOUSES) as [keyof typeof HOUSES, string][]) {
		const inHouse = RULE_IDS.filter((id) => settings(pack)[id].severity !== "off" && !RECORD.includes(id));
		expect(inHouse).not.toEqual([]);
		for (const id of inHouse)
			expect(
				MANUALS[id].texts.map((text) => text.house),
				`${pack}: ${id}`,
			).toContain(house);
	}
});
