import { figureIn } from "../cues.ts";
import { claim, paper, person, story } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "number-without-source",
	title: "A figure without a source",
	checks:
		"Warns when the story gives money, a percentage, a big number or a count of people in its own voice with no evidence attached; years, dates, ages and small numbers pass.",
	severity: "warn",
	remedy: { words: "Name the source", place: "source" },
	check({ claim, origin, supported }) {
		if (origin || supported || claim.stance !== "assert") return null;
		const figure = figureIn(claim.quote);
		return figure === null
			? null
			: `Nobody is credited with the figure ${figure} in ${words(claim.quote)}. Say whose figure it is, or attach the record.`;
	},
	why: "Figures are copied from story to story and rarely counted twice. A reader has to know who counted.",
	texts: [
		{
			house: "AP",
			place: "When is it OK to use anonymous sources?, On attribution",
			dated: "blog post, undated",
			quote: "must attribute any disputable facts that were not witnessed, gathered or confirmed on our own",
		},
		{
			house: "Reuters",
			place: "Handbook, The Essentials of Reuters sourcing: when to source",
			dated: "2008–09 edition",
		},
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy",
			dated: "2019 edition",
			quote: "material facts and other content that cannot be corroborated should normally be attributed",
		},
	],
	examples: () => [
		{
			name: "who counted?",
			story: story(
				claim("fine", [], "The yard was fined £40,000 over the spill"),
				claim("share", [], "Rents have risen by 12.5 per cent"),
				claim("jobs", [], "The closure cost 300 shipyard jobs"),
			),
			findings: [
				{
					claimIds: ["fine"],
					message:
						"Nobody is credited with the figure £40,000 in “The yard was fined £40,000 over the spill”. Say whose figure it is, or attach the record.",
				},
				{
					claimIds: ["share"],
					message:
						"Nobody is credited with the figure 12.5 per cent in “Rents have risen by 12.5 per cent”. Say whose figure it is, or attach the record.",
				},
				{
					claimIds: ["jobs"],
					message:
						"Nobody is credited with the figure 300 shipyard jobs in “The closure cost 300 shipyard jobs”. Say whose figure it is, or attach the record.",
				},
			],
		},
		{
			name: "credited, on record, or no figure that anybody had to count",
			story: story(
				claim("fine", [paper("the court order")], "the yard was fined £40,000"),
				claim("share", [], "Rents have risen by 12.5 per cent", { evidence: [{ kind: "documentary" }] }),
				claim("year", [person("Ana Rowe")], "300 jobs went"),
				claim("opened", [], "The yard opened on 4 May 1962, when she was 31"),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
