import { describe, expect, test } from "vitest";
import { lint } from "../../../lib/core/rules/lint.ts";
import { type Overrides, settings } from "../../../lib/core/rules/packs.ts";
import { RULE_IDS, RULES } from "../../../lib/core/rules/rules.ts";

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

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
	test.each([...rule.examples()])("$name", ({ story, findings }) => {
		expect(lint(story, only(id)).map(({ sourceId, spans, remedy, ...finding }) => finding)).toEqual(
			findings.map((finding) => ({ rule: id, severity: rule.severity, ...finding })),
		);
	});

	test("has an example that fails and one that passes", () => {
		const counts = rule.examples().map(({ findings }) => findings.length);
		expect(Math.max(...counts)).toBeGreaterThan(0);
		expect(Math.min(...counts)).toBe(0);
	});

	test("names the edition or the day of every text that it quotes", () => {
		for (const { dated } of rule.texts) expect(dated).toMatch(/(?:19|20)\d\d|undated/);
	});

	test("its document is complete, and its quotations are short", () => {
		expect(rule.title.split(" ").length).toBeGreaterThanOrEqual(2);
		expect(rule.title.split(" ").length).toBeLessThanOrEqual(6);
		expect(rule.checks).toMatch(/^(?:Warns when|Flags,?) .*\.$/su);
		expect(rule.why).toMatch(/\.$/u);
		for (const { quote = "" } of rule.texts) expect(quote.split(/\s+/u).length).toBeLessThanOrEqual(20);
	});
});
