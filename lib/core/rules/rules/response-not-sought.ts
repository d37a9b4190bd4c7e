import type { ClaimReading } from "../claim-reading.ts";
import { claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import { namesSomebody, Parties } from "../party.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "response-not-sought",
	title: "No response from the accused",
	checks:
		"Warns when somebody with a name is accused or run down, by short lists of words, and the story neither credits them (or anybody described by their name) with anything nor says that they gave no comment.",
	severity: "warn",
	remedy: null,
	concerns: (reading) => reading.claim.chain.length > 0 || reading.claim.stance === "no-comment" || accuses(reading),
	check(claims) {
		const accusing = new Map<string, ClaimReading[]>();
		for (const reading of claims) {
			if (!accuses(reading)) continue;
			const { who } = reading.claim;
			accusing.set(who, [...(accusing.get(who) ?? []), reading]);
		}
		if (accusing.size === 0) return [];
		const heard = new Parties();
		for (const { claim, whoWords } of claims) {
			for (const { name } of claim.chain) heard.add(name);
			if (claim.stance === "no-comment") heard.add(claim.who, whoWords);
		}
		return [...accusing].flatMap(([who, readings]) => {
			const [first] = readings;
			return !first || heard.has(first.whoWords)
				? []
				: {
						claims: readings,
						message: `The story says of ${who} ${words(first.claim.quote)}, and nothing shows that ${who} was asked. Ask for a response, and print it or say that there was none.`,
					};
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
			story: story(
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
			story: story(
				claim("fund", [person("Tomas Breck")], "Ana Rowe embezzled the relief fund", { who: "Ana Rowe" }),
				claim("answer", [person("Ana Rowe")], "every penny was spent on blankets"),
				claim("books", [person("Tomas Breck")], "Piet Marsh forged the receipts", { who: "Piet Marsh" }),
				claim("silence", [], "Mr Marsh did not return calls", { who: "Mr Marsh", stance: "no-comment" }),
				claim("trust", [person("Tomas Breck")], "the Harbour Trust covered up the loss", { who: "the Harbour Trust" }),
				claim("reply", [person("Lena Oss of the Harbour Trust")], "the loss was reported at once"),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;

const accuses = ({ claim, alleges }: ClaimReading): boolean =>
	claim.stance === "assert" && alleges && namesSomebody(claim.who);
