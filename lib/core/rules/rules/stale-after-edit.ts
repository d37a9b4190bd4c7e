import { claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "stale-after-edit",
	title: "Changed since it was checked",
	checks:
		"Warns when the words of a claim have changed in a newer draft, however little, and nobody has looked at it since.",
	severity: "warn",
	remedy: null,
	check: ({ claim }) =>
		claim.anchor === "changed"
			? `The words of ${words(claim.quote)} have changed since the claim was checked. Read it against its evidence again.`
			: null,
	why: "One added word, “two people” for “people”, can undo a check that was right yesterday.",
	texts: [],
	examples: () => [
		{
			name: "a number came in with the new draft",
			story: story(claim("boats", [person("Ana Rowe")], "nine boats were moored there", { anchor: "changed" })),
			findings: [
				{
					claimIds: ["boats"],
					message:
						"The words of “nine boats were moored there” have changed since the claim was checked. Read it against its evidence again.",
				},
			],
		},
		{
			name: "the same words, elsewhere in the text",
			story: story(claim("boats", [person("Ana Rowe")], "boats were moored there", { anchor: "exact" })),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
