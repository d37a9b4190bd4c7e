import { claim, person, story } from "../example.ts";
import type { Manual } from "../manual.ts";
import { capital, counted, words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";
import { isBlank } from "../unnamed.ts";

export const rule: ClaimRule = {
	over: "claim",
	id: "evidence-without-locator",
	title: "Evidence without a place",
	checks: "Says when evidence does not note where in it to look: a page, a time stamp, a paragraph.",
	severity: "warn",
	check({ claim }) {
		const missing = claim.evidence.filter(({ locator }) => isBlank(locator)).length;
		return missing === 0
			? null
			: `${capital(counted(missing, "piece of evidence", "pieces of evidence"))} under ${words(claim.quote)} ${missing === 1 ? "does" : "do"} not say where to look. Add the page, the time stamp or the paragraph.`;
	},
};

export const manual: Manual = {
	why: "Evidence that a second reader cannot find in a minute will not be looked at before the story runs.",
	texts: [{ house: "Onrecord", place: "Evidence" }],
	examples: () => [
		{
			name: "a report of two hundred pages, and no page",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", { evidence: [{ locator: " " }] }),
			),
			findings: [
				{
					claimIds: ["dam"],
					message:
						"One piece of evidence under “the dam was inspected in May” does not say where to look. Add the page, the time stamp or the paragraph.",
				},
			],
		},
		{
			name: "the page is there",
			story: story(
				claim("dam", [person("Ana Rowe")], "the dam was inspected in May", { evidence: [{ locator: "page 31" }] }),
			),
			findings: [],
		},
	],
};
