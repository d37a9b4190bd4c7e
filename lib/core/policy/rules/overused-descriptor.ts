import type { ClaimReading } from "../claim-reading.ts";
import { formulaOf } from "../descriptor.ts";
import { claim, story, unnamed } from "../example.ts";
import type { Manual } from "../manual.ts";
import { mentions } from "../mentions.ts";
import { counted } from "../message.ts";
import type { StoryRule } from "../rule.ts";

export const rule: StoryRule<{ uses: number }> = {
	over: "story",
	id: "overused-descriptor",
	title: "One descriptor over and over",
	checks:
		"Says when unnamed people are credited by the same descriptor, or by the same stock phrase such as “familiar with”, more often than the option `uses` allows; claims that one cue introduces count once, and claims that merely go on do not count.",
	severity: "warn",
	options: { uses: 4 },
	check({ uses: sources }, { uses }) {
		const byFormula = new Map<string, ClaimReading[]>();
		for (const { source, claims } of sources) {
			if (source.kind !== "unnamed") continue;
			const formula = formulaOf(source.name);
			byFormula.set(formula, [...(byFormula.get(formula) ?? []), ...claims]);
		}
		return [...byFormula].flatMap(([formula, found]) => {
			if (found.length <= uses) return [];
			const claims = [...new Set(found)].sort((a, b) => a.claim.start - b.claim.start);
			const times = mentions(claims).filter(([first]) => first.claim.cue !== null).length;
			if (times <= uses) return [];
			return {
				claims,
				message: `“${formula}” credits unnamed people ${counted(times, "time")}. Tell them apart, say more about each, or put some of it on the record.`,
			};
		});
	},
};

export const manual: Manual = {
	why: "Said often enough, a descriptor reads like a rumour, and different people behind it can no longer be told apart.",
	texts: [
		{
			house: "The Wall Street Journal",
			place: "Style & Substance, vol. 32, no. 1: Anonymity",
			quote: "on-the-record attribution is always preferable",
		},
	],
	examples: () => [
		{
			name: "familiar with this, familiar with that",
			story: story(
				...["talks", "price", "map", "vote", "delay"].map((matter) =>
					claim(matter, [unnamed(`a person familiar with the ${matter}`)], `the ${matter} came up in June`),
				),
			),
			findings: [
				{
					claimIds: ["talks", "price", "map", "vote", "delay"],
					message:
						"“familiar with” credits unnamed people five times. Tell them apart, say more about each, or put some of it on the record.",
				},
			],
		},
		{
			name: "five claims that go on from one attribution",
			story: story(
				claim("talks", [unnamed("a person familiar with the talks")], "the talks began in June"),
				...["price", "map", "vote", "delay"].map((matter) =>
					claim(matter, [unnamed("a person familiar with the talks")], `the ${matter} came up`, { cue: null }),
				),
			),
			findings: [],
		},
	],
};
