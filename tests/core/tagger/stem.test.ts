import { describe, expect, test } from "vitest";
import { reportingClass } from "../../../lib/core/extraction/attributions/tagger/reporting-words.ts";
import { stemHash } from "../../../lib/core/extraction/attributions/tagger/stem.ts";
import { hashWord } from "../../../lib/core/learned/hashing.ts";

const stem = (word: string) => stemHash(word, 0, word.length);

describe("stems", () => {
	test.each([
		["claim", "claims", "claimed", "claiming"],
		["deny", "denies", "denied", "denying"],
		["argue", "argues", "argued", "arguing"],
		["plan", "plans", "planned", "planning"],
		["Report", "reports", "REPORTED", "reporting"],
	])("%s, %s, %s and %s have one", (...forms) => {
		expect(new Set(forms.map(stem)).size).toBe(1);
	});

	test.each([
		["note", "not"],
		["press", "pres"],
		["thing", "th"],
		["need", "nee"],
	])("%s and %s have different ones", (a, b) => {
		expect(stem(a)).not.toBe(stem(b));
	});

	test("is no word's own hash", () => {
		expect(stem("claim")).not.toBe(hashWord("claim"));
	});
});

test("reporting words are known in every form, others are not", () => {
	for (const word of ["said", "denies", "alleged", "alleging", "according", "statements", "promised"])
		expect(reportingClass(stem(word)), word).toBeGreaterThan(0);
	for (const word of ["barge", "river", "quickly", "table"]) expect(reportingClass(stem(word)), word).toBe(0);
});
