import type { ClaimReading } from "../claim-reading.ts";
import { claim, person, story } from "../example.ts";
import type { Manual } from "../manual.ts";
import { words } from "../message.ts";
import { namesSomebody, Parties } from "../party.ts";
import type { StoryRule } from "../rule.ts";

export const rule: StoryRule = {
	over: "story",
	id: "response-not-sought",
	title: "Accused, and not heard",
	checks:
		"Says when somebody with a name is accused or run down, by short lists of words, and the story neither credits them (or anybody described by their name) with anything nor says that they gave no comment.",
	severity: "warn",
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
};

const accuses = ({ claim, alleges }: ClaimReading): boolean =>
	claim.stance === "assert" && alleges && namesSomebody(claim.who);

export const manual: Manual = {
	why: "Whoever is accused may have an answer that changes the story, and is owed the chance to give it.",
	texts: [
		{
			house: "Society of Professional Journalists",
			place: "Code of Ethics",
			quote:
				"Diligently seek subjects of news coverage to allow them to respond to criticism or allegations of wrongdoing.",
		},
		{
			house: "The Washington Post",
			place: "Standards and Ethics",
			quote: "Comment from persons accused or challenged in stories must be included.",
		},
		{
			house: "BBC",
			place: "Online Services Guidelines, Fairness, Contributors & Consent",
			quote: "the individuals or organisations concerned should normally have the right of reply",
		},
		{
			house: "Reuters",
			place: "Anonymous sources: Reuters rules, 17 July 2008",
			quote: "Talk to sources on all sides of a deal, dispute, negotiation or conflict.",
		},
		{ house: "AP", place: "News Values & Principles, Responses" },
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
};
