import { withText } from "../example.ts";
import { ABOUT, AMOUNT, figureOf, NUMBER, PERCENT, sameScale, written } from "../reading/figures.ts";
import { matchesInSmall } from "../reading/sentences.ts";
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

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1800 && value < 2100;

/** How far rounding of both figures may move their ratio, in percent. Counted things are exact. */
function slackOf(
	part: { value: number; slack: number; scale: number },
	whole: { value: number; slack: number; scale: number },
): number {
	const rounding = (one: typeof part) => (one.scale > 1 || one.slack < 0.5 || one.value >= 1000 ? one.slack : 0);
	return (100 * (rounding(part) + (part.value / whole.value) * rounding(whole))) / whole.value;
}
