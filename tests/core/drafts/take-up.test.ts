import { expect, test } from "vitest";
import { takeUp } from "../../../lib/core/drafts/take-up.ts";

const TEXT = "The yard, which closed in May, owes money. It says so.";

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each([
	["closed in May", "shut in June", "The yard, which shut in June, owes money. It says so."],
	["in May", "", "The yard, which closed, owes money. It says so."],
	["It says so.", "", "The yard, which closed in May, owes money."],
	["The yard,", "", "which closed in May, owes money. It says so."],
	[" owes money", "", "The yard, which closed in May,. It says so."],
])("“%s” becomes “%s”", (words, instead, expected) => {
	expect(takeUp(TEXT, at(words), instead)).toBe(expected);
});
