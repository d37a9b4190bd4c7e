import { withText } from "../example.ts";
import { fullNames, isOneLetterOff, loneNames, openingWords } from "../reading/names.ts";
import type { TextFault, TextRule } from "../rule.ts";

export const rule = {
	over: "text",
	id: "two-spellings",
	title: "One name spelled two ways",
	checks:
		"Flags two full names that differ by one letter, and a surname that stands alone one letter off a full name; names of four letters or fewer, plurals and words that the text also writes small pass.",
	severity: "warn",
	remedy: null,
	check(text) {
		const names = fullNames(text);
		const firstOf = new Map(names.toReversed().map((name) => [`${name.first} ${name.last}`, name]));
		const faults: TextFault[] = [];
		const full = [...firstOf.values()].toReversed();
		for (const [at, one] of full.entries())
			for (const other of full.slice(at + 1)) {
				const lasts = one.first === other.first && isSlip(one.last, other.last);
				const firsts = one.last === other.last && one.first.length > 2 && isSlip(one.first, other.first, 3);
				if (lasts || firsts) faults.push(fault(one, `${one.first} ${one.last}`, other, `${other.first} ${other.last}`));
			}
		const surnames = new Map(full.map((name) => [name.last, name]));
		const known = new Set(full.flatMap(({ first, last }) => [first, last]));
		const counts = new Map<string, number>();
		const lone = [...loneNames(text), ...openingWords(text)]
			.filter(({ name }) => !known.has(name) && !MONTHS_AND_DAYS.test(name))
			.sort((a, b) => a.start - b.start);
		for (const { name } of lone) counts.set(name, (counts.get(name) ?? 0) + 1);
		const seen = new Set<string>();
		for (const { name, ...span } of lone) {
			if (seen.has(name) || (counts.get(name) ?? 0) > 2 || text.text.includes(` ${name.toLowerCase()}`)) continue;
			seen.add(name);
			for (const [surname, where] of surnames)
				if (isSlip(surname, name) || (!surname.endsWith("s") && isSlip(surname, name.replace(/s$/u, ""))))
					faults.push(fault(where, surname, span, name));
		}
		return faults;
	},
	why: "A name spelled two ways is wrong once, and its owner reads it.",
	texts: [],
	examples: () => [
		{
			name: "a full name in two spellings",
			story: withText("Ana Torvald chairs the trust. The trust was founded by Ana Torvalt in 1999."),
			findings: [
				{ claimIds: [], message: "“Ana Torvald” and “Ana Torvalt”: one name, or two people? Check the spelling." },
			],
		},
		{
			name: "a surname that slipped",
			story: withText("Ana Torvald chairs the trust. On Monday, Torvold refused to answer."),
			findings: [{ claimIds: [], message: "“Torvald” and “Torvold”: one name, or two people? Check the spelling." }],
		},
		{
			name: "genitives, plurals and other people",
			story: withText(
				"Ana Torvald chairs the trust. Torvald’s brother, Bo Larsen, left it. The Torvalds own two boats, and Don Johnston a third. Boris Johnson has none.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

const MONTHS_AND_DAYS = /^(?:March|April|August|Sunday|Monday|Friday)$/u;

/** Too alike to be two words, and no plural or other form of one. */
function isSlip(a: string, b: string, shortest = 5): boolean {
	if (Math.max(a.length, b.length) < shortest || Math.min(a.length, b.length) < Math.min(shortest, 4) || a[0] !== b[0])
		return false;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return isOneLetterOff(a.toLowerCase(), b.toLowerCase()) && !(long.startsWith(short) && /[sniaey]$/.test(long));
}

const fault = (
	one: { start: number; end: number },
	name: string,
	other: { start: number; end: number },
	otherName: string,
): TextFault => ({
	spans: [one, other].map(({ start, end }) => ({ start, end })),
	message: `“${name}” and “${otherName}”: one name, or two people? Check the spelling.`,
});
