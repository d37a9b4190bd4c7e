import { withText } from "../example.ts";
import { type Figure, sameScale, written } from "../reading/figures.ts";
import { figuresIn, type SentenceFigure } from "../reading/sentence-figures.ts";
import { paragraphsOf, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

/** Before the total: "…, a total of 12", "…, bringing the toll to 12", "which adds up to 12". */
const TOTAL_NEXT =
	/\b(?:total(?:s|led|ling|ed|ing)?(?: of)?|sum of|adding up to|adds? up to|added up to|altogether|(?:total|toll|number|tally|count|bill|figure)(?: [a-z]+){0,3} (?:to|at)|for a combined|making|mak(?:e|es|ing) up(?: the| a)?|account(?:s|ing)? for(?: the)?)\s$/u;
/** After it: "12 in all". */
const TOTAL_BEFORE = /^(?: [a-z’'-]+){0,2} (?:in all|in total|altogether|all told|all together)\b/u;
/** Between the total and its parts: "12 people were killed: seven …", "24 voted, 15 in favour and …". */
const PARTS_NEXT = /(?::|\s[–—])\s(?:[a-z]+ ){0,2}$/u;
const VOTES = /\b(?:in favou?r|for|against|yes|no|abstain\p{L}*|abstentions?)\b/u;
/** Between two figures of one list. */
const JOINS = /^[^.;:()–—]{0,90}?(?:,| and|, and| plus| or|, with| as well as)\s(?:[^.;:()–—,]{0,40}\s)?$/u;
const NO_PART =
	/\b(?:including|among|of whom|of which|of them|from|to|by|than|per|every|each|in|out of|within|after|before|until|since)\s(?:the |a |an |its |his |her |their )?$/u;
const GAMES = /\b(?:won|win|wins)\b/u;

export const rule = {
	over: "text",
	id: "sum-total",
	title: "A sum does not add up",
	checks:
		"Flags a total that is not the sum of the figures listed with it in one sentence (“seven men and four women, a total of 12”), games won, drawn and lost that are not the games played, and votes that are not those cast; ignores percentages, years, and figures that are not meant exactly.",
	severity: "warn",
	remedy: null,
	check: (text) =>
		paragraphsOf(text)
			.flatMap(sentencesOf)
			.flatMap((sentence) => {
				const figures = figuresIn(sentence);
				if (figures.length < 3) return [];
				return [...sumsIn(figures)].flatMap((sum): TextFault[] => {
					const all = [...sum.parts, sum.total].sort((a, b) => a.start - b.start);
					const [first, last] = [all[0], all.at(-1)];
					const wrong = wrongSum(sum);
					if (!first || !last || wrong === null) return [];
					const end = last.end + (last === sum.total ? 0 : (/^\s[a-z]+/u.exec(last.after)?.[0].length ?? 0));
					const found = sentence.words.slice(first.start, end);
					const span = { start: sentence.start + first.start, end: sentence.start + end };
					return [
						{
							spans: [span],
							message: `“${found}”: the figures add up to ${written(wrong.sum)}, not ${written(wrong.total)}. Check them.`,
						},
					];
				});
			}),
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
		{
			name: "games of a season, and votes of those who voted",
			story: withText(
				"Rovers have won 16, drawn five and lost four of their 24 games. Of the 30 members, 24 voted, 15 in favour and 7 against.",
			),
			findings: [
				{
					claimIds: [],
					message: "“16, drawn five and lost four of their 24”: the figures add up to 25, not 24. Check them.",
				},
				{
					claimIds: [],
					message: "“24 voted, 15 in favour and 7 against”: the figures add up to 22, not 24. Check them.",
				},
			],
		},
	],
} as const satisfies TextRule;

interface Sum {
	readonly parts: readonly SentenceFigure[];
	readonly total: SentenceFigure;
	/** Of parts that come first, any run that ends at the total may be what it sums up. */
	readonly anyRun: boolean;
}

/** What a sentence says is the sum of what. */
function* sumsIn(figures: readonly SentenceFigure[]): Generator<Sum> {
	for (const [at, total] of figures.entries()) {
		const run = runBefore(figures, at);
		if (run.length > 1 && (TOTAL_NEXT.test(total.before) || TOTAL_BEFORE.test(total.after)))
			yield { parts: run, total, anyRun: true };
		else if (
			run.length > 1 &&
			/\b(?:of|in|from)\s(?:their|its|the|his|her)\s(?:first |last |opening )?$/u.test(total.before) &&
			GAMES.test(run[0]?.before ?? "") &&
			/\b(?:lost|drawn)\b/u.test(run.at(-1)?.before ?? "")
		)
			yield { parts: run, total, anyRun: false };
		const parts = runAfter(figures, at);
		const next = parts[0];
		if (!next || parts.length < 2) continue;
		const isVote =
			/^\s(?:[a-z]+\s)?(?:voted|votes?)\b[^.;:]{0,20}$/u.test(total.after) &&
			parts.every(({ after }) => VOTES.test(after.slice(0, 30)));
		if (isVote) yield { parts, total, anyRun: false };
		else if (PARTS_NEXT.test(next.before) && next.before.length < 60)
			yield { parts, total: closest(figures.slice(0, at + 1), parts), anyRun: false };
	}
}

/** The figures of one list that ends right before this one. */
function runBefore(figures: readonly SentenceFigure[], total: number): SentenceFigure[] {
	const run: SentenceFigure[] = [];
	for (let at = total - 1; at >= 0; at--) {
		const [figure, next] = [figures[at], run[0]];
		if (!figure || !isLike(figure, figures[total]) || (next && !JOINS.test(next.before))) break;
		run.unshift(figure);
	}
	return run;
}

/** The figures of one list that begins right after this one. */
function runAfter(figures: readonly SentenceFigure[], total: number): SentenceFigure[] {
	const run: SentenceFigure[] = [];
	for (const figure of figures.slice(total + 1)) {
		if (!isLike(figure, figures[total]) || (run.length > 0 && !JOINS.test(figure.before))) break;
		run.push(figure);
	}
	return run;
}

const isLike = (a: SentenceFigure, b: SentenceFigure | undefined): boolean =>
	a.unit === b?.unit && a.unit !== "%" && !a.isVague && !b.isVague && !NO_PART.test(a.before);

/** Of several figures before a list, that which its sum is nearest to. */
function closest(figures: readonly SentenceFigure[], parts: readonly SentenceFigure[]): SentenceFigure {
	const distance = (total: SentenceFigure) => {
		const wrong = isLike(total, parts[0]) ? wrongSum({ parts, total, anyRun: false }) : null;
		return wrong ? Math.abs(wrong.sum - wrong.total) : 0;
	};
	return figures
		.filter((one) => isLike(one, parts[0]))
		.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** What the parts come to, where that is not the total. */
function wrongSum({ parts, total, anyRun }: Sum): { readonly sum: number; readonly total: number } | null {
	const last = parts.at(-1);
	if (!last) return null;
	const scaled = parts.map((part): Figure => sameScale(part, total.scale > 1 ? total : last));
	const said = sameScale(total, last);
	// Whole things are counted; scaled figures were rounded.
	const slack = [...scaled, said].reduce((all, one) => all + (one.scale > 1 || one.slack < 0.5 ? one.slack : 0), 0);
	let sum = 0;
	for (const [at, part] of scaled.toReversed().entries()) {
		sum += part.value;
		const isWhole = at === scaled.length - 1;
		if ((isWhole || (anyRun && at > 0)) && Math.abs(sum - said.value) <= slack) return null;
	}
	return { sum, total: said.value };
}
