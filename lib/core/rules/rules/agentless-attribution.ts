import { claim, nobody, person, story } from "../example.ts";
import { mentions } from "../mentions.ts";
import { words } from "../message.ts";
import type { StoryRule } from "../rule.ts";
import { vagueWords } from "../vagueness.ts";

export const rule = {
	over: "story",
	id: "agentless-attribution",
	title: "Passive attribution",
	checks:
		"Warns when a claim is attributed by a passive that names nobody (“were described as”); claims that one such cue introduces are one finding. Hedges such as “reportedly” have a rule of their own.",
	severity: "warn",
	remedy: { words: "Name the source", place: "source" },
	concerns: ({ vagueness }) => vagueness === "passive",
	check: (claims) =>
		mentions(claims, ({ claim }) => vagueWords(claim)).map((group) => ({
			claims: group,
			message: `“${vagueWords(group[0].claim)}” does not say by whom: ${words(group[0].claim.quote)}. Name who said it, or say it in the story’s own voice with evidence.`,
		})),
	why: "The passive takes the speaker away and leaves the reader with a claim that nobody has to answer for.",
	texts: [
		{
			house: "AP",
			place: "When is it OK to use anonymous sources?, On attribution",
			dated: "blog post, undated",
			quote: "the information should be attributed to named sources in our stories",
		},
	],
	examples: () => [
		{
			name: "described, but by whom?",
			story: story(
				claim("mood", [nobody("unnamed describer")], "the board as “stunned”", {
					cue: "was described as",
					form: "mixed",
				}),
			),
			findings: [
				{
					claimIds: ["mood"],
					message:
						"“was described as” does not say by whom: “the board as ‘stunned’”. Name who said it, or say it in the story’s own voice with evidence.",
				},
			],
		},
		{
			name: "somebody describes",
			story: story(
				claim("mood", [person("Ana Rowe")], "the board as “stunned”", { cue: "was described by", form: "mixed" }),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;
