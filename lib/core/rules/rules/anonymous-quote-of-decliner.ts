import type { LineSource } from "../../sourcing/line.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { speaksForOthers } from "../descriptor.ts";
import { claim, story, unnamed } from "../example.ts";
import { isWithin, partyWords } from "../party.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "anonymous-quote-of-decliner",
	title: "Declined comment, yet quoted anonymously",
	checks:
		"Warns when somebody is said not to have commented and an unnamed source is described by that very name (“an official of the Harbour Trust”); it cannot see one who hides behind other words.",
	severity: "warn",
	remedy: { words: "Change the source", place: "source" },
	concerns: ({ claim }) => claim.stance === "no-comment" || claim.chain.some(isHidden),
	check(claims) {
		const hidden = new Map<string, { name: string; words: string[]; claims: ClaimReading[] }>();
		for (const reading of claims)
			for (const { sourceId, name } of reading.claim.chain.filter(isHidden)) {
				const known = hidden.get(sourceId);
				if (known) known.claims.push(reading);
				else hidden.set(sourceId, { name, words: partyWords(name), claims: [reading] });
			}
		return claims
			.filter(({ claim }) => claim.stance === "no-comment")
			.flatMap((declined) =>
				[...hidden]
					.filter(([, { words }]) => isWithin(declined.whoWords, words))
					.map(([sourceId, { name, claims }]) => ({
						claims: [...new Set([declined, ...claims])].sort((a, b) => a.claim.start - b.claim.start),
						sourceId,
						message: `${declined.claim.who} is said not to have commented, and “${name}” is credited all the same. If they are the same, drop the refusal; if they are not, say so.`,
					})),
			);
	},
	why: "To print that somebody declined to comment while quoting them without a name is to deceive the reader about who talked.",
	texts: [
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2005",
			quote: "must not say that a person declined comment when he or she is already quoted anonymously",
		},
	],
	examples: () => [
		{
			name: "the trust declines, and an official of the trust talks",
			story: story(
				claim("sale", [unnamed("an official of the Harbour Trust")], "the sale was agreed in private"),
				claim("decline", [], "The Harbour Trust declined to comment", {
					who: "The Harbour Trust",
					stance: "no-comment",
				}),
			),
			findings: [
				{
					claimIds: ["sale", "decline"],
					message:
						"The Harbour Trust is said not to have commented, and “an official of the Harbour Trust” is credited all the same. If they are the same, drop the refusal; if they are not, say so.",
				},
			],
		},
		{
			name: "somebody else declines",
			story: story(
				claim("sale", [unnamed("an official of the Harbour Trust")], "the sale was agreed in private"),
				claim("decline", [], "Ana Rowe declined to comment", { who: "Ana Rowe", stance: "no-comment" }),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;

const isHidden = ({ kind, name }: LineSource): boolean => kind === "unnamed" && !speaksForOthers(name);
