import { claim, nobody, person, story } from "../example.ts";
import type { Manual } from "../manual.ts";
import { mentions } from "../mentions.ts";
import { words } from "../message.ts";
import type { StoryRule } from "../rule.ts";
import { vagueWords } from "../vagueness.ts";

export const rule: StoryRule = {
	over: "story",
	id: "agentless-attribution",
	title: "Said by nobody in particular",
	checks:
		"Says when a claim is attributed by a passive that names nobody (“were described as”); claims that one such cue introduces are one finding. Hedges such as “reportedly” have a rule of their own.",
	severity: "warn",
	concerns: ({ vagueness }) => vagueness === "passive",
	check: (claims) =>
		mentions(claims, ({ claim }) => vagueWords(claim)).map((group) => ({
			claims: group,
			message: `“${vagueWords(group[0].claim)}” does not say by whom: ${words(group[0].claim.quote)}. Name who said it, or say it in the story’s own voice with evidence.`,
		})),
};

export const manual: Manual = {
	why: "The passive takes the speaker away and leaves the reader with a claim that nobody has to answer for.",
	texts: [
		{
			house: "AP",
			place: "When is it OK to use anonymous sources?, On attribution",
			quote: "Attribution should come just before or just after the first reference to the information",
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
};
