import { withText } from "../example.ts";
import { figureOf, NUMBER, PERCENT, written } from "../reading/figures.ts";
import { matchesInSmall } from "../reading/sentences.ts";
import type { TextRule } from "../rule.ts";

const MOVE = new RegExp(
	`\\bfrom\\s(${NUMBER})${PERCENT}?\\s(?:[a-zà-öø-ÿ\\d,]+\\s){0,4}?to\\s(${NUMBER})${PERCENT}[^.;%]{0,40}?(?:(?:rise|increase|jump|gain|fall|drop|decline|decrease|cut)\\sof|up|down|by|,\\sor)\\s(?:about\\s|almost\\s|nearly\\s)?(${NUMBER})${PERCENT}(?!\\s?-?points?)`,
	"gu",
);

export const rule = {
	over: "text",
	id: "percent-point",
	title: "Percent taken for percentage points",
	checks:
		"Flags a change between two percentages that is called so many percent and is so many percentage points; where the figure is the relative change, it passes.",
	severity: "warn",
	remedy: null,
	check(text) {
		return [...matchesInSmall(text, /(?:%|per\s?cent).*(?:%|per\s?cent)/, MOVE)].flatMap(
			({ match: [, from = "", to = "", said = ""], words, span }) => {
				const [before, after, change] = [figureOf(from), figureOf(to), figureOf(said)];
				const points = Math.abs(after.value - before.value);
				const relative = (100 * points) / before.value;
				const isPoints = Math.abs(points - change.value) <= change.slack + 0.01;
				if (!isPoints || Math.abs(relative - change.value) <= change.slack + 0.5) return [];
				return [
					{
						spans: [span],
						message: `“${words}”: that is ${written(points)} percentage ${points === 1 ? "point" : "points"}, or ${written(relative)} percent. Say which.`,
					},
				];
			},
		);
	},
	why: "From 4 to 5 percent is one point and 25 percent. Readers take the smaller word for the larger fact, or the other way round.",
	texts: [],
	examples: () => [
		{
			name: "points called percent",
			story: withText("The levy rose from 4 percent to 5 percent, an increase of 1 percent."),
			findings: [
				{
					claimIds: [],
					message:
						"“from 4 percent to 5 percent, an increase of 1 percent”: that is 1 percentage point, or 25 percent. Say which.",
				},
			],
		},
		{
			name: "points called points, and a relative change",
			story: withText(
				"The levy rose from 4 percent to 5 percent, up 1 percentage point. The share fell from 50% to 40%, a drop of 20%.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;
