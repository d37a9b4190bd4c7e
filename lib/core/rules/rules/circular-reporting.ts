import type { LineSource } from "../../sourcing/line.ts";
import type { Span } from "../../text/span.ts";
import { circles } from "../circles.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { claim, outlet, person, withText } from "../example.ts";
import { capital, listed } from "../message.ts";
import { isWithin, partyWords } from "../party.ts";
import { type Credit, creditsIn } from "../reading/credits.ts";
import type { TextRule } from "../rule.ts";

export const rule = {
	over: "text",
	id: "circular-reporting",
	title: "Outlets that cite each other",
	checks:
		"Warns when outlets or organisations credit one another in a circle, in the chains of claims or by what the text says of them: The Ledger credits The Courier here, and The Courier credits The Ledger there.",
	severity: "warn",
	remedy: { words: "Find the original source", place: "source" },
	concerns: ({ claim }) => claim.chain.length > 1,
	check(text, claims) {
		const known = new Names();
		const credits = new Map<string, Map<string, Span[]>>();
		for (const { by, credited, span } of [...claims.flatMap(creditsOf), ...creditsIn(text)]) {
			const [from, to] = [known.keyOf(by), known.keyOf(credited)];
			if (from === to) continue;
			const of = credits.get(from) ?? new Map<string, Span[]>();
			credits.set(from, of.set(to, [...(of.get(to) ?? []), span]));
		}
		return circles(new Map([...credits].map(([by, of]) => [by, [...of.keys()]]))).map((circle) => {
			const inside = new Set(circle);
			const spans = circle.flatMap((by) =>
				[...(credits.get(by) ?? [])].flatMap(([credited, at]) => (inside.has(credited) ? at : [])),
			);
			return {
				spans: spans.sort((a, b) => a.start - b.start),
				message: `${capital(listed(circle.map((key) => known.nameOf(key)).sort()))} credit each other, so none of them is an origin. Find out where it really began, and count them as one until then.`,
			};
		});
	},
	why: "Reports that lean on each other look like confirmation and are none: nobody in the circle needs to have known anything.",
	texts: [
		{
			house: "The Washington Post",
			place: "Digital Publishing Guidelines, Sourcing: reported by more than one outlet",
			dated: "2011",
			quote: "we should not necessarily conclude that the information being reported elsewhere is true",
		},
	],
	examples: () => [
		{
			name: "each has it from the other",
			story: withText(
				"The Ledger, citing The Courier, says that a second bid was withdrawn in June. The vote was close. According to The Courier, The Ledger has it that the bid was the higher one.",
				claim("bid", [outlet("The Courier"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("vote", [person("Ana Rowe")], "The vote was close"),
				claim("price", [outlet("The Ledger"), outlet("The Courier")], "the bid was the higher one"),
			),
			findings: [
				{
					claimIds: ["bid", "price"],
					message:
						"The Courier and The Ledger credit each other, so none of them is an origin. Find out where it really began, and count them as one until then.",
				},
			],
		},
		{
			name: "the story tells of it itself",
			story: withText(
				"The Evening Ledger reported it on Monday, citing a podcast. The podcast had it from the Ledger.",
			),
			findings: [
				{
					claimIds: [],
					message:
						"Evening Ledger and a podcast credit each other, so none of them is an origin. Find out where it really began, and count them as one until then.",
				},
			],
		},
		{
			name: "one has it from the other, and the other from a person",
			story: withText(
				"The Ledger, citing The Courier, says that a second bid was withdrawn in June. The bid was the higher one, Ana Rowe told The Courier.",
				claim("bid", [outlet("The Courier"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("price", [person("Ana Rowe"), outlet("The Courier")], "The bid was the higher one"),
			),
			findings: [],
		},
	],
} as const satisfies TextRule;

/** Who credits whom in a claim's chain. */
const creditsOf = ({ claim: { chain, start, end } }: ClaimReading): Credit[] =>
	chain.flatMap((by, at) => {
		const credited = chain[at - 1];
		if (!credited || !publishes(by) || !publishes(credited)) return [];
		return { by: by.name, credited: credited.name, span: { start, end } };
	});

const publishes = ({ kind }: LineSource): boolean => kind === "publication" || kind === "organisation";

/** Names of outlets, each the same as a longer form of it: "the Courier" is The Financial Courier. */
class Names {
	readonly #names: { readonly words: readonly string[]; readonly name: string }[] = [];

	keyOf(name: string): string {
		const words = partyWords(name);
		const known = this.#names.find((one) => isWithin(words, one.words) || isWithin(one.words, words));
		if (known) return known.words.join(" ");
		this.#names.push({ words, name });
		return words.join(" ");
	}

	nameOf(key: string): string {
		return this.#names.find(({ words }) => words.join(" ") === key)?.name ?? key;
	}
}
