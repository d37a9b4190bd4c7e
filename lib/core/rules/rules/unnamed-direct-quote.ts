import { speaksForOthers } from "../descriptor.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "unnamed-direct-quote",
	title: "Unnamed source quoted word for word",
	checks:
		"Warns when an unnamed source that spoke to the story itself is quoted word for word at length; ignores single quoted words, about spokespeople and about what another outlet quotes.",
	severity: "warn",
	remedy: { words: "Change the source", place: "source" },
	check({ claim, nearest }) {
		if (claim.form !== "direct" || nearest?.kind !== "unnamed" || speaksForOthers(nearest.name)) return null;
		return `“${nearest.name}” is quoted word for word: ${words(claim.quote)}. Paraphrase it, or have an editor approve the quotation.`;
	},
	why: "Quotation marks lend an unnamed voice the weight of a witness. Houses keep such quotations rare and have an editor approve them.",
	texts: [
		{
			house: "The New York Times",
			place: "Guidelines on anonymous sourcing, direct quotations",
			dated: "15 March 2016",
		},
		{
			house: "The Washington Post",
			place: "The ombudsman on the sourcing policy",
			dated: "2006",
			quote: "Never use an anonymous source as the first quote of a story",
		},
	],
	examples: () => [
		{
			name: "a whole sentence of somebody unnamed is quoted",
			story: story(
				claim("deal", [unnamed("a harbour official")], "We were told to sign it unread", { form: "direct" }),
			),
			findings: [
				{
					claimIds: ["deal"],
					message:
						"“a harbour official” is quoted word for word: “We were told to sign it unread”. Paraphrase it, or have an editor approve the quotation.",
				},
			],
		},
		{
			name: "a paraphrase, a named speaker, a spokeswoman, another outlet’s quotation",
			story: story(
				claim("deal", [unnamed("a harbour official")], "they were told to sign it unread"),
				claim("vote", [person("Tomas Breck")], "We will vote no", { form: "direct" }),
				claim("date", [unnamed("a spokeswoman for the Harbour Trust")], "Work begins in May", { form: "direct" }),
				claim("price", [unnamed("two clerks"), outlet("The Ledger")], "It was never discussed", { form: "direct" }),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
