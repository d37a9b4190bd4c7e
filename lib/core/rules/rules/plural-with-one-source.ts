import { isPlural } from "../descriptor.ts";
import { claim, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import type { SourceRule } from "../rule.ts";
import { isBlank, toldByUnnamed } from "../unnamed.ts";

/** A note in the terms that speaks of one person. Notes that speak of several are not read for it. */
const ONE_PERSON =
	/\b(?:only one|one (?:person|source|official|aide|employee|witness)|single (?:person|source)|he|she|his|her)\b/i;
const SEVERAL = /\b(?:they|their|both|two|three|four|five|all|each|several)\b/i;

export const rule = {
	over: "source",
	id: "plural-with-one-source",
	title: "Several sources where one is known",
	checks:
		"Warns when unnamed people in the plural spoke to the story itself and either the terms with them speak of one person (“she”, “one official”), or they are quoted word for word as with one voice. How many there really are it cannot know.",
	severity: "warn",
	remedy: { words: "Describe the source", field: "name" },
	check(use) {
		if (!isPlural(use.source.name)) return null;
		const claims = toldByUnnamed(use);
		const notes = [use.entry?.access, use.entry?.anonymityReason].filter((note) => !isBlank(note)).join(". ");
		const name = `“${use.source.name}”`;
		if (claims.length > 0 && ONE_PERSON.test(notes) && !SEVERAL.test(notes))
			return {
				claims,
				message: `${name} means several people, and the terms with them speak of one. Write of one source, or note who the others are.`,
			};
		const inOneVoice = claims.filter(({ claim }) => claim.form === "direct");
		const [first] = inOneVoice;
		return first
			? {
					claims: inOneVoice,
					message: `${name} cannot all have said ${words(first.claim.quote)} in the same words. Say which one is quoted.`,
				}
			: null;
	},
	why: "A plural that hides one person makes a report look confirmed that is not.",
	texts: [
		{
			house: "Reuters",
			place: "Handbook, The Essentials of Reuters sourcing",
			dated: "2008–09 edition",
			quote: "We should never … cite sources in the plural when we have only one",
		},
	],
	examples: () => [
		{
			name: "the terms know one",
			story: story(
				claim(
					"tender",
					[unnamed("harbour officials", { access: "She took the minutes of the tender board" })],
					"the tender was decided in June",
				),
			),
			findings: [
				{
					claimIds: ["tender"],
					message:
						"“harbour officials” means several people, and the terms with them speak of one. Write of one source, or note who the others are.",
				},
			],
		},
		{
			name: "several people, one quotation",
			story: story(
				claim("mood", [unnamed("People at the meeting")], "You could have heard a pin drop", { form: "direct" }),
			),
			findings: [
				{
					claimIds: ["mood"],
					message:
						"“People at the meeting” cannot all have said “You could have heard a pin drop” in the same words. Say which one is quoted.",
				},
			],
		},
		{
			name: "two people, and both are known; one person, quoted",
			story: story(
				claim(
					"tender",
					[unnamed("two harbour officials", { access: "Both sat on the tender board; she chaired it" })],
					"the tender was decided in June",
				),
				claim("mood", [unnamed("a clerk at the meeting")], "You could have heard a pin drop", { form: "direct" }),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;
