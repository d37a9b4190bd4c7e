import { describe, expect, test } from "vitest";
import { RULE_IDS } from "../../../lib/core/rules/finding.ts";
import { lint } from "../../../lib/core/rules/lint.ts";
import { MANUALS } from "../../../lib/core/rules/manuals.ts";
import { type Overrides, settings } from "../../../lib/core/rules/packs.ts";
import { RULES } from "../../../lib/core/rules/rules.ts";

/** Everything off but one rule, at its own severity. */
const only = (id: (typeof RULE_IDS)[number]) => {
	const off: Overrides = Object.fromEntries(
		RULE_IDS.filter((other) => other !== id).map((other) => [other, { severity: "off" }]),
	);
	return settings("onrecord", off);
};

test("every rule is listed, once, in the order of the identifiers", () => {
	expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule, manual: MANUALS[rule.id] })))("$id", ({ id, rule, manual }) => {
	test.each([...manual.examples()])("$name", ({ story, findings }) => {
		expect(lint(story, only(id)).map(({ sourceId, ...finding }) => finding)).toEqual(
			findings.map((finding) => ({ rule: id, severity: rule.severity, ...finding })),
		);
	});

	test("has an example that fails and one that passes", () => {
		const counts = manual.examples().map(({ findings }) => findings.length);
		expect(Math.max(...counts)).toBeGreaterThan(0);
		expect(Math.min(...counts)).toBe(0);
	});

	test("its document is complete, and its quotations are short", () => {
		expect(rule.title.split(" ").length).toBeGreaterThanOrEqual(3);
		expect(rule.title.split(" ").length).toBeLessThanOrEqual(6);
		expect(rule.checks).toMatch(/^Says .*\.$/su);
		expect(manual.why).toMatch(/\.$/u);
		expect(manual.texts.length).toBeGreaterThan(0);
		for (const { quote = "" } of manual.texts) expect(quote.split(/\s+/u).length).toBeLessThanOrEqual(20);
	});
});
