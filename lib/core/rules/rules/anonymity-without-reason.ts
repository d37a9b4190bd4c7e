import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, outlet, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

export const rule = {
	over: "source",
	id: "anonymity-without-reason",
	title: "Anonymity without a reason",
	checks:
		"Warns when nobody has noted for this story why a source that spoke to the story itself is unnamed; ignores spokespeople and about the sources of other outlets.",
	severity: "warn",
	remedy: { words: "Give the reason", field: "anonymityReason" },
	check(use) {
		const claims = toldByUnnamed(use);
		if (claims.length === 0 || !use.entry || !isBlank(use.entry.anonymityReason)) return null;
		return {
			claims,
			message: `Nothing says why “${use.source.name}” is unnamed, and ${countedInWords(claims.length, "claim rests", "claims rest")} on it. Note why anonymity was granted, or ask for the name.`,
		};
	},
	why: "Readers are asked to trust somebody they cannot see. The least that they are owed is why.",
	texts: [
		{
			house: "The Washington Post",
			place: "The ombudsman, from the stylebook",
			dated: "16 August 2009",
			quote:
				"we must strive to tell our readers as much as we can about why our unnamed sources deserve our confidence",
		},
		{
			house: "The New York Times",
			place: "Memo to the newsroom on anonymous sources",
			dated: "31 August 2010",
			quote: "reporters and editors should in all cases discuss why the source wants anonymity",
		},
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2009",
			quote: "We must explain in the story why the source requested anonymity.",
		},
		{
			house: "BBC",
			place: "Editorial guidance, Anonymity",
			dated: "undated",
			quote: "understand who the contributor wishes to be anonymous from and why",
		},
	],
	examples: () => [
		{
			name: "no reason is noted; one finding, however many claims",
			story: story(
				claim("tender", [unnamed("a harbour official")], "the tender was decided in June"),
				claim("price", [unnamed("a harbour official")], "the price was never discussed"),
			),
			findings: [
				{
					claimIds: ["tender", "price"],
					message:
						"Nothing says why “a harbour official” is unnamed, and two claims rest on it. Note why anonymity was granted, or ask for the name.",
				},
			],
		},
		{
			name: "a reason is noted; a spokesman and another outlet’s source need none from the newsroom",
			story: story(
				claim(
					"tender",
					[unnamed("a harbour official", { anonymityReason: "Would lose a licence" })],
					"the tender was decided",
				),
				claim("price", [unnamed("two clerks"), outlet("The Ledger")], "the price was never discussed"),
				claim("date", [unnamed("a spokesman for the Harbour Trust")], "work begins in May"),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;
