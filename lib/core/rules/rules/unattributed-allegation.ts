import { isWrongdoing } from "../cues.ts";
import { body, claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import { namesSomebody } from "../party.ts";
import type { ClaimRule } from "../rule.ts";

const ACCUSES = /\b(?:accused|accuses|has accused|have accused|accusing)\s(?!of\b)/u;

export const rule = {
	over: "claim",
	id: "unattributed-allegation",
	title: "An accusation in the story’s voice",
	checks:
		"Warns when the story accuses somebody with a name in its own voice, by a short list of words such as “embezzled” or “falsified”, with no evidence attached; what a court or regulator has decided passes.",
	severity: "warn",
	remedy: { words: "Name the source", place: "source" },
	check({ claim, origin, supported }) {
		// "Teague accused Oakes of …" tells who accuses.
		if (ACCUSES.test(claim.quote)) return null;
		if (origin || supported || claim.stance !== "assert" || !namesSomebody(claim.who) || !isWrongdoing(claim.quote))
			return null;
		return `The story itself accuses ${claim.who}: ${words(claim.quote)}. Say who accuses, or attach the evidence.`;
	},
	why: "What nobody else is credited with, the newsroom itself asserts, and answers for in court.",
	texts: [
		{
			house: "AP",
			place: "When is it OK to use anonymous sources?, On attribution",
			dated: "blog post, undated",
			quote: "must attribute any disputable facts that were not witnessed, gathered or confirmed on our own",
		},
		{
			house: "Reuters",
			place: "Handbook, Freedom from bias",
			dated: "2008–09 edition",
			quote: "Allegations should not be portrayed as fact",
		},
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy",
			dated: "2019 edition",
			quote:
				"Claims, allegations, material facts and other content that cannot be corroborated should normally be attributed.",
		},
	],
	examples: () => [
		{
			name: "the story says it, and nothing shows how it knows",
			story: story(claim("fund", [], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" })),
			findings: [
				{
					claimIds: ["fund"],
					message:
						"The story itself accuses Ana Rowe: “Ana Rowe embezzled the relief fund”. Say who accuses, or attach the evidence.",
				},
			],
		},
		{
			name: "somebody is credited, a court has spoken, or the ledgers are there",
			story: story(
				claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
				claim("verdict", [], "Ana Rowe was convicted of bribery in May", { who: "Ana Rowe" }),
				claim("papers", [], "Marsh Water falsified its readings", {
					who: "Marsh Water",
					evidence: [{ kind: "documentary", source: body("Marsh Water") }],
				}),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
