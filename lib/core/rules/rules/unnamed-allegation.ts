import { isWrongdoing } from "../cues.ts";
import { claim, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import { namesSomebody } from "../party.ts";
import type { ClaimRule } from "../rule.ts";
import { hasHiddenOrigin } from "../unnamed.ts";

export const rule = {
	over: "claim",
	id: "unnamed-allegation",
	title: "Accused by one unnamed source",
	checks:
		"Warns when one unnamed source alone accuses somebody with a name of a crime or serious misconduct, by a short list of words; keeps silent where a second independent source or a document bears it out.",
	severity: "error",
	remedy: { words: "Add a second source", place: "evidence" },
	check(reading) {
		const { claim, origins, standsAlone, denied } = reading;
		if (denied || standsAlone || origins.min > 1 || !hasHiddenOrigin(reading)) return null;
		if (!namesSomebody(claim.who) || !isWrongdoing(claim.quote)) return null;
		return `One unnamed source accuses ${claim.who}: ${words(claim.quote)}. Find a second independent source or a document, and take it to the lawyer and the standards editor before it runs.`;
	},
	why: "An accuser whom nobody can question is the weakest ground for the gravest kind of claim, and the hardest to defend in court.",
	texts: [
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, mandatory referral 3.2.1",
			dated: "2019 edition",
			quote: "single unnamed source making a serious allegation",
		},
		{
			house: "Reuters",
			place: "Handbook, The Essentials of Reuters sourcing: allegations behind anonymity",
			dated: "2008–09 edition",
		},
	],
	examples: () => [
		{
			name: "one official who is not named accuses",
			story: story(
				claim("fund", [unnamed("a harbour official")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
			),
			findings: [
				{
					claimIds: ["fund"],
					message:
						"One unnamed source accuses Ana Rowe: “Ana Rowe embezzled the relief fund”. Find a second independent source or a document, and take it to the lawyer and the standards editor before it runs.",
				},
			],
		},
		{
			name: "the accuser has a name, or the ledgers bear it out",
			story: story(
				claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
				claim("books", [unnamed("a clerk")], "Marsh Water falsified its readings", {
					who: "Marsh Water",
					evidence: [{ kind: "documentary" }],
				}),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
