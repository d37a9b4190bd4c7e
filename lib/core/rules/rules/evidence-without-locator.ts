import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, person, story } from "../example.ts";
import { capital, words } from "../message.ts";
import type { ClaimRule } from "../rule.ts";
import { isBlank } from "../unnamed.ts";

export const rule = {
	over: "claim",
	id: "evidence-without-locator",
	title: "Evidence without page or time",
	checks: "Warns when evidence does not note where in it to look: a page, a time stamp, a paragraph.",
	severity: "warn",
	remedy: { words: "Add page or time", place: "evidence" },
	check({ claim }) {
		const missing = claim.evidence.filter(({ locator }) => isBlank(locator)).length;
		return missing === 0
			? null
			: `${capital(countedInWords(missing, "piece of evidence", "pieces of evidence"))} under ${words(claim.quote)} ${missing === 1 ? "does" : "do"} not say where to look. Add the page, the time stamp or the paragraph.`;
	},
	why: "Evidence that a second reader cannot find in a minute will not be looked at before the story runs.",
	texts: [],
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
} as const satisfies ClaimRule;
