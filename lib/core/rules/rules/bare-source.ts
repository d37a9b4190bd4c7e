import { countedInWords } from "../../vocabulary/counted.ts";
import { isBare } from "../descriptor.ts";
import { claim, outlet, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";

export const rule = {
	over: "source",
	id: "bare-source",
	title: "A source with no description",
	checks:
		"Warns when an unnamed source is called a source, an insider, a person or people and nothing more; words such as “reliable” or “well-placed” describe nobody.",
	severity: "warn",
	remedy: { words: "Describe the source", field: "name" },
	check({ source, claims }) {
		if (source.kind !== "unnamed" || !isBare(source.name)) return null;
		const outlet = claims.find((reading) => reading.outlet)?.outlet;
		return {
			claims,
			message: `“${source.name}” tells readers nothing about who is talking, in ${countedInWords(claims.length, "claim")}. Say how they come to know, as closely as ${outlet ? `the report in ${outlet.name} allows` : "what was agreed with them allows"}.`,
		};
	},
	why: "A reader who may not know the name has to be able to judge where the knowledge comes from.",
	texts: [
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, Avoiding misleading audiences",
			dated: "2010 edition",
			quote: "we should give the audience what information we can about them",
		},
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2009",
			quote: "must provide attribution that establishes the source’s credibility",
		},
	],
	examples: () => [
		{
			name: "nothing but “sources”",
			story: story(
				claim("tender", [unnamed("Sources")], "the tender was decided in June"),
				claim("price", [unnamed("well-placed insiders"), outlet("The Ledger")], "the price was never discussed"),
			),
			findings: [
				{
					claimIds: ["tender"],
					message:
						"“Sources” tells readers nothing about who is talking, in one claim. Say how they come to know, as closely as what was agreed with them allows.",
				},
				{
					claimIds: ["price"],
					message:
						"“well-placed insiders” tells readers nothing about who is talking, in one claim. Say how they come to know, as closely as the report in The Ledger allows.",
				},
			],
		},
		{
			name: "a descriptor says how they know",
			story: story(
				claim("tender", [unnamed("two people who sat on the tender board")], "the tender was decided in June"),
				claim("price", [unnamed("a source in the harbour office")], "the price was never discussed"),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;
