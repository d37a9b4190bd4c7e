import { countedInWords } from "../../vocabulary/counted.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import { capital, listed } from "../message.ts";
import type { StoryRule } from "../rule.ts";

export const rule = {
	over: "story",
	id: "relay-only",
	title: "Only other outlets’ reports",
	checks:
		"Flags, for each outlet or each set of them, the claims that rest on nothing but its reporting, when there are at least `claims`, or when several outlets are taken to confirm each other; evidence that the newsroom got itself clears it.",
	severity: "warn",
	remedy: { words: "Add evidence", place: "evidence" },
	options: { claims: 3 },
	concerns: ({ outlet }) => outlet !== null,
	check(claims, options) {
		const byOutlets = new Map<string, { outlets: readonly string[]; claims: ClaimReading[] }>();
		for (const reading of claims) {
			const outlets = outletsOf(reading);
			if (!outlets) continue;
			const key = outlets.join("\n");
			const group = byOutlets.get(key);
			if (group) group.claims.push(reading);
			else byOutlets.set(key, { outlets, claims: [reading] });
		}
		const much = [...byOutlets.values()].filter(
			(group) => group.claims.length >= options.claims || group.outlets.length > 1,
		);
		return much.map(({ outlets, claims }) => ({
			claims,
			message: `${capital(countedInWords(claims.length, "claim rests", "claims rest"))} on nothing but what ${listed(outlets)} ${outlets.length > 1 ? "report. That several outlets have it does not make it true: confirm" : "reports. Confirm"} it independently, or tell readers that you could not.`,
		}));
	},
	why: "Outlets repeat each other. Ten reports can go back to one, and one mistake.",
	texts: [
		{
			house: "The Washington Post",
			place: "Digital Publishing Guidelines, Attribution",
			dated: "1 September 2011",
			quote: "a notation that the report could not be independently verified",
		},
	],
	examples: () => [
		{
			name: "one outlet, and two that have the same",
			story: story(
				claim("bid", [unnamed("two clerks"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("price", [outlet("The Ledger")], "the price was never discussed"),
				claim("date", [outlet("The Ledger")], "work begins in May"),
				claim("vote", [outlet("The Ledger")], "the vote was close", {
					evidence: [{ kind: "relayed-media", source: outlet("The Courier") }],
				}),
			),
			findings: [
				{
					claimIds: ["bid", "price", "date"],
					message:
						"Three claims rest on nothing but what The Ledger reports. Confirm it independently, or tell readers that you could not.",
				},
				{
					claimIds: ["vote"],
					message:
						"One claim rests on nothing but what The Courier and The Ledger report. That several outlets have it does not make it true: confirm it independently, or tell readers that you could not.",
				},
			],
		},
		{
			name: "the newsroom has asked somebody itself; two claims are little",
			story: story(
				claim("bid", [outlet("The Ledger")], "a second bid was withdrawn in June", {
					evidence: [{ kind: "second-hand", source: person("Ana Rowe") }],
				}),
				claim("price", [outlet("The Ledger")], "the price was never discussed"),
				claim("date", [outlet("The Ledger")], "work begins in May"),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule<{ claims: number }>;

/** The outlets through which every line of the claim passes, by name; null where some line passes through none. */
function outletsOf({ lines }: ClaimReading): string[] | null {
	const names = new Set<string>();
	for (const line of lines) {
		const outlet = line.findLast((link) => link.kind === "publication");
		if (!outlet) return null;
		names.add(outlet.name);
	}
	return [...names].sort();
}
