import { withText } from "../example.ts";
import { dateOf, fitOneYear, WEEKDAY_AND_DATE, weekdayName, weekdayOf } from "../reading/dates.ts";
import { matches } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

/** Months apart within which two dates without a year are taken to be of one year. */
const NEAR = 2;

export const rule = {
	over: "text",
	id: "weekday-date",
	title: "Weekday and date disagree",
	checks:
		"Flags a weekday that is not the day of its date, where the year is given, and two dates without a year, at most two months apart, whose weekdays cannot both be right.",
	severity: "warn",
	remedy: null,
	check(text) {
		const faults: TextFault[] = [];
		const without: { words: string; date: NonNullable<ReturnType<typeof dateOf>>; span: TextFault["spans"][number] }[] =
			[];
		for (const { match, span } of matches(text, WEEKDAY_AND_DATE)) {
			const date = dateOf(match);
			if (!date) continue;
			const words = match[0];
			if (date.year !== null) {
				const right = weekdayOf(date.year, date.month, date.day);
				if (right !== date.weekday)
					faults.push({
						spans: [span],
						message: `“${words}”: that date was a ${weekdayName(right)}. Check which is wrong.`,
					});
				continue;
			}
			const other = without.find((one) => Math.abs(one.date.month - date.month) <= NEAR && !fitOneYear(one.date, date));
			if (other)
				faults.push({
					spans: [other.span, span],
					message: `“${other.words}” and “${words}” cannot both be right in one year. Check the weekdays.`,
				});
			without.push({ words, date, span });
		}
		return faults;
	},
	why: "A wrong weekday is the cheapest sign that a date was copied or guessed, and readers notice it.",
	texts: [],
	examples: () => [
		{
			name: "the date was another day",
			story: withText("The board met on Monday, 5 March 2024, to open the bids."),
			findings: [{ claimIds: [], message: "“Monday, 5 March 2024”: that date was a Tuesday. Check which is wrong." }],
		},
		{
			name: "two dates of one spring that do not fit together",
			story: withText("The bids closed on Monday, March 3. The board met on Friday, March 6."),
			findings: [
				{
					claimIds: [],
					message: "“Monday, March 3” and “Friday, March 6” cannot both be right in one year. Check the weekdays.",
				},
			],
		},
		{
			name: "dates that fit, alone or together",
			story: withText(
				"The board met on Tuesday, 5 March 2024. The bids closed on Monday, June 2, and were opened on Friday, June 6.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;
