import { withText } from "../example.ts";
import { ABOUT, AMOUNT, figureOf, NUMBER, PERCENT, sameScale, written } from "../reading/figures.ts";
import { figuresIn, type SentenceFigure } from "../reading/sentence-figures.ts";
import { matchesInSmall, paragraphsOf, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const NOUN = "(?:\\s(?!percent|per\\b|and\\b|of\\b|to\\b)[a-zà-öø-ÿ’'-]+)";
const FIGURE = `(${AMOUNT})(?!${PERCENT}|[,.]*\\d)`;
/** "12 of the 40 berths, or 30 percent". */
const SHARE = new RegExp(
	`\\b${FIGURE}${NOUN}{0,2}\\s(?:out\\s)?of\\s(?:the\\s|its\\s|their\\s|all\\s|a total of\\s)?${FIGURE}\\b[^.;%]{0,40}?(?:,\\sor\\s|\\s\\(|,\\sabout\\s|\\s–\\s|,\\s)(${ABOUT}\\s)?(${NUMBER})${PERCENT}`,
	"gu",
);
/** "rose from 80 to 100, an increase of 25 percent". */
const CHANGE = new RegExp(
	`\\bfrom\\s${FIGURE}${NOUN}{0,3}\\sto\\s${FIGURE}\\b[^.;%]{0,40}?(?:(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease|cut)\\sof|up|down|by|,\\sor|\\s\\(|–)\\s?(${ABOUT}\\s)?(${NUMBER})${PERCENT}(?!\\s?points?)`,
	"gu",
);
/** "rose 25 percent, from 80 to 100". */
const CHANGE_FIRST = new RegExp(
	`\\b(?:rose|risen|grew|grown|jumped|climbed|increased|fell|fallen|dropped|declined|decreased|up|down|rise|increase|drop|fall)\\s(?:by\\s|of\\s)?(${ABOUT}\\s)?(${NUMBER})${PERCENT},?\\s(?:[a-zà-öø-ÿ]+\\s){0,3}?from\\s${FIGURE}${NOUN}{0,3}\\sto\\s${FIGURE}\\b(?!\\s?(?:%|percent))`,
	"gu",
);
/** Between a price and how far it is from another: "$31 a share is 24 percent above the $25". */
const ABOVE =
	/^\s(?:(?:above|over|more than|higher than|up from|up on|premium to|premium over)|(below|under|less than|lower than|down from|cheaper than|discount to))\b[^.;]{0,50}$/u;
const BACK = /\b(?:of|out of)\s(?:the |its |their |all |those )?(?:[a-z]+ )?$/u;
/** "Profit doubled to $840 million from $420 million". */
const TIMES = /\b((?:more than|nearly|almost|about|roughly)\s)?(doubled|tripled|trebled|quadrupled|halved)\b/giu;
const TIMES_OF: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 };

export const rule = {
	over: "text",
	id: "percentage-share",
	title: "A percentage does not work out",
	checks:
		"Flags a percentage that is not the share or the change of the two figures given with it; what rounding explains passes, and twice as much where the text says “about”.",
	severity: "warn",
	remedy: null,
	check(text) {
		const faults: TextFault[] = [];
		const judge = (
			found: string,
			right: number,
			slack: number,
			about: string | undefined,
			said: string,
			span: TextFault["spans"][number],
		) => {
			const { value, slack: rounding } = figureOf(said);
			const most = (slack + rounding + 0.1) * (about ? 4 : 1);
			if (Number.isFinite(right) && Math.abs(right - value) > most)
				faults.push({
					spans: [span],
					message: `“${found}”: that is ${written(right)} percent, not ${written(value)}. Check the figures.`,
				});
		};
		for (const { match, words, span } of matchesInSmall(text, /%|per\s?cent/, SHARE)) {
			const whole = figureOf(match[2] ?? "");
			const part = sameScale(figureOf(match[1] ?? ""), whole);
			if (part.value <= whole.value && whole.value > 0)
				judge(words, (100 * part.value) / whole.value, slackOf(part, whole), match[3], match[4] ?? "", span);
		}
		const change = (
			found: string,
			from: string,
			to: string,
			about: string | undefined,
			said: string,
			span: TextFault["spans"][number],
		) => {
			const [after] = [figureOf(to)];
			const before = sameScale(figureOf(from), after);
			// "from 2010 to 2015" is a time.
			if (before.value <= 0 || (isYear(before.value) && isYear(after.value))) return;
			judge(
				found,
				(100 * Math.abs(after.value - before.value)) / before.value,
				slackOf(after, before),
				about,
				said,
				span,
			);
		};
		for (const { match: m, words, span } of matchesInSmall(text, /%|per\s?cent/, CHANGE))
			change(words, m[1] ?? "", m[2] ?? "", m[3], m[4] ?? "", span);
		for (const { match: m, words, span } of matchesInSmall(text, /%|per\s?cent/, CHANGE_FIRST))
			change(words, m[3] ?? "", m[4] ?? "", m[1], m[2] ?? "", span);
		for (const sentence of paragraphsOf(text).flatMap(sentencesOf)) {
			if (!/%|per\s?cent|\b(?:doubl|tripl|trebl|quadrupl|halv)/iu.test(sentence.words)) continue;
			for (const times of sentence.words.matchAll(TIMES)) {
				const [a, b] = figuresIn(sentence).filter(({ start, unit }) => start > times.index && unit !== "%");
				if (!a || !b || a.unit !== b.unit || a.isVague || b.isVague) continue;
				const [from, to] = /\bfrom\s$/u.test(a.before) ? [a, b] : /\bfrom\s$/u.test(b.before) ? [b, a] : [];
				const said = TIMES_OF[times[2]?.toLowerCase() ?? ""];
				if (!from || !to || said === undefined || from.value <= 0) continue;
				const [ratio, isVague] = [to.value / from.value, times[1] !== undefined];
				if (Math.abs(ratio / said - 1) > (isVague ? 0.35 : 0.1))
					faults.push({
						spans: [{ start: sentence.start + times.index, end: sentence.start + Math.max(a.end, b.end) }],
						message: `“${sentence.words.slice(times.index, Math.max(a.end, b.end))}”: that is ${written(ratio)} times as much, not ${written(said)}. Check the figures.`,
					});
			}
			for (const [a, b, c] of threes(figuresIn(sentence))) {
				const at = { start: sentence.start + a.start, end: sentence.start + c.end };
				const said = sentence.words.slice(a.start, c.end);
				const share = (figure: SentenceFigure) =>
					sentence.words.slice(figure.start, figure.end).replace(/\s?(?:%|per.*)$/iu, "");
				const below = b.unit === "%" && a.unit === c.unit && a.unit !== "%" && !c.isVague ? ABOVE.exec(b.after) : null;
				if (below && c.value > 0 && /\b(?:is|was|are|were|a)\b|[,–(]/u.test(b.before))
					judge(
						said,
						(below[1] ? -100 : 100) * (a.value / c.value - 1),
						slackOf(a, c),
						b.isVague ? "about" : undefined,
						share(b),
						at,
					);
				// "10 percent of its jobs, or 2,300 of 23,000".
				if (
					a.unit === "%" &&
					b.unit === c.unit &&
					b.unit !== "%" &&
					/[,(]\s?(?:or|which is|about)?\s?$/u.test(b.before) &&
					/^\s(?:out )?of (?:the |its |their |all )?$/u.test(c.before) &&
					b.value <= c.value
				)
					judge(said, (100 * b.value) / c.value, slackOf(b, c), a.isVague ? "about" : undefined, share(a), at);
				// "Of the 60 residents, 21, or 35 percent, …".
				if (
					c.unit === "%" &&
					a.unit === b.unit &&
					BACK.test(a.before) &&
					/^,?\s(?:or|which is)\s$|^\s\($|^(?:\s[a-z]+){1,3}(?:,\sor\s|\s\()$/u.test(c.before) &&
					b.value <= a.value
				)
					judge(said, (100 * b.value) / a.value, slackOf(b, a), c.isVague ? "about" : undefined, share(c), at);
			}
		}
		return faults;
	},
	why: "A percentage and the two figures behind it hold each other. Where they disagree, one of the three is wrong.",
	texts: [],
	examples: () => [
		{
			name: "a share that is not the share",
			story: withText("The harbour let 12 of its 40 berths, or 40 percent."),
			findings: [
				{
					claimIds: [],
					message: "“12 of its 40 berths, or 40 percent”: that is 30 percent, not 40. Check the figures.",
				},
			],
		},
		{
			name: "a change that is not the change",
			story: withText("Fares rose from $80 to $100, an increase of 20 percent."),
			findings: [
				{
					claimIds: [],
					message: "“from $80 to $100, an increase of 20 percent”: that is 25 percent, not 20. Check the figures.",
				},
			],
		},
		{
			name: "figures that work out, as exactly as they are written",
			story: withText(
				"The harbour let 13 of its 40 berths, or 33 percent. Fares rose from $2.3 million to $3.1 million, up 36 percent. Traffic fell 9 percent from 2010 to 2015.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

/** Each three figures that follow one another. */
const threes = (figures: readonly SentenceFigure[]): [SentenceFigure, SentenceFigure, SentenceFigure][] =>
	figures.flatMap((a, at) => {
		const [b, c] = [figures[at + 1], figures[at + 2]];
		return b && c ? [[a, b, c] as [SentenceFigure, SentenceFigure, SentenceFigure]] : [];
	});

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1800 && value < 2100;

/** How far rounding of both figures may move their ratio, in percent. Counted things are exact. */
function slackOf(
	part: { value: number; slack: number; scale: number },
	whole: { value: number; slack: number; scale: number },
): number {
	const rounding = (one: typeof part) => (one.scale > 1 || one.slack < 0.5 || one.value >= 1000 ? one.slack : 0);
	return (100 * (rounding(part) + (part.value / whole.value) * rounding(whole))) / whole.value;
}
