import { withText } from "../example.ts";
import { ABOUT, AMOUNT, figureOf, NUMBER, PERCENT } from "../reading/figures.ts";
import { headlineOf, paragraphsOf, small } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const COUNTED = new RegExp(
	`(${ABOUT}\\s)?(?<![\\d.,$£€-])(${NUMBER})(?!${PERCENT}|[\\d.,-]*\\d)\\s(?:more\\s|other\\s)?([a-zà-öø-ÿ]{3,})`,
	"gu",
);
const MONEY = new RegExp(`(${ABOUT}\\s)?([$£€]${NUMBER})`, "gu");
const SHARE = new RegExp(`(${ABOUT}\\s)?(?<![\\d.,])(${NUMBER})${PERCENT}(?!\\s?-?points?)`, "gu");
const AMOUNTS = new RegExp(AMOUNT, "gu");
const DEAD = /^(?:dead|kill|died|dies|deat|die)/i;
/** What follows a number in a headline and is no thing that it counts. */
const NOT_COUNTED =
	/^(?:years?|days?|weeks?|months?|hours?|minutes?|times?|things?|ways?|reasons?|of|in|to|and|or|for|per|from|by|at|on|as|is|was|are|after|before|with|who|that|the)$/i;

export const rule = {
	over: "text",
	id: "headline-figure",
	title: "Headline figure differs from text",
	checks:
		"Flags a figure of the headline that the text never gives, where the text gives another one for the same thing, for money of like size, or for a percentage; figures that are not meant exactly pass.",
	severity: "error",
	remedy: null,
	check(text) {
		const headline = headlineOf(text);
		if (!headline) return [];
		const written = paragraphsOf(text)
			.map(({ words }) => words)
			.join("\n");
		const [title, body] = [small(headline.words), small(written)];
		const all = new Set([...body.matchAll(AMOUNTS)].map(([words]) => figureOf(words).value));
		const faults: TextFault[] = [];
		const fault = (said: RegExpExecArray, number: string, other: RegExpExecArray) => {
			const [start, end] = [said.index, said.index + said[0].length];
			const instead = written.slice(other.index, other.index + other[0].length);
			faults.push({
				spans: [{ start: headline.start + start, end: headline.start + end }],
				message: `The headline says “${headline.words.slice(start, end)}”; the text says “${instead}” and never ${number}. Check which is right.`,
			});
		};
		for (const said of title.matchAll(COUNTED)) {
			const [, about, number = "", noun = ""] = said;
			const { value } = figureOf(number);
			if (about || all.has(value) || NOT_COUNTED.test(noun) || (value >= 1900 && value < 2100)) continue;
			const other = [...body.matchAll(COUNTED)].find((one) => !one[1] && isSame(one[3] ?? "", noun));
			if (other) fault(said, number, other);
		}
		for (const [pattern, near] of [
			[MONEY, 5],
			[SHARE, 3],
		] as const)
			for (const said of title.matchAll(pattern)) {
				const [, about, amount = ""] = said;
				const { value, slack } = figureOf(amount);
				if (about || [...all].some((one) => Math.abs(one - value) <= Math.max(slack, value * 0.02))) continue;
				const other = [...body.matchAll(pattern)].find(({ 2: one = "" }) => {
					const ratio = figureOf(one).value / value;
					return ratio > 1 / near && ratio < near;
				});
				if (other) fault(said, amount, other);
			}
		return faults;
	},
	why: "The headline is what most people read, and it is often written last, by somebody else, from an older draft.",
	texts: [],
	examples: () => [
		{
			name: "another number of the same thing",
			story: withText("14 people die in storm\n\nThe storm killed 12 people on Tuesday, the mayor said."),
			findings: [
				{
					claimIds: [],
					message: "The headline says “14 people”; the text says “12 people” and never 14. Check which is right.",
				},
			],
		},
		{
			name: "other money",
			story: withText("Harbour sold for $3.5 million\n\nThe trust sold the harbour for $5.3 million, the deed says."),
			findings: [
				{
					claimIds: [],
					message:
						"The headline says “$3.5 million”; the text says “$5.3 million” and never $3.5 million. Check which is right.",
				},
			],
		},
		{
			name: "the same figure in words, or one that is not meant exactly",
			story: withText(
				"12 killed in storm; nearly 100 hurt\n\nTwelve people were killed and 98 people were hurt, the mayor said.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

const isSame = (a: string, b: string): boolean =>
	(DEAD.test(a) && DEAD.test(b)) || a.slice(0, 5).toLowerCase() === b.slice(0, 5).toLowerCase();
