import type { ClaimReading } from "../claim-reading.ts";
import { speaksForOthers } from "../descriptor.ts";
import { claim, outlet, unnamed, withText } from "../example.ts";
import type { TextRule } from "../rule.ts";

/** Words by which a story tells readers why somebody is not named. */
const REASON =
	/condition of anonymity|anonymous(?:ly|) (?:because|to|out|for)|anonymity (?:because|to|for|out)|(?:declined|asked|requested|wished) (?:not )?to be (?:identified|named|quoted)|not to be (?:identified|named)|not authori[sz]ed|because (?:they|he|she|of)|for fear|fear(?:ed|s|ing) |to (?:speak|talk|discuss)(?: \w+){0,4} (?:candidly|freely|openly)|sensitiv/i;

export const rule = {
	over: "text",
	id: "reason-not-printed",
	title: "Readers are not told why",
	checks:
		"Warns when no paragraph in which an unnamed source speaks tells readers why the name is withheld, by a short list of turns such as “on condition of anonymity”; ignores spokespeople and about the sources of other outlets.",
	severity: "warn",
	remedy: null,
	concerns: ({ nearest }) => nearest?.kind === "unnamed" && !speaksForOthers(nearest.name),
	check({ text, blocks }, claims) {
		const bySource = new Map<string | undefined, ClaimReading[]>();
		for (const reading of claims) {
			const told = bySource.get(reading.nearest?.sourceId);
			if (told) told.push(reading);
			else bySource.set(reading.nearest?.sourceId, [reading]);
		}
		return [...bySource.values()].flatMap((told) => {
			const [first] = told;
			const paragraphs = blocks.filter((block) =>
				told.some(({ claim }) => claim.start < block.end && claim.end > block.start),
			);
			if (!first?.nearest || paragraphs.some(({ start, end }) => REASON.test(text.slice(start, end)))) return [];
			return [
				{
					spans: told.map(({ claim: { start, end } }) => ({ start, end })),
					message: `The story never says why “${first.nearest.name}” is not named. Print the reason, and what the source stands to gain where it matters.`,
				},
			];
		});
	},
	why: "The newsroom may know why a name is withheld; the reader does not. The reason, and the motive where it matters, belong in the story.",
	texts: [
		{
			house: "AP",
			place: "News Values & Principles, Anonymous sources",
			dated: "as quoted in 2009",
			quote: "We must explain in the story why the source requested anonymity.",
		},
	],
	examples: () => [
		{
			name: "the paragraph gives no reason",
			story: withText(
				"A harbour official said the tender was decided in June.",
				claim("tender", [unnamed("A harbour official")], "the tender was decided in June"),
			),
			findings: [
				{
					claimIds: ["tender"],
					message:
						"The story never says why “A harbour official” is not named. Print the reason, and what the source stands to gain where it matters.",
				},
			],
		},
		{
			name: "the paragraph gives the reason; what another outlet promised is its own to explain",
			story: withText(
				"A harbour official, who spoke on condition of anonymity to discuss a pending sale, said the tender was decided in June. Two clerks told The Ledger that the price was fixed.",
				claim("tender", [unnamed("A harbour official")], "the tender was decided in June"),
				claim("price", [unnamed("Two clerks"), outlet("The Ledger")], "the price was fixed"),
			),
			findings: [],
		},
	],
} as const satisfies TextRule;
