import { withText } from "../example.ts";
import { ABOUT, AMOUNT, figureOf, NUMBER, PERCENT } from "../reading/figures.ts";
import { headlineOf, paragraphsOf, sentencesOf, small } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const COUNTED = new RegExp(
	`(${ABOUT}\\s)?(?<![\\d.,$£€-])(${NUMBER})(?!${PERCENT}|[\\d.,:–-]*\\d)\\s(?:more\\s|other\\s)?([a-zà-öø-ÿ]{3,})`,
	"gu",
);
/** A number with the five words after it, among which may be what it counts: "four of its eleven libraries". */
const COUNT = new RegExp(
	`(?:${ABOUT}\\s)?(?<![\\d.,$£€–-])(${NUMBER})(?!${PERCENT}|[\\d.,:–-]*\\d)((?:\\s[a-zà-öø-ÿ’'-]+){1,5})`,
	"gu",
);
const MONEY = new RegExp(`(${ABOUT}\\s)?([$£€]${NUMBER})`, "gu");
const SHARE = new RegExp(`(${ABOUT}\\s)?(?<![\\d.,])(${NUMBER})${PERCENT}(?!\\s?-?points?)`, "gu");
const SHARES: readonly (readonly [RegExp, number])[] = [
	[/three[- ]quarters/u, 75],
	[/two[- ]thirds/u, 67],
	[/third/u, 33],
	[/quarter/u, 25],
	[/half/u, 50],
];
const FRACTION = new RegExp(
	`()\\b(one in (?:${NUMBER})|three[- ]quarters|two[- ]thirds|(?:by|a|one)[- ](?:third|quarter)|(?:by|in|nearly|cut|over) half|half (?:of|the|its|all)|by half)(?![\\p{L}-])`,
	"gu",
);
const AGE =
	/()\b(?:aged|at|at (?:the )?age(?: of)?|(?:he|she) was|who was)\s(\d{1,3})\b(?!\s?(?:%|per|[,.:–-]\d|a\.?m|p\.?m|\p{L}))|\b(\d{1,3})-year-old\b/gu;
const SCORE =
	/()(?<![\d.,$£€–-])(\d{1,3}[-–]\d{1,3})(?![\d.,]*\d|[-–]\p{L}|\s?(?:%|per\s?cent|years?|days?|weeks?|months?|hours?|minutes?))/gu;
const DIGITS = /(?<![\d.,])\d{1,3}(?:,?\d{3})*(?:\.\d+)?/gu;
/** "One in five" gives neither. */
const ONE_IN = new RegExp(`\\bone in ${NUMBER}`, "gu");
const AMOUNTS = new RegExp(AMOUNT, "gu");
/** Words for one outcome, of which a headline takes another than the text does. */
const OUTCOMES = [
	/\b(?:dead|deaths?|kill\p{L}*|die[sd]?|dying|toll|fatalities)\b/u,
	/\b(?:hurt|injur\p{L}*|wound\p{L}*)\b/u,
	/\b(?:arrest\p{L}*|detain\p{L}*|held)\b/u,
	/\b(?:jobs?|workers?|staff|employees|posts)\b/u,
];
/** What follows a number in a headline and is no thing that it counts. */
const NOT_COUNTED =
	/^(?:years?|days?|weeks?|months?|hours?|minutes?|times?|things?|ways?|reasons?|of|in|to|and|or|for|per|from|by|at|on|as|is|was|are|after|before|with|who|that|the)$/i;

/** A figure of the headline, and how to know the text's figure for the same thing. */
interface Said {
	readonly match: RegExpExecArray;
	readonly figure: string;
	readonly others: () => Iterable<{ readonly index: number; readonly words: string }>;
}

export const rule = {
	over: "text",
	id: "headline-figure",
	title: "Headline figure differs from text",
	checks:
		"Flags a figure of the headline that the text never gives, where the text gives another one for the same thing, for money or a share of like size, for an age or for a score; figures that are not meant exactly, and sums of two that stand in one sentence, pass.",
	severity: "error",
	remedy: null,
	check(text) {
		const headline = headlineOf(text);
		if (!headline) return [];
		const paragraphs = paragraphsOf(text);
		const written = paragraphs.map(({ words }) => words).join("\n");
		const [title, body] = [small(headline.words), small(written)];
		const given = new Set([...body.replace(ONE_IN, "").matchAll(AMOUNTS)].map(([words]) => figureOf(words).value));
		const sums = new Set(
			paragraphs.flatMap((paragraph) => sentencesOf(paragraph).flatMap(({ words }) => pairSums(words))),
		);
		return saidIn(title, body).flatMap(({ match, figure, others }): TextFault[] => {
			if (match[1]) return [];
			const { value, slack } = figureOf(figure);
			const isWhole = /[-–]|half|third|quarter|one in/.test(figure);
			const near = /[$£€%]/.test(match[0]) ? Math.max(slack, value * 0.02) : 0;
			if (!isWhole && (sums.has(value) || [...given].some((one) => Math.abs(one - value) <= near))) return [];
			const [other] = [...others(), ...slipsOf(figure, body)];
			if (!other) return [];
			const [start, end] = [match.index, match.index + match[0].length];
			const instead = written.slice(other.index, other.index + other.words.length).trim();
			return [
				{
					spans: [{ start: headline.start + start, end: headline.start + end }],
					message: `The headline says “${headline.words.slice(start, end)}”; the text says “${instead}” and never ${figure}. Check which is right.`,
				},
			];
		});
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

function saidIn(title: string, body: string): Said[] {
	const counted = [...title.matchAll(COUNTED)].flatMap((match): Said[] => {
		const [, , figure = "", noun = ""] = match;
		const { value } = figureOf(figure);
		if (NOT_COUNTED.test(noun) || (value >= 1900 && value < 2100)) return [];
		return [{ match, figure, others: () => countsOf(noun, body) }];
	});
	const alike = ([pattern, near]: readonly [RegExp, number]) =>
		[...title.matchAll(pattern)].map((match): Said => {
			const figure = match[2] ?? "";
			const { value } = figureOf(figure);
			const others = () =>
				[...body.matchAll(pattern)].flatMap(({ 0: words, 2: one = "", index }) => {
					const ratio = figureOf(one).value / value;
					return ratio > 1 / near && ratio < near ? [{ index, words }] : [];
				});
			return { match, figure, others };
		});
	const ages = [...title.matchAll(AGE)].map((match): Said => {
		const others = () => [...body.matchAll(AGE)].map(({ 0: words, index }) => ({ index, words }));
		return { match, figure: match[2] ?? match[3] ?? "", others };
	});
	const scores = [...title.matchAll(SCORE)].map((match): Said => {
		const figure = match[2] ?? "";
		const known = [...body.matchAll(SCORE)];
		const turned = figure.split(/[-–]/).reverse();
		const isGiven = known.some(({ 2: one = "" }) => {
			const parts = one.split(/[-–]/).join();
			return parts === figure.split(/[-–]/).join() || parts === turned.join();
		});
		return { match, figure, others: () => (isGiven ? [] : known.map(({ 0: words, index }) => ({ index, words }))) };
	});
	const fractions = [...title.matchAll(FRACTION)].map((match): Said => {
		const share = shareOf(match);
		const known = [...body.matchAll(FRACTION), ...body.matchAll(SHARE)].map((one) => ({
			index: one.index,
			words: one[0],
			share: one[2] && /^\d/u.test(one[2]) ? figureOf(one[2]).value : shareOf(one),
		}));
		const isGiven = share === null || known.some((one) => one.share !== null && Math.abs(one.share - share) <= 4);
		return { match, figure: match[0], others: () => (isGiven ? [] : known) };
	});
	return [
		...fractions,
		...counted,
		...(
			[
				[MONEY, 20],
				[SHARE, 10],
			] as const
		).flatMap(alike),
		...ages,
		...scores,
	];
}

/** What a fraction in words is of a hundred; null for one that isn't known. */
function shareOf({ 0: words }: RegExpExecArray): number | null {
	const of = /^one in (\p{L}+|\d+)/u.exec(words)?.[1];
	if (of) return 100 / figureOf(of).value;
	return SHARES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Where the text counts the same thing, or what came out of it: the dead, the hurt, the arrested. */
function* countsOf(noun: string, body: string): Generator<{ index: number; words: string }> {
	const outcome = OUTCOMES.find((one) => one.test(noun));
	for (const { 0: all, 1: number = "", 2: after = "", index } of body.matchAll(COUNT)) {
		const words = after.trim().split(" ");
		const counts = words.findIndex((word) => isSame(word, noun));
		const before =
			body
				.slice(Math.max(0, index - 30), index)
				.split(/[.;\n]/)
				.at(-1) ?? "";
		if (counts >= 0 || outcome?.test(`${before} ${after}`)) {
			const end = words.slice(0, Math.max(counts, 0) + 1).join(" ");
			yield { index: index + all.indexOf(number), words: `${number} ${end}` };
		}
	}
}

const isSame = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);

/** Figures of the text that are this one with two digits changed places, or one mistyped: 162 and 126. */
function slipsOf(figure: string, body: string): { index: number; words: string }[] {
	const digits = figure.replace(/\D/gu, "");
	if (digits.length < 3) return [];
	return [...body.matchAll(DIGITS)].flatMap(({ 0: words, index }) => {
		const other = words.replace(/\D/gu, "");
		const isSlip =
			other !== digits && other.length === digits.length && [...other].sort().join() === [...digits].sort().join();
		return isSlip ? [{ index, words }] : [];
	});
}

/** What each two figures of a sentence come to. */
function pairSums(sentence: string): number[] {
	const values = [...small(sentence).matchAll(AMOUNTS)].slice(0, 8).map(([words]) => figureOf(words).value);
	return values.flatMap((one, at) => values.slice(at + 1).map((other) => one + other));
}
