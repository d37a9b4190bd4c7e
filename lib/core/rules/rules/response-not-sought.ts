import type { ClaimReading } from "../claim-reading.ts";
import { claim, person, withText } from "../example.ts";
import { words } from "../message.ts";
import { Parties, partyWords } from "../party.ts";
import { accusedIn, answersIn, NEAR } from "../reading/answers.ts";
import type { TextRule } from "../rule.ts";

export const rule = {
	over: "text",
	id: "response-not-sought",
	title: "No response from the accused",
	checks:
		"Warns when somebody with a name is accused or run down, by short lists of words or by “accused … of”, and the story neither credits them (or anybody described by their name) with anything, nor says that they deny it or gave no comment.",
	severity: "warn",
	remedy: null,
	concerns: (reading) =>
		reading.claim.chain.length > 0 || reading.claim.stance === "no-comment" || accusedIn(reading) !== null,
	check(text, claims) {
		const accusing = new Map<string, ClaimReading[]>();
		for (const reading of claims) {
			const who = accusedIn(reading);
			if (who !== null) accusing.set(who, [...(accusing.get(who) ?? []), reading]);
		}
		if (accusing.size === 0) return [];
		return [...accusing].flatMap(([who, readings]) => {
			const [first] = readings;
			if (
				!first ||
				heardOf(claims, readings).has(partyWords(who)) ||
				answersIn(
					text,
					who,
					readings.map(({ claim }) => claim),
				)
			)
				return [];
			return [
				{
					spans: readings.map(({ claim: { start, end } }) => ({ start, end })),
					message: `The story says of ${who} ${words(first.claim.quote)}, and nothing shows that ${who} was asked. Ask for a response, and print it or say that there was none.`,
				},
			];
		});
	},
	why: "Whoever is accused may have an answer that changes the story, and is owed the chance to give it.",
	texts: [
		{
			house: "SPJ",
			place: "Code of Ethics",
			dated: "2014",
			quote:
				"Diligently seek subjects of news coverage to allow them to respond to criticism or allegations of wrongdoing.",
		},
		{
			house: "The Washington Post",
			place: "Standards and Ethics",
			dated: "as copied by the News Leaders Association, undated",
			quote: "Comment from persons accused or challenged in stories must be included.",
		},
		{
			house: "BBC",
			place: "Editorial Guidelines, Fairness",
			dated: "2019 edition",
			quote:
				"those criticised should normally have a right of reply, unless there is an editorial justification to proceed without it",
		},
		{
			house: "Reuters",
			place: "Handbook, Freedom from bias",
			dated: "2008–09 edition",
			quote: "We have a duty of fairness to give the subjects of such stories the opportunity to put their side.",
		},
		{ house: "AP", place: "News Values & Principles, Responses", dated: "2008 copy" },
	],
	examples: () => [
		{
			name: "nobody asked her",
			story: withText(
				"Breck said that Ana Rowe embezzled the relief fund and that she falsified the audit.",
				claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
				claim("audit", [person("Tomas Breck")], "she falsified the audit", { who: "Ana Rowe" }),
			),
			findings: [
				{
					claimIds: ["fund", "audit"],
					message:
						"The story says of Ana Rowe “Ana Rowe embezzled the relief fund”, and nothing shows that Ana Rowe was asked. Ask for a response, and print it or say that there was none.",
				},
			],
		},
		{
			name: "she answers, or did not want to, or somebody speaks for them",
			story: withText(
				"Breck said that Ana Rowe embezzled the relief fund, that Piet Marsh forged the receipts, that the Harbour Trust covered up the loss, and that Dov Lunt bribed a clerk. Every penny was spent on blankets, Rowe said. Mr Marsh did not return calls. The loss was reported at once, said Lena Oss of the trust. A lawyer for Lunt denied it.",
				claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
				claim("bribe", [person("Tomas Breck")], "Dov Lunt bribed a clerk", { who: "Dov Lunt" }),
				claim("answer", [person("Ana Rowe")], "Every penny was spent on blankets"),
				claim("books", [person("Tomas Breck")], "Piet Marsh forged the receipts", { who: "Piet Marsh" }),
				claim("silence", [], "Mr Marsh did not return calls", { who: "Mr Marsh", stance: "no-comment" }),
				claim("trust", [person("Tomas Breck")], "the Harbour Trust covered up the loss", { who: "the Harbour Trust" }),
				claim("reply", [person("Lena Oss of the Harbour Trust")], "The loss was reported at once"),
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

/** Who says something near the accusation, answers anything anywhere, or would not comment. */
function heardOf(claims: readonly ClaimReading[], accusing: readonly ClaimReading[]): Parties {
	const heard = new Parties();
	for (const { claim, whoWords } of claims) {
		const isNear = accusing.some((one) => Math.abs(one.claim.start - claim.start) < NEAR);
		if (isNear || claim.stance !== "assert") for (const { name } of claim.chain) heard.add(name);
		if (claim.stance === "no-comment") heard.add(claim.who, whoWords);
	}
	return heard;
}
