import type { ClaimReading } from "../claim-reading.ts";
import { body, claim, person, story } from "../example.ts";
import type { Manual } from "../manual.ts";
import { words } from "../message.ts";
import { Parties, partyWords } from "../party.ts";
import type { StoryRule } from "../rule.ts";

export const rule: StoryRule = {
	over: "story",
	id: "denial-without-claim",
	title: "A denial of nothing said",
	checks:
		"Says when somebody denies something and no other claim of the story is about the same matter: none has the same subject, shares a longer word with it, or is about whoever denies it.",
	severity: "warn",
	check({ claims }) {
		const denials = claims.filter(({ claim }) => claim.stance === "deny");
		if (denials.length === 0) return [];
		const unanswered = new Set(denials);
		const byWord = new Map<string, Set<ClaimReading>>();
		for (const denial of denials)
			for (const word of denial.words) byWord.set(word, (byWord.get(word) ?? new Set()).add(denial));
		// What is denied may stand anywhere; a denial that has found it is looked for no longer.
		for (const { claim, words } of claims) {
			if (unanswered.size === 0) break;
			if (claim.stance === "deny") continue;
			for (const word of words) {
				for (const denial of byWord.get(word) ?? []) unanswered.delete(denial);
				byWord.delete(word);
			}
		}
		if (unanswered.size === 0) return [];
		const spokenOf = new Parties();
		for (const { claim, whoWords } of claims) if (claim.stance === "assert") spokenOf.add(claim.who, whoWords);
		return [...unanswered].flatMap((denial) => {
			if (denial.claim.chain.some(({ name }) => spokenOf.has(partyWords(name)))) return [];
			return {
				claims: [denial],
				message: `${denial.origin?.name ?? "The story"} denies ${words(denial.claim.quote)}, but the story does not say who claimed it. Report what is denied and by whom it was said, or drop the denial.`,
			};
		});
	},
};

export const manual: Manual = {
	why: "A denial tells readers that something was alleged. Left alone, it spreads a charge that nobody has to stand behind.",
	texts: [{ house: "Onrecord", place: "Rules" }],
	examples: () => [
		{
			name: "denied, but by whom was it said?",
			story: story(
				claim("ferry", [person("Ana Rowe")], "the ferry was sold in March"),
				claim("denial", [body("Marsh Water")], "any valve had been tampered with", {
					stance: "deny",
					who: "any valve",
				}),
			),
			findings: [
				{
					claimIds: ["denial"],
					message:
						"Marsh Water denies “any valve had been tampered with”, but the story does not say who claimed it. Report what is denied and by whom it was said, or drop the denial.",
				},
			],
		},
		{
			name: "the charge stands in the story",
			story: story(
				claim("valve", [person("Ana Rowe")], "a valve was left open overnight"),
				claim("denial", [body("Marsh Water")], "any valve had been tampered with", {
					stance: "deny",
					who: "any valve",
				}),
			),
			findings: [],
		},
	],
};
