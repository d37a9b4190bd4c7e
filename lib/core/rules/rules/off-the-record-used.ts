import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, person, story } from "../example.ts";
import type { SourceRule } from "../rule.ts";

export const rule = {
	over: "source",
	id: "off-the-record-used",
	title: "Off the record, yet credited",
	checks: "Warns when the story credits a source whose ground rule for this story is off the record.",
	severity: "error",
	remedy: { words: "Ground rule", field: "groundRule" },
	check: ({ source, entry, claims }) =>
		entry?.groundRule === "off-the-record"
			? {
					claims,
					message: `${source.name} spoke off the record, and ${countedInWords(claims.length, "claim credits", "claims credit")} them. Get it from somebody else or agree on other terms; until then it cannot run.`,
				}
			: null,
	why: "Off the record is a promise that what was said will not appear. Breaking it costs the source, and every source after them.",
	texts: [
		{
			house: "The Washington Post",
			place: "Policy on Sources, ground rules",
			dated: "2004",
			quote: "off-the-record information cannot be used, either in the paper or in further reporting",
		},
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2009",
			quote: "The information cannot be used for publication.",
		},
	],
	examples: () => [
		{
			name: "a source who spoke off the record is credited",
			story: story(
				claim("lamp", [person("Tomas Breck", { groundRule: "off-the-record" })], "the lamp had been dark for a week"),
				claim("log", [person("Tomas Breck", { groundRule: "off-the-record" })], "the log was rewritten"),
			),
			findings: [
				{
					claimIds: ["lamp", "log"],
					message:
						"Tomas Breck spoke off the record, and two claims credit them. Get it from somebody else or agree on other terms; until then it cannot run.",
				},
			],
		},
		{
			name: "on the record, or with nothing agreed, is for the story to use",
			story: story(
				claim("lamp", [person("Tomas Breck", { groundRule: "on-the-record" })], "the lamp had been dark for a week"),
				claim("log", [person("Ana Rowe")], "the log was rewritten"),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;
