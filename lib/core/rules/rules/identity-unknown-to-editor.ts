import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, outlet, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

export const rule = {
	over: "source",
	id: "identity-unknown-to-editor",
	title: "No editor knows who this is",
	checks:
		"Warns when nobody has noted for this story who in the newsroom knows an unnamed source that spoke to the story itself; ignores spokespeople and about the sources of other outlets.",
	severity: "error",
	remedy: { words: "Say who knows", field: "identityKnownTo" },
	check(use) {
		const claims = toldByUnnamed(use);
		if (claims.length === 0 || !use.entry || !isBlank(use.entry.identityKnownTo)) return null;
		return {
			claims,
			message: `No editor is noted as knowing who stands behind “${use.source.name}”. Note who knows, or take out the ${countedInWords(claims.length, "claim that rests", "claims that rest")} on it.`,
		};
	},
	why: "A source that one reporter alone knows cannot be weighed by anybody else. The terms note who knows, never the identity itself.",
	texts: [
		{
			house: "BBC",
			place: "Editorial guidance, Anonymity",
			dated: "undated",
			quote: "Where it is sought, the relevant editor … has the right to be told a source’s identity",
		},
		{
			house: "The New York Times",
			place: "Memo to the newsroom on anonymous sources",
			dated: "31 August 2010",
			quote: "at least one editor must know the identity of an anonymous source",
		},
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2009",
			quote: "The manager must know the identity of the source",
		},
		{
			house: "The Washington Post",
			place: "The ombudsman, on the sourcing policy",
			dated: "16 August 2009",
			quote: "The source of anything that appears in the paper will be known to at least one editor",
		},
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
} as const satisfies SourceRule;
