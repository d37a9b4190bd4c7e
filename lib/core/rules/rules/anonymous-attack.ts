import { isAttack } from "../cues.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import { namesSomebody } from "../party.ts";
import type { ClaimRule } from "../rule.ts";
import { hasHiddenOrigin } from "../unnamed.ts";

export const rule = {
	over: "claim",
	id: "anonymous-attack",
	title: "Anonymous attack",
	checks:
		"Warns when a claim that goes back to an unnamed source runs down somebody with a name, by a short list of words such as “liar”, “incompetent” or “unfit”; subtler attacks pass.",
	severity: "error",
	remedy: { words: "Change the source", place: "source" },
	check(reading) {
		const { who, quote } = reading.claim;
		if (!hasHiddenOrigin(reading) || !namesSomebody(who) || !isAttack(quote)) return null;
		return `“${reading.origin?.name}” attacks ${who} from behind anonymity: ${words(quote)}. Whoever wants to say that does so by name; take it out, or report the facts behind it.`;
	},
	why: "The person attacked cannot answer somebody who has no name, and the reader cannot tell a witness from a rival.",
	texts: [
		{
			house: "Reuters",
			place: "Handbook, The Essentials of Reuters sourcing: attacks behind anonymity",
			dated: "2008–09 edition",
		},
		{
			house: "The New York Times",
			place: "Confidential News Sources Policy",
			dated: "2004",
			quote: "We do not grant anonymity to people who use it as cover for a personal or partisan attack.",
		},
		{
			house: "The Washington Post",
			place: "Policy on Sources, as quoted in the paper",
			dated: "14 February 2018",
			quote: "We should not publish ad hominem quotations from unnamed sources.",
		},
	],
	examples: () => [
		{
			name: "an insult without a name to it",
			story: story(
				claim("chair", [unnamed("a former colleague")], "Ana Rowe is incompetent and a bully", { who: "Ana Rowe" }),
				claim("rival", [unnamed("an aide"), outlet("The Ledger")], "Mr Breck was a liar all along", {
					who: "Mr Breck",
				}),
			),
			findings: [
				{
					claimIds: ["chair"],
					message:
						"“a former colleague” attacks Ana Rowe from behind anonymity: “Ana Rowe is incompetent and a bully”. Whoever wants to say that does so by name; take it out, or report the facts behind it.",
				},
				{
					claimIds: ["rival"],
					message:
						"“an aide” attacks Mr Breck from behind anonymity: “Mr Breck was a liar all along”. Whoever wants to say that does so by name; take it out, or report the facts behind it.",
				},
			],
		},
		{
			name: "by name it is theirs to say, and information is no attack",
			story: story(
				claim("chair", [person("Tomas Breck")], "Ana Rowe is incompetent", { who: "Ana Rowe" }),
				claim("minutes", [unnamed("a former colleague")], "Ana Rowe missed four meetings", { who: "Ana Rowe" }),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
