import { expect, test } from "vitest";
import { withText } from "@/lib/core/rules/example.ts";
import { lint } from "@/lib/core/rules/lint.ts";
import { settings } from "@/lib/core/rules/packs.ts";
import { PLANTED } from "./cases/planted-errors.ts";

const RULES = new Set(PLANTED.map(({ rule }) => rule));
const found = (text: string) =>
	lint(withText(text), settings("onrecord")).flatMap(({ rule, message }) =>
		RULES.has(rule) ? [{ rule, message }] : [],
	);

test("most planted errors are found, each by its own rule", () => {
	const missed = PLANTED.filter(({ rule, wrong }) => !found(wrong).some((one) => one.rule === rule));
	expect(1 - missed.length / PLANTED.length, missed.map(({ wrong }) => wrong).join("\n")).toBeGreaterThanOrEqual(0.8);
});

test("the same passages without the error are passed over", () => {
	expect(PLANTED.flatMap(({ right }) => found(right).map(({ message }) => message))).toEqual([]);
});
