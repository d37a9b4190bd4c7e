import { claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "confirmed-without-evidence",
	title: "Confirmed without evidence",
	checks: "Warns when a claim is confirmed or partly confirmed and no evidence that supports it is attached.",
	severity: "error",
	remedy: { words: "Add evidence", place: "evidence" },
	check({ claim, supported }) {
		const { verificationStatus: status } = claim;
		if (supported || (status !== "confirmed" && status !== "partly-confirmed")) return null;
		return `${words(claim.quote)} is marked as ${status === "confirmed" ? "confirmed" : "partly confirmed"}, but no evidence supports it. Add what confirmed it, or set it back to unchecked.`;
	},
	why: "That somebody said it is attribution. Confirmed means that somebody checked, and whoever reads the report must be able to see against what.",
	texts: [],
	examples: () => [
		{
			name: "confirmed, and nothing shows by what",
			story: story(
				claim("ferry", [person("Ana Rowe")], "the ferry was sold in March", { verificationStatus: "confirmed" }),
				claim("crew", [person("Ana Rowe")], "the crew was dismissed", {
					verificationStatus: "partly-confirmed",
					evidence: [{ bearing: "context" }],
				}),
			),
			findings: [
				{
					claimIds: ["ferry"],
					message:
						"“the ferry was sold in March” is marked as confirmed, but no evidence supports it. Add what confirmed it, or set it back to unchecked.",
				},
				{
					claimIds: ["crew"],
					message:
						"“the crew was dismissed” is marked as partly confirmed, but no evidence supports it. Add what confirmed it, or set it back to unchecked.",
				},
			],
		},
		{
			name: "the bill of sale is there, and the other claim is still open",
			story: story(
				claim("ferry", [person("Ana Rowe")], "the ferry was sold in March", {
					verificationStatus: "confirmed",
					evidence: [{ kind: "documentary" }],
				}),
				claim("crew", [person("Ana Rowe")], "the crew was dismissed"),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
