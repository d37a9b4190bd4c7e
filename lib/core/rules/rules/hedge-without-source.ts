import { claim, nobody, outlet, person, story } from "../example.ts";
import { mentions } from "../mentions.ts";
import { words } from "../message.ts";
import type { StoryRule } from "../rule.ts";
import { vagueWords } from "../vagueness.ts";

export const rule = {
	over: "story",
	id: "hedge-without-source",
	title: "A hedge, not a source",
	checks:
		"Warns when a claim is kept at arm’s length by “reportedly”, “allegedly”, “is said to” and the like, and nobody is credited; “may”, “could” and “at least” are no such hedges.",
	severity: "warn",
	remedy: { words: "Name the source", place: "source" },
	concerns: ({ vagueness }) => vagueness === "hedge",
	check: (claims) =>
		mentions(claims, ({ claim }) => vagueWords(claim)).map((group) => ({
			claims: group,
			message: `“${vagueWords(group[0].claim)}” stands in for a source: ${words(group[0].claim.quote)}. Say who reports or alleges it, or leave it out.`,
		})),
	why: "A hedge tells the reader that the story does not believe it quite, and hides whom it did not quite believe.",
	texts: [
		{
			house: "AP",
			place: "Stylebook, entry “allegedly”",
			dated: "as quoted by a third party, undated",
			quote: "It can make it hard to tell who’s doing the alleging.",
		},
	],
	examples: () => [
		{
			name: "reported by whom?",
			story: story(
				claim("offer", [nobody()], "an offer has reportedly been made", { cue: "reportedly", hedge: "reportedly" }),
				claim("talks", [], "The talks were allegedly recorded", { hedge: "allegedly" }),
			),
			findings: [
				{
					claimIds: ["offer"],
					message:
						"“reportedly” stands in for a source: “an offer has reportedly been made”. Say who reports or alleges it, or leave it out.",
				},
				{
					claimIds: ["talks"],
					message:
						"“allegedly” stands in for a source: “The talks were allegedly recorded”. Say who reports or alleges it, or leave it out.",
				},
			],
		},
		{
			name: "somebody is credited beside the hedge; a number may be rough",
			story: story(
				claim("offer", [person("Ana Rowe")], "an offer has reportedly been made", { hedge: "reportedly" }),
				claim("talks", [nobody(), outlet("The Ledger")], "the talks were recorded", { cue: "reportedly" }),
				claim("crowd", [], "At least nine boats were moored there", { hedge: "At least" }),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;
