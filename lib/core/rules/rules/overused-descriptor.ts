import type { LineSource } from "../../sourcing/line.ts";
import { countedInWords } from "../../vocabulary/counted.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { formulaOf } from "../descriptor.ts";
import { claim, story, unnamed } from "../example.ts";
import { mentions } from "../mentions.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "overused-descriptor",
	title: "Overused descriptor",
	checks:
		"Warns when unnamed people are credited by the same descriptor, or by the same stock phrase such as “familiar with”, more often than the option `uses` allows; claims that one cue introduces count once, and claims that merely go on do not count.",
	severity: "warn",
	remedy: { words: "Describe the source", field: "name" },
	options: { uses: 4 },
	concerns: ({ claim }) => claim.chain.some(isUnnamed),
	check(claims, { uses }) {
		const formulas = new Map<string, string>();
		const byFormula = new Map<string, ClaimReading[]>();
		for (const reading of claims)
			for (const { sourceId, name } of reading.claim.chain.filter(isUnnamed)) {
				const formula = formulas.get(sourceId) ?? formulaOf(name);
				formulas.set(sourceId, formula);
				const found = byFormula.get(formula);
				if (!found) byFormula.set(formula, [reading]);
				else if (found.at(-1) !== reading) found.push(reading);
			}
		return [...byFormula].flatMap(([formula, claims]) => {
			const times = claims.length > uses ? mentions(claims).filter(([first]) => first.claim.cue !== null).length : 0;
			if (times <= uses) return [];
			return {
				claims,
				message: `“${formula}” credits unnamed people ${countedInWords(times, "time")}. Tell them apart, say more about each, or put some of it on the record.`,
			};
		});
	},
	why: "Said often enough, a descriptor reads like a rumour, and different people behind it can no longer be told apart.",
	texts: [
		{
			house: "The Wall Street Journal",
			place: "Style & Substance, vol. 32, no. 1: Anonymity, on a reader’s complaint",
			dated: "5 February 2019",
			quote: "a recent 1,100-word article that contained 13 uses of ‘said people familiar with the matter,’",
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
} as const satisfies StoryRule<{ uses: number }>;

const isUnnamed = ({ kind }: LineSource): boolean => kind === "unnamed";
