import { claim, outlet, story, unnamed } from "../example.ts";
import type { Manual } from "../manual.ts";
import { counted } from "../message.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

export const rule: SourceRule = {
	over: "source",
	id: "identity-unknown-to-editor",
	title: "No editor knows who this is",
	checks:
		"Says when the register does not note who in the newsroom knows an unnamed source that spoke to the story itself; keeps silent about spokespeople and about the sources of other outlets.",
	severity: "error",
	check(use) {
		const claims = toldByUnnamed(use);
		if (claims.length === 0 || !use.entry || !isBlank(use.entry.identityKnownTo)) return null;
		return {
			claims,
			message: `No editor is noted as knowing who stands behind “${use.source.name}”. Note who knows, or take out the ${counted(claims.length, "claim that rests", "claims that rest")} on it.`,
		};
	},
};

export const manual: Manual = {
	why: "A source that one reporter alone knows cannot be weighed by anybody else. The register notes who knows, never the identity itself.",
	texts: [
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, Avoiding misleading audiences",
			quote: "the relevant editor has the right to be told their identity",
		},
		{
			house: "The New York Times",
			place: "The public editor on the sourcing policy, 20 November 2005",
			quote: "at least one editor has to know the source’s name",
		},
		{ house: "AP", place: "News Values & Principles, Anonymous sources: the news manager and the identity" },
		{ house: "The Washington Post", place: "Policy on Sources, Confidential sources: what editors have to know" },
	],
	examples: () => [
		{
			name: "nobody is noted as knowing the source",
			story: story(
				claim("tender", [unnamed("a harbour official")], "the tender was decided in June"),
				claim("price", [unnamed("a harbour official")], "the price was never discussed"),
			),
			findings: [
				{
					claimIds: ["tender", "price"],
					message:
						"No editor is noted as knowing who stands behind “a harbour official”. Note who knows, or take out the two claims that rest on it.",
				},
			],
		},
		{
			name: "an editor knows; another outlet’s source and a spokeswoman are not the newsroom’s to know",
			story: story(
				claim(
					"tender",
					[unnamed("a harbour official", { identityKnownTo: "Night editor" })],
					"the tender was decided in June",
				),
				claim("price", [unnamed("two clerks"), outlet("The Ledger")], "the price was never discussed"),
				claim("date", [unnamed("a spokeswoman for the Harbour Trust")], "work begins in May"),
			),
			findings: [],
		},
	],
};
