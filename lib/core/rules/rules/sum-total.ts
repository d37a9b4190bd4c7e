import { withText } from "../example.ts";
import { ABOUT, AMOUNT, figureOf, sameScale, written } from "../reading/figures.ts";
import { matchesInSmall } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const ITEM = `${AMOUNT}(?:\\s(?!and\\b|total|in all\\b|of whom\\b)[a-zà-öø-ÿ’'-]+){0,4}`;
const LIST = `(${ITEM}(?:,\\s${ITEM}){0,20},?\\sand\\s${ITEM})`;
/** "7 men and 4 women, a total of 12", "…, totalling 12", "…, 12 in all". */
const THEN_TOTAL = new RegExp(
	`${LIST},?\\s(?:(?:for|making|bringing|giving)\\s)?(?:(?:a|the|an|it to a)\\s)?(?:combined\\s|grand\\s|overall\\s)?(?:total(?:ling|ing|s)?(?:\\sof)?|adding up to|altogether)\\s(${AMOUNT})\\b`,
	"gu",
);
const IN_ALL = new RegExp(
	`${LIST},\\s(?:or\\s)?(${AMOUNT})(?:\\s[a-zà-öø-ÿ]+)?\\s(?:in all|in total|altogether)\\b`,
	"gu",
);
/** "12 people were killed: 7 men and 4 women". */
const FIRST_TOTAL = new RegExp(
	`\\b(${AMOUNT})\\s(?:[a-zà-öø-ÿ’'-]+\\s){0,4}[a-zà-öø-ÿ’'-]+(?::|\\s[–—])\\s${LIST}(?=[.;)]|$)`,
	"gu",
);
const ITEMS = new RegExp(AMOUNT, "gu");
const VAGUE = new RegExp(`\\b${ABOUT}\\s[$£€]?$|\\bincluding\\b|\\bamong\\b|%|per\\s?cent`, "i");

export const rule = {
	over: "text",
	id: "sum-total",
	title: "A sum does not add up",
	checks:
		"Flags a total that is not the sum of the figures listed with it (“seven men and four women, a total of 12”); ignores percentages, years, and figures that are not meant exactly.",
	severity: "warn",
	remedy: null,
	check(text) {
		const faults: TextFault[] = [];
		const judge = (found: string, list: string, total: string, span: TextFault["spans"][number]) => {
			const items = [...list.matchAll(ITEMS)].map(([words]) => figureOf(words));
			const last = items.at(-1);
			if (
				!last ||
				items.length < 2 ||
				VAGUE.test(found) ||
				/\b(?:about|nearly|almost|some|over|roughly)\b/i.test(found)
			)
				return;
			const scaled = items.map((item) => sameScale(item, last));
			const said = sameScale(figureOf(total), last);
			if (
				[...scaled, said].some(
					({ value, scale }) => scale === 1 && value >= 1900 && value < 2100 && Number.isInteger(value),
				)
			)
				return;
			const sum = scaled.reduce((all, { value }) => all + value, 0);
			// Whole things are counted; scaled figures were rounded.
			const slack = [...scaled, said].reduce((all, one) => all + (one.scale > 1 || one.slack < 0.5 ? one.slack : 0), 0);
			if (Math.abs(sum - said.value) > slack)
				faults.push({
					spans: [span],
					message: `“${found}”: the figures add up to ${written(sum)}, not ${written(said.value)}. Check them.`,
				});
		};
		for (const { match, words, span } of matchesInSmall(text, /total|altogether|adding/, THEN_TOTAL))
			judge(words, match[1] ?? "", match[2] ?? "", span);
		for (const { match, words, span } of matchesInSmall(text, /in all|in total|altogether/, IN_ALL))
			judge(words, match[1] ?? "", match[2] ?? "", span);
		for (const { match, words, span } of matchesInSmall(text, /\p{L}(?::|\s[–—])\s/u, FIRST_TOTAL))
			judge(words, match[2] ?? "", match[1] ?? "", span);
		return faults;
	},
	why: "A sum that does not work out means that one figure is wrong, and nobody can tell which by reading.",
	texts: [],
	examples: () => [
		{
			name: "the parts do not make the total",
			story: withText("The ferry carried seven men, four women and two children, a total of 14."),
			findings: [
				{
					claimIds: [],
					message:
						"“seven men, four women and two children, a total of 14”: the figures add up to 13, not 14. Check them.",
				},
			],
		},
		{
			name: "the total first",
			story: withText("The storm killed 12 people in two towns: seven men and four women."),
			findings: [
				{
					claimIds: [],
					message: "“12 people in two towns: seven men and four women”: the figures add up to 11, not 12. Check them.",
				},
			],
		},
		{
			name: "sums that work out, and figures that are not meant exactly",
			story: withText(
				"The ferry carried seven men and four women, a total of 11. The yard paid $1.2 million and $2.3 million, a total of $3.5 million. The storm hit 12 people: about seven men and four women.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;
