import type { LineSource } from "../../sourcing/line.ts";
import { circles } from "../circles.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { claim, outlet, person, story } from "../example.ts";
import { listed } from "../message.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "circular-reporting",
	title: "Outlets that cite each other",
	checks:
		"Warns when outlets or organisations credit one another in a circle, in one chain or over several: The Ledger credits The Courier here, and The Courier credits The Ledger there.",
	severity: "warn",
	remedy: { words: "Find the original source", place: "source" },
	concerns: ({ claim }) => claim.chain.length > 1,
	check(claims) {
		const names = new Map<string, string>();
		const credits = new Map<string, Map<string, Set<ClaimReading>>>();
		for (const reading of claims) {
			const { chain } = reading.claim;
			for (let at = 1; at < chain.length; at++) {
				const [credited, by] = [chain[at - 1], chain[at]];
				if (!credited || !by || !publishes(credited) || !publishes(by) || credited.sourceId === by.sourceId) continue;
				names.set(by.sourceId, by.name).set(credited.sourceId, credited.name);
				const ofBy = credits.get(by.sourceId) ?? new Map<string, Set<ClaimReading>>();
				credits.set(by.sourceId, ofBy.set(credited.sourceId, (ofBy.get(credited.sourceId) ?? new Set()).add(reading)));
			}
		}
		return circles(new Map([...credits].map(([by, of]) => [by, [...of.keys()]]))).map((circle) => {
			const inside = new Set(circle);
			const concerned = circle.flatMap((by) =>
				[...(credits.get(by) ?? [])].flatMap(([credited, readings]) => (inside.has(credited) ? [...readings] : [])),
			);
			return {
				claims: [...new Set(concerned)].sort((a, b) => a.claim.start - b.claim.start),
				message: `${listed(circle.map((id) => names.get(id) ?? id).sort())} credit each other, so none of them is an origin. Find out where it really began, and count them as one until then.`,
			};
		});
	},
	why: "Reports that lean on each other look like confirmation and are none: nobody in the circle needs to have known anything.",
	texts: [
		{
			house: "The Washington Post",
			place: "Digital Publishing Guidelines, Sourcing: reported by more than one outlet",
			dated: "2011",
			quote: "we should not necessarily conclude that the information being reported elsewhere is true",
		},
	],
	examples: () => [
		{
			name: "each has it from the other",
			story: story(
				claim("bid", [outlet("The Courier"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("vote", [person("Ana Rowe")], "the vote was close"),
				claim("price", [outlet("The Ledger"), outlet("The Courier")], "the bid was the higher one"),
			),
			findings: [
				{
					claimIds: ["bid", "price"],
					message:
						"The Courier and The Ledger credit each other, so none of them is an origin. Find out where it really began, and count them as one until then.",
				},
			],
		},
		{
			name: "one has it from the other, and the other from a person",
			story: story(
				claim("bid", [outlet("The Courier"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("price", [person("Ana Rowe"), outlet("The Courier")], "the bid was the higher one"),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;

const publishes = ({ kind }: LineSource): boolean => kind === "publication" || kind === "organisation";
