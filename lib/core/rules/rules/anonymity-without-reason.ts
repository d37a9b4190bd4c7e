import { claim, outlet, story, unnamed } from "../example.ts";
import type { Manual } from "../manual.ts";
import { counted } from "../message.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

export const rule: SourceRule = {
	over: "source",
	id: "anonymity-without-reason",
	title: "Anonymity without a reason",
	checks:
		"Says when the register gives no reason why a source that spoke to the story itself is unnamed; keeps silent about spokespeople and about the sources of other outlets.",
	severity: "warn",
	check(use) {
		const claims = toldByUnnamed(use);
		if (claims.length === 0 || !use.entry || !isBlank(use.entry.anonymityReason)) return null;
		return {
			claims,
			message: `Nothing says why “${use.source.name}” is unnamed, and ${counted(claims.length, "claim rests", "claims rest")} on it. Note why anonymity was granted, or ask for the name.`,
		};
	},
};

export const manual: Manual = {
	why: "Readers are asked to trust somebody they cannot see. The least that they are owed is why.",
	texts: [
		{
			house: "The Washington Post",
			place: "Policy on Sources, Confidential sources",
			quote: "granting anonymity to a source should not be done casually or automatically",
		},
		{
			house: "The New York Times",
			place: "Confidential News Sources Policy, Principles for granting anonymity",
			quote: "anonymity must not be automatic or an assumed condition",
		},
		{ house: "AP", place: "News Values & Principles, Anonymous sources: why the source requested anonymity" },
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
};
