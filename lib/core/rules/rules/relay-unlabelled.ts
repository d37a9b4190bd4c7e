import type { ClaimReading } from "../claim-reading.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import { words } from "../message.ts";
import type { Fault, StoryRule } from "../rule.ts";

/**
 * A story that hides a relay looks like a story that has none, so only traces show it: the newsroom's own evidence for a
 * claim is another outlet's report which the story does not credit; or unnamed people who told an outlet something in one
 * place are credited in another place as if they had spoken to the story. A report taken over without any trace stays
 * unseen, and so does one whose outlet is named only for a part of it.
 */
export const rule = {
	over: "story",
	id: "relay-unlabelled",
	title: "Another outlet’s report, unlabelled",
	checks:
		"Warns when the evidence for a claim is an outlet’s report that the story does not credit, or when an outlet’s unnamed source is credited as if it had spoken to the story; a report taken over without such a trace it cannot see.",
	severity: "warn",
	remedy: { words: "Name the outlet", place: "source" },
	concerns: ({ claim, relayedFrom }) => relayedFrom.length > 0 || claim.chain.some(({ kind }) => kind === "unnamed"),
	check: (claims) => [...claims.flatMap(fromEvidence), ...fromOtherClaims(claims)],
	why: "Readers take what a story says for its own reporting. Where it is somebody else’s, they and the outlet are owed the credit, and the mistake, if it is one, stays where it was made.",
	texts: [
		{
			house: "The Washington Post",
			place: "Digital Publishing Guidelines, Attribution",
			dated: "1 September 2011",
			quote:
				"digital news reports based on non-Post reporting should clearly attribute the information to its specific source",
		},
		{
			house: "AP",
			place: "Guidelines for credit and attribution",
			dated: "1 September 2010",
			quote:
				"We should provide attribution whether the other organization is a newspaper, website, broadcaster or blog",
		},
	],
	examples: () => [
		{
			name: "the only evidence is a report that the story does not credit",
			story: story(
				claim("bid", [], "A second bid was withdrawn in June", {
					evidence: [{ kind: "relayed-media", source: outlet("The Ledger") }],
				}),
			),
			findings: [
				{
					claimIds: ["bid"],
					message:
						"“A second bid was withdrawn in June” comes from a report in The Ledger, which the story does not credit. Credit The Ledger, or confirm it independently.",
				},
			],
		},
		{
			name: "the outlet is named once and then forgotten",
			story: story(
				claim("bid", [unnamed("two clerks"), outlet("The Ledger")], "a second bid was withdrawn in June"),
				claim("price", [unnamed("two clerks")], "the price was never discussed"),
			),
			findings: [
				{
					claimIds: ["price"],
					message:
						"“two clerks” spoke to The Ledger, yet here it reads as if they had spoken to the story. Credit The Ledger here too.",
				},
			],
		},
		{
			name: "credited, or stood up by the newsroom’s own document; a named person may talk to both",
			story: story(
				claim("bid", [outlet("The Ledger")], "a second bid was withdrawn in June", {
					evidence: [{ kind: "relayed-media", source: outlet("The Ledger") }],
				}),
				claim("price", [], "The price was never discussed", {
					evidence: [{ kind: "relayed-media", source: outlet("The Ledger") }, { kind: "documentary" }],
				}),
				claim("date", [person("Ana Rowe"), outlet("The Ledger")], "work begins in May"),
				claim("crew", [person("Ana Rowe")], "the crew is hired"),
			),
			findings: [],
		},
	],
} as const satisfies StoryRule;

function fromEvidence(reading: ClaimReading): Fault[] {
	const { claim, standsAlone, relayedFrom } = reading;
	if (standsAlone) return [];
	const outlet = relayedFrom.find(({ sourceId }) => !claim.chain.some((link) => link.sourceId === sourceId));
	return outlet
		? [
				{
					claims: [reading],
					sourceId: outlet.sourceId,
					message: `${words(claim.quote)} comes from a report in ${outlet.name}, which the story does not credit. Credit ${outlet.name}, or confirm it independently.`,
				},
			]
		: [];
}

function fromOtherClaims(claims: readonly ClaimReading[]): Fault[] {
	const spokeTo = new Map<string, string>();
	const alone = new Map<string, { name: string; claims: ClaimReading[] }>();
	for (const reading of claims)
		for (const { sourceId, name, kind } of reading.claim.chain) {
			if (kind !== "unnamed") continue;
			if (reading.outlet) spokeTo.set(sourceId, spokeTo.get(sourceId) ?? reading.outlet.name);
			else if (reading.claim.chain.length > 1) continue;
			else if (alone.has(sourceId)) alone.get(sourceId)?.claims.push(reading);
			else alone.set(sourceId, { name, claims: [reading] });
		}
	return [...alone].flatMap(([sourceId, { name, claims }]) => {
		const outlet = spokeTo.get(sourceId);
		return outlet === undefined
			? []
			: {
					claims,
					sourceId,
					message: `“${name}” spoke to ${outlet}, yet here it reads as if they had spoken to the story. Credit ${outlet} here too.`,
				};
	});
}
