import { claim, person, story } from "../example.ts";
import { listed, words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "misattributed-quote",
	title: "Credited to the wrong source",
	checks: "Warns when a checker has marked a claim’s attribution as misattributed.",
	severity: "error",
	remedy: { words: "Correct the source", place: "source" },
	check: ({ claim }) =>
		claim.attributionStatus === "misattributed"
			? `${words(claim.quote)} is marked as misattributed: ${listed(claim.chain.map(({ name }) => name)) || "the story"} did not say it so. Correct the credit or the words, then check it against the original again.`
			: null,
	why: "Words put into the wrong mouth are a plain error of fact, and the one that the person concerned is sure to notice.",
	texts: [
		{ house: "AP", place: "News Values & Principles, Quotations", dated: "2008 copy" },
		{
			house: "The New York Times",
			place: "Guidelines on Integrity, Quotations",
			dated: "1999, updated 2008",
			quote:
				"Readers should be able to assume that every word between quotation marks is what the speaker or writer said.",
		},
	],
	examples: () => [
		{
			name: "the recording has somebody else saying it",
			story: story(
				claim("bridge", [person("Ana Rowe")], "the bridge will not open this year", {
					attributionStatus: "misattributed",
				}),
			),
			findings: [
				{
					claimIds: ["bridge"],
					message:
						"“the bridge will not open this year” is marked as misattributed: Ana Rowe did not say it so. Correct the credit or the words, then check it against the original again.",
				},
			],
		},
		{
			name: "held against the original and found right",
			story: story(
				claim("bridge", [person("Ana Rowe")], "the bridge will not open this year", { attributionStatus: "verified" }),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
