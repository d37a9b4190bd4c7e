import { isAttack, isOpinion } from "../cues.ts";
import { claim, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";
import { hasHiddenOrigin } from "../unnamed.ts";

export const rule = {
	over: "claim",
	id: "anonymous-opinion",
	title: "Anonymous opinion",
	checks:
		"Warns when a claim that goes back to an unnamed source was marked not checkable, or judges by a short list of words such as “outrageous”, “a disaster” or “should have”; attacks have a rule of their own.",
	severity: "warn",
	remedy: { words: "Change the source", place: "source" },
	check(reading) {
		const { quote, verificationStatus } = reading.claim;
		if (!hasHiddenOrigin(reading) || isAttack(quote)) return null;
		if (verificationStatus !== "not-checkable" && !isOpinion(quote)) return null;
		return `“${reading.origin?.name}” gives an opinion, not information: ${words(quote)}. Find somebody who says it by name, or leave it out.`;
	},
	why: "Anonymity is there for facts that would otherwise stay hidden. An opinion is worth what its holder is worth, and the reader cannot know who that is.",
	texts: [
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2005",
			quote: "The material is information and not opinion or speculation, and is vital to the news report",
		},
	],
	examples: () => [
		{
			name: "a judgement, and a prediction that a checker found not checkable",
			story: story(
				claim("plan", [unnamed("a harbour official")], "the plan was a disaster from the start"),
				claim("end", [unnamed("a harbour official")], "the board will not last the winter", {
					verificationStatus: "not-checkable",
				}),
			),
			findings: [
				{
					claimIds: ["plan"],
					message:
						"“a harbour official” gives an opinion, not information: “the plan was a disaster from the start”. Find somebody who says it by name, or leave it out.",
				},
				{
					claimIds: ["end"],
					message:
						"“a harbour official” gives an opinion, not information: “the board will not last the winter”. Find somebody who says it by name, or leave it out.",
				},
			],
		},
		{
			name: "information from an unnamed source, an opinion from a named one",
			story: story(
				claim("plan", [unnamed("a harbour official")], "the plan was changed in June"),
				claim("view", [person("Ana Rowe")], "the plan was a disaster"),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
