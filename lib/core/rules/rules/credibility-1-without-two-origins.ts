import { claim, outlet, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "credibility-1-without-two-origins",
	title: "Credibility 1 without two origins",
	checks:
		"Warns when a claim is rated 1 for credibility while fewer than two independent origins are sure to stand behind it.",
	severity: "error",
	remedy: { words: "Add a second source", place: "evidence" },
	check: ({ claim, origins }) =>
		claim.credibility === 1 && origins.min < 2
			? `${words(claim.quote)} is rated 1, confirmed by other sources, but ${origins.min === 0 ? "no origin" : "only one origin"} is sure to stand behind it. Add evidence from an independent origin, or rate it 2 at best.`
			: null,
	why: "On the Admiralty scale 1 says that independent sources agree. Two reports that go back to one origin are one.",
	texts: [
		{
			house: "NATO",
			place: "STANAG 2511, paragraph 10, rating 1",
			dated: "January 2003",
			quote: "If it can be stated with certainty that the reported information originates from another source",
		},
	],
	examples: () => [
		{
			name: "one person, twice",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", {
					credibility: 1,
					evidence: [{ kind: "second-hand", source: person("Ana Rowe") }],
				}),
			),
			findings: [
				{
					claimIds: ["dam"],
					message:
						"“the dam was inspected in May” is rated 1, confirmed by other sources, but only one origin is sure to stand behind it. Add evidence from an independent origin, or rate it 2 at best.",
				},
			],
		},
		{
			name: "unnamed people at two outlets may be the same people",
			story: story(
				claim("dam", [unnamed("engineers"), outlet("The Ledger")], "the dam was inspected in May", {
					credibility: 1,
					evidence: [{ kind: "second-hand", source: unnamed("a contractor") }],
				}),
			),
			findings: [
				{
					claimIds: ["dam"],
					message:
						"“the dam was inspected in May” is rated 1, confirmed by other sources, but only one origin is sure to stand behind it. Add evidence from an independent origin, or rate it 2 at best.",
				},
			],
		},
		{
			name: "a second origin agrees",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", {
					credibility: 1,
					evidence: [{ kind: "documentary" }],
				}),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
