import { withText } from "../example.ts";
import { paragraphsOf, sentencesOf } from "../reading/sentences.ts";
import type { TextFault, TextRule } from "../rule.ts";

const BORN = /\b[Bb]orn\b[^.;]{0,60}?\b((?:18|19|20)\d\d)\b/g;
const LIFE = /\(((?:18|19|20)\d\d)\s?[–-]\s?((?:18|19|20)\d\d)\)/g;
const YEAR =
	/\b(?:in|on|since|until|of|January|February|March|April|May|June|July|August|September|October|November|December|\d{1,2},)\s((?:18|19|20)\d\d)\b/g;
const AGE =
	/\b(?:aged|at (?:the )?age(?: of)?|when (?:he|she) was|(?:he|she|who) turn(?:ed|s))\s(\d{1,3})\b(?!\s?(?:%|percent|per cent|[,.]\d|years? in))/g;
const PERIOD =
	/\b(?:from|between)\s((?:18|19|20)\d\d)\s(?:to|until|and|through)\s((?:18|19|20)\d\d)[^.;]{0,40}?\b(?:a (?:period|span|stretch) of|for|in all|just|only)\s(\d{1,3})\syears\b/g;
/** "31 years at the mill, from 1960 to 1981". */
const PERIOD_FIRST =
	/\b(\d{1,3})\syears\b[^.;:]{0,60}?\b(?:from|between)\s((?:18|19|20)\d\d)\s(?:to|until|and|through)\s((?:18|19|20)\d\d)\b/g;

export const rule = {
	over: "text",
	id: "age-year",
	title: "Age and years disagree",
	checks:
		"Flags an age that does not follow from the year of birth and the other year in its sentence, a lifespan that does not give the age stated, and a number of years that is not the distance between two years; a year more or less passes, for birthdays.",
	severity: "warn",
	remedy: null,
	check(text) {
		return paragraphsOf(text).flatMap((paragraph) => {
			const lives = [...paragraph.words.matchAll(LIFE)].map(([, from, to]) => ({
				born: Number(from),
				year: Number(to),
			}));
			const births = new Set([...paragraph.words.matchAll(BORN)].map(([, year]) => Number(year)));
			const [born] = births;
			return sentencesOf(paragraph).flatMap(({ start, words }): TextFault[] => {
				const faults: TextFault[] = [];
				const fault = (index: number, length: number, message: string) =>
					faults.push({ spans: [{ start: start + index, end: start + index + length }], message });
				const periods = [
					...[...words.matchAll(PERIOD)].map(({ 0: found, 1: from, 2: to, 3: said, index }) => ({
						found,
						from,
						to,
						said,
						index,
					})),
					...[...words.matchAll(PERIOD_FIRST)].map(({ 0: found, 1: said, 2: from, 3: to, index }) => ({
						found,
						from,
						to,
						said,
						index,
					})),
				];
				for (const { found, from, to, said, index } of periods) {
					const years = Number(to) - Number(from);
					if (Math.abs(years - Number(said)) > 1)
						fault(index, found.length, `“${found}”: from ${from} to ${to} are ${years} years. Check the figures.`);
				}
				const ages = [...words.matchAll(AGE)];
				const years = new Set(
					[...words.matchAll(YEAR)].map(([, year]) => Number(year)).filter((year) => year !== born),
				);
				const [only] = lives.length === 1 && years.size === 0 ? lives : [];
				const [year] = only ? [only.year] : years;
				const birth = only?.born ?? (births.size === 1 ? born : undefined);
				const [age] = ages;
				if (!age || ages.length > 1 || birth === undefined || year === undefined || (!only && years.size > 1))
					return faults;
				const most = year - birth;
				if (Number(age[1]) !== most && Number(age[1]) !== most - 1 && most > 0)
					fault(
						age.index,
						age[0].length,
						`“${age[0]}”: born in ${birth}, that is ${most - 1} or ${most} in ${year}. Check the age and the years.`,
					);
				return faults;
			});
		});
	},
	why: "An age and two years hold each other. Where they disagree, one of the three is wrong in print.",
	texts: [],
	examples: () => [
		{
			name: "the age does not follow from the years",
			story: withText("Rowe was born in Marsh End in 1961. She died in 2019 at the age of 68."),
			findings: [
				{
					claimIds: [],
					message: "“at the age of 68”: born in 1961, that is 57 or 58 in 2019. Check the age and the years.",
				},
			],
		},
		{
			name: "a period that is not its length",
			story: withText("Breck ran the yard from 1990 to 2004, for 20 years."),
			findings: [
				{
					claimIds: [],
					message: "“from 1990 to 2004, for 20 years”: from 1990 to 2004 are 14 years. Check the figures.",
				},
			],
		},
		{
			name: "ages and years that hold each other",
			story: withText(
				"Rowe was born in 1961 and died in 2019, aged 57. Breck ran the yard from 1990 to 2004, for 14 years.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;
