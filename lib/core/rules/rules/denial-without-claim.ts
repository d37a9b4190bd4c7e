import type { ClaimReading } from "../claim-reading.ts";
import { body, claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import { Parties, partyWords } from "../party.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "denial-without-claim",
	title: "Denial without the allegation",
	checks:
		"Warns when somebody denies something and no other claim of the story is about the same matter: none has the same subject, shares a longer word with it, or is about whoever denies it.",
	severity: "warn",
	remedy: null,
	// What is denied can stand in any claim.
	concerns: () => true,
	check(claims) {
		const open = new Set(
			claims.filter((reading, at) => reading.denied && reading.origin && !isAnsweredNear(claims, at)),
		);
		if (open.size === 0) return [];
		dropAnswered(open, claims);
		if (open.size === 0) return [];
		const spokenOf = new Parties();
		for (const { claim, whoWords } of claims) if (claim.stance === "assert") spokenOf.add(claim.who, whoWords);
		return [...open].flatMap((denial) =>
			denial.claim.chain.some(({ name }) => spokenOf.has(partyWords(name)))
				? []
				: {
						claims: [denial],
						message: `${denial.origin?.name} denies ${words(denial.claim.quote)}, but the story does not say who claimed it. Report what is denied and by whom it was said, or drop the denial.`,
					},
		);
	},
	why: "A denial tells readers that something was alleged. Left alone, it spreads a charge that nobody has to stand behind.",
	texts: [],
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
} as const satisfies StoryRule;

/** How many claims before and after a denial are looked at first: what is denied mostly stands close by. */
const CLOSE_BY = 30;

function isAnsweredNear(claims: readonly ClaimReading[], at: number): boolean {
	const denial = claims[at];
	for (let away = 1; away <= CLOSE_BY; away++)
		for (const other of [claims[at - away], claims[at + away]])
			if (denial && other && !other.denied && shareWord(denial.words, other.words)) return true;
	return false;
}

function shareWord(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	for (const word of some) if (others.has(word)) return true;
	return false;
}

/** Takes out the denials that share a word with any other claim, in one pass over all words. */
function dropAnswered(open: Set<ClaimReading>, claims: readonly ClaimReading[]): void {
	const byWord = new Map<string, ClaimReading[]>();
	for (const denial of open)
		for (const word of denial.words) {
			const denials = byWord.get(word);
			if (denials) denials.push(denial);
			else byWord.set(word, [denial]);
		}
	for (const reading of claims) {
		if (reading.denied) continue;
		for (const word of reading.words) for (const denial of byWord.get(word) ?? []) open.delete(denial);
		if (open.size === 0) return;
	}
}
