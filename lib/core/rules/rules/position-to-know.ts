import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, outlet, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

export const rule = {
	over: "source",
	id: "position-to-know",
	title: "How the source knows is missing",
	checks:
		"Warns when nobody has noted for this story how an unnamed source that spoke to the story itself is in a position to know; ignores spokespeople and about the sources of other outlets.",
	severity: "warn",
	remedy: { words: "Say how they know", field: "access" },
	check(use) {
		const claims = toldByUnnamed(use);
		if (claims.length === 0 || !use.entry || !isBlank(use.entry.access)) return null;
		return {
			claims,
			message: `Nothing says how “${use.source.name}” is in a position to know, and ${countedInWords(claims.length, "claim rests", "claims rest")} on it. Note what they saw, did or were told.`,
		};
	},
	why: "An unnamed source’s word is worth what they were in a position to see. Without that nobody can weigh it.",
	texts: [
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources, third condition",
			dated: "as quoted in 2005",
			quote: "in a position to have accurate information",
		},
		{
			house: "The New York Times",
			place: "The public editor on the sourcing policy",
			dated: "2009",
			quote: "must have direct knowledge",
		},
	],
	examples: () => [
		{
			name: "nobody noted how the official knows",
			story: story(claim("tender", [unnamed("a harbour official")], "the tender was decided in June")),
			findings: [
				{
					claimIds: ["tender"],
					message:
						"Nothing says how “a harbour official” is in a position to know, and one claim rests on it. Note what they saw, did or were told.",
				},
			],
		},
		{
			name: "it is noted; another outlet’s source and a spokesman are not the newsroom’s to vouch for",
			story: story(
				claim("tender", [unnamed("a harbour official", { access: "Sat on the board" })], "the tender was decided"),
				claim("price", [unnamed("two clerks"), outlet("The Ledger")], "the price was never discussed"),
				claim("date", [unnamed("a spokesman for the Harbour Trust")], "work begins in May"),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;
