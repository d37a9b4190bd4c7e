import { countedInWords } from "../../vocabulary/counted.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { speaksForOthers } from "../descriptor.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import { capital } from "../message.ts";
import type { SourceRule } from "../rule.ts";

export const rule = {
	over: "source",
	id: "relay-of-anonymous",
	title: "Another outlet’s unnamed source",
	checks:
		"Flags, for each outlet, the claims that it has from unnamed people and that nothing else stands behind; evidence of the newsroom’s own clears it.",
	severity: "warn",
	remedy: { words: "Add evidence", place: "evidence" },
	check({ source, claims }) {
		if (source.kind !== "publication") return null;
		const relayed = claims.filter((reading) => restsOn(source.sourceId, reading));
		return relayed.length === 0
			? null
			: {
					claims: relayed,
					message: `${capital(countedInWords(relayed.length, "claim goes", "claims go"))} back to unnamed people who spoke to ${source.name}, and nobody here knows who they are. Make clear that the report rests on them, and let an editor decide whether to repeat it.`,
				};
	},
	why: "The story vouches for people whom another newsroom chose to believe. It can neither weigh them nor ask them again.",
	texts: [
		{
			house: "The Washington Post",
			place: "Digital Publishing Guidelines, Sourcing",
			dated: "2011",
			quote: "our report should make clear to readers that the report … was based on such a source or sources",
		},
	],
	examples: () => [
		{
			name: "what unnamed people told another paper",
			story: story(
				claim("bid", [unnamed("people close to the board"), outlet("The Ledger")], "a second bid was withdrawn"),
				claim("vote", [unnamed("a clerk"), outlet("The Ledger")], "the vote was close"),
			),
			findings: [
				{
					claimIds: ["bid", "vote"],
					message:
						"Two claims go back to unnamed people who spoke to The Ledger, and nobody here knows who they are. Make clear that the report rests on them, and let an editor decide whether to repeat it.",
				},
			],
		},
		{
			name: "a name behind the report, or evidence beside it",
			story: story(
				claim("bid", [person("Ana Rowe"), outlet("The Ledger")], "a second bid was withdrawn"),
				claim("vote", [unnamed("a clerk"), outlet("The Ledger")], "the vote was close", {
					evidence: [{ kind: "documentary" }],
				}),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule;

/** Is it the outlet's own unnamed source, and nothing else, that the claim rests on? */
const restsOn = (outletId: string, { claim, outlet, lines, standsAlone }: ClaimReading): boolean => {
	if (outlet?.sourceId !== outletId || standsAlone || lines.length > 1) return false;
	const told = claim.chain[claim.chain.lastIndexOf(outlet) - 1];
	return told?.kind === "unnamed" && !speaksForOthers(told.name);
};
