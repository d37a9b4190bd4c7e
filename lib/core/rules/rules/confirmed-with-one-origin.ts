import { body, claim, person, story } from "../example.ts";
import { words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";

export const rule = {
	over: "claim",
	id: "confirmed-with-one-origin",
	title: "Confirmed by one origin",
	checks:
		"Warns when a claim is confirmed while fewer than two independent origins are sure to stand behind it; a document, something got first-hand or something witnessed is enough alone.",
	severity: "warn",
	remedy: { words: "Add a second source", place: "evidence" },
	check({ claim, lines, origins, supported, standsAlone }) {
		if (claim.verificationStatus !== "confirmed" || !supported || standsAlone || origins.min >= 2) return null;
		const origin = lines.find((line) => line[0])?.[0]?.name;
		return `${words(claim.quote)} is marked as confirmed, but ${origin && origins.min === 1 ? `all of it may go back to ${origin}` : "no origin of it is known"}. Find an independent source, a document or a witness, or call it unconfirmed.`;
	},
	why: "Asking the same origin twice confirms that it said so, not that it is so.",
	texts: [],
	examples: () => [
		{
			name: "confirmed by whom it came from",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", {
					verificationStatus: "confirmed",
					evidence: [{ kind: "second-hand", source: person("Ana Rowe") }],
				}),
			),
			findings: [
				{
					claimIds: ["dam"],
					message:
						"“the dam was inspected in May” is marked as confirmed, but all of it may go back to Ana Rowe. Find an independent source, a document or a witness, or call it unconfirmed.",
				},
			],
		},
		{
			name: "a second origin, or the inspection report itself",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", {
					verificationStatus: "confirmed",
					evidence: [{ kind: "official-statement", source: body("Marsh Water") }],
				}),
				claim("crack", [], "The dam has a crack", {
					verificationStatus: "confirmed",
					evidence: [{ kind: "witnessed" }],
				}),
			),
			findings: [],
		},
	],
} as const satisfies ClaimRule;
