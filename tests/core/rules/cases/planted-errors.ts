import type { RuleId } from "@/lib/core/rules/rules.ts";

/** A passage with one error planted in it, and the same passage as it should read. The first line is a headline. */
export interface Planted {
	readonly rule: RuleId;
	readonly wrong: string;
	readonly right: string;
}

const plant = (rule: RuleId, text: string, right: string, wrong: string): Planted => ({
	rule,
	wrong: text.replace("___", wrong),
	right: text.replace("___", right),
});

/** Written before the rules were tried on them; what they miss stays here and is counted. */
export const PLANTED: readonly Planted[] = [
	plant(
		"weekday-date",
		"Council meets\n\nThe council will meet on ___, 2025, to vote on the budget.",
		"Thursday, June 5",
		"Friday, June 5",
	),
	plant(
		"weekday-date",
		"Fire at mill\n\nThe mill burned down on ___ 2023 and was never rebuilt.",
		"Saturday 4 March",
		"Sunday 4 March",
	),
	plant(
		"weekday-date",
		"Strike called\n\nThe strike began on Monday, May 5. It was called off on ___, after talks.",
		"Thursday, May 8",
		"Friday, May 8",
	),
	plant(
		"weekday-date",
		"Trial opens\n\nThe trial opened ___, 2024, in a packed courtroom, and is to last a month.",
		"Wednesday, Jan. 10",
		"Tuesday, Jan. 10",
	),
	plant(
		"age-year",
		"Pilot dies\n\nThe pilot, who was born in 1938, died in 2012 at the age of ___, her family said.",
		"74",
		"84",
	),
	plant(
		"age-year",
		"A life at sea\n\nMr. Holm was born in Bergen in 1950. He went to sea in 1966, when he was ___.",
		"16",
		"19",
	),
	plant("age-year", "Founder remembered\n\nThe founder (1921–1999) died aged ___ after a short illness.", "78", "68"),
	plant(
		"age-year",
		"Mayor steps down\n\nShe led the city from 1994 to 2010, for ___ years, and left it richer.",
		"16",
		"26",
	),
	plant(
		"sum-total",
		"Crash on coast road\n\nThree drivers, two passengers and a cyclist were hurt. The bus carried 18 adults and 14 children, a total of ___.",
		"32",
		"34",
	),
	plant(
		"sum-total",
		"Grants announced\n\nThe fund gave $1.5 million, $2 million and $3.5 million, for a total of ___ million.",
		"$7",
		"$8",
	),
	plant("sum-total", "Storm toll\n\nThe storm killed ___ people in the valley: nine men and six women.", "15", "16"),
	plant("sum-total", "Vote counted\n\nThe motion got 41 votes in the east and 27 in the west, ___ in all.", "68", "78"),
	plant(
		"percentage-share",
		"Turnout falls\n\nOnly 1,200 of the 4,800 members, or ___ percent, sent in a ballot.",
		"25",
		"40",
	),
	plant(
		"percentage-share",
		"Prices climb\n\nThe price of a ticket rose from $40 to $50, an increase of ___ percent.",
		"25",
		"20",
	),
	plant("percentage-share", "Factory shrinks\n\nThe workforce fell ___%, from 800 to 600, in two years.", "25", "33"),
	plant("percentage-share", "Schools survey\n\nThirty of 120 schools (___ per cent) have no library.", "25", "30"),
	plant("percent-point", "Rates up\n\nThe bank raised its rate from 2% to 3%, up ___ since spring.", "50%", "1%"),
	plant(
		"percent-point",
		"Support slips\n\nSupport fell from 48 percent to 42 percent, a drop of ___, the poll found.",
		"six percentage points",
		"six percent",
	),
	plant(
		"percent-point",
		"Jobless rate\n\nThe jobless rate went from 5.2 per cent to 6.7 per cent, a rise of ___.",
		"1.5 percentage points",
		"1.5 per cent",
	),
	plant(
		"two-spellings",
		"New head for trust\n\nMarta Kowalczyk will lead the trust. Before that ___ ran a hospital for ten years.",
		"Kowalczyk",
		"Kowalcyk",
	),
	plant(
		"two-spellings",
		"Court hears case\n\nThe lawyer, Stephen Albrecht, asked for more time. The judge told ___ Albrecht that there was none.",
		"Stephen",
		"Stefen",
	),
	plant(
		"two-spellings",
		"Team loses\n\nCoach Dana Whitlock blamed the pitch. The club stands by ___ for now, it said.",
		"Whitlock",
		"Whitlack",
	),
	plant(
		"two-spellings",
		"Bridge opens\n\nThe engineer Piotr Zielinski cut the ribbon. The idea was Piotr ___ own, the mayor said.",
		"Zielinski’s",
		"Zielinsky’s",
	),
	plant(
		"headline-figure",
		"___ workers lose jobs at mill\n\nThe mill let 240 workers go on Friday, the union said.",
		"240",
		"420",
	),
	plant(
		"headline-figure",
		"Fire kills ___ people in hostel\n\nSeven people died when the hostel burned down, the fire brigade said.",
		"seven",
		"nine",
	),
	plant(
		"headline-figure",
		"City buys stadium for $___ million\n\nThe city paid $86 million for the stadium, according to the deed.",
		"86",
		"68",
	),
	plant("headline-figure", "Turnout drops to ___%\n\nTurnout fell to 43% from 51% four years ago.", "43", "34"),
	plant(
		"two-titles",
		"Minister under fire\n\nFinance Minister Olga Brandt defended the plan. Olga Brandt, the ___ minister, meets unions today.",
		"finance",
		"foreign",
	),
	plant(
		"two-titles",
		"Police answer\n\nCaptain Luis Moreno gave no names. The inquiry, ___ Luis Moreno said, will take weeks.",
		"Captain",
		"Colonel",
	),
	plant(
		"two-titles",
		"Museum row\n\nThe museum’s deputy director, Ines Falk, left in May. Ines Falk, the ___, had asked for a review.",
		"deputy director",
		"director",
	),
	plant(
		"two-titles",
		"Envoy recalled\n\nAmbassador Paul Renner was called home. Paul Renner, the ___, leaves on Sunday.",
		"ambassador",
		"deputy ambassador",
	),
];
