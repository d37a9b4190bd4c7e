import { withText } from "../example.ts";
import { disagree, type Role, rolesIn } from "../reading/roles.ts";
import type { TextFault, TextRule } from "../rule.ts";

export const rule = {
	over: "text",
	id: "two-titles",
	title: "One person, two titles",
	checks:
		"Flags one person called deputy here and not there, given two portfolios (“finance minister”, “foreign minister”) or two titles that nobody has at one time (“judge”, “magistrate”), by full name or surname; former, acting and then-titles pass.",
	severity: "warn",
	remedy: null,
	check(text) {
		const seen: Role[] = [];
		return rolesIn(text).flatMap((role): TextFault[] => {
			const named = seen.filter((one) => isSame(one, role));
			seen.push(role);
			// Two people of one surname are told apart by nothing but their first names.
			if (new Set([...named, role].flatMap(firstName)).size > 1) return [];
			const other = named.find((one) => disagree(one, role));
			if (!other || named.some((one) => !disagree(one, role) && one.title.toLowerCase() === role.title.toLowerCase()))
				return [];
			if (
				text.text.includes(`${other.title} and ${role.title}`) ||
				text.text.includes(`${role.title} and ${other.title}`)
			)
				return [];
			const name = other.name.length > role.name.length ? other.name : role.name;
			return [
				{
					spans: [other, role].map(({ start, end }) => ({ start, end })),
					message: `${name} is “${other.title}” in one place and “${role.title}” in another. Check the title.`,
				},
			];
		});
	},
	why: "A title given two ways is wrong once, and it is the part of a story that its subject checks first.",
	texts: [],
	examples: () => [
		{
			name: "deputy in one place only",
			story: withText(
				"Ana Rowe, the deputy director of the trust, signed the lease. Director Ana Rowe left on Friday.",
			),
			findings: [
				{
					claimIds: [],
					message: "Ana Rowe is “deputy director” in one place and “Director” in another. Check the title.",
				},
			],
		},
		{
			name: "two portfolios",
			story: withText("Finance Minister Bo Larsen signed it. Bo Larsen, the foreign minister, will fly out on Monday."),
			findings: [
				{
					claimIds: [],
					message: "Bo Larsen is “Finance Minister” in one place and “foreign minister” in another. Check the title.",
				},
			],
		},
		{
			name: "the surname alone, with another title",
			story: withText("Judge Ana Rowe heard the case. It goes on before Magistrate Rowe on Monday."),
			findings: [
				{
					claimIds: [],
					message: "Ana Rowe is “Judge” in one place and “Magistrate” in another. Check the title.",
				},
			],
		},
		{
			name: "one title, a shorter form of it, and a former one",
			story: withText(
				"Finance Minister Bo Larsen signed it. Bo Larsen, the minister, left. Bo Larsen, the former foreign minister, had no comment.",
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

const isSame = (a: Role, b: Role): boolean => a.surname === b.surname;

const firstName = ({ name }: Role): string[] => (name.includes(" ") ? [name.split(" ")[0] ?? ""] : []);
