import type { Finding } from "../rules/finding.ts";
import type { Pack } from "../rules/packs.ts";
import type { RuleId } from "../rules/rules.ts";
import type { Level } from "./levels.ts";

/** A rule whose finding makes a story need more levels than every story does. */
export interface Ask {
	readonly rule: RuleId;
	readonly levels: readonly Level[];
	/** What the house has published about who approves that; null where the choice is Onrecord’s own. */
	readonly house: string | null;
}

/** Asked in every pack: whoever is accused by somebody without a name can sue, whatever the house. */
const ALLEGATION: Ask = { rule: "unnamed-allegation", levels: ["standards", "lawyer"], house: null };

/** Houses name their own posts (“news manager”, “masthead editor”); that these are standards and lawyer here is our reading. */
const ASKS: Readonly<Record<Pack, readonly Ask[]>> = {
	onrecord: [ALLEGATION],
	ap: [
		ALLEGATION,
		{
			rule: "single-anonymous-origin",
			levels: ["standards"],
			house:
				"AP, News Values & Principles: a news manager approves anonymous sourcing, and more than one source is sought",
		},
	],
	reuters: [
		ALLEGATION,
		{
			rule: "anonymous-attack",
			levels: ["standards"],
			house: "Reuters, The Essentials of Reuters sourcing: senior editors approve attacks by unnamed sources",
		},
		{
			rule: "single-anonymous-origin",
			levels: ["standards"],
			house: "Reuters, The Essentials of Reuters sourcing: a story with one unnamed source is authorised",
		},
	],
	nyt: [
		ALLEGATION,
		{
			rule: "unnamed-direct-quote",
			levels: ["standards"],
			house:
				"The New York Times, guidelines of 15 March 2016: direct quotations of unnamed sources are rare and approved",
		},
	],
	wapo: [
		ALLEGATION,
		{
			rule: "relay-of-anonymous",
			levels: ["standards"],
			house:
				"The Washington Post, Digital Publishing Guidelines: a supervising editor approves others’ unnamed sources",
		},
	],
	bbc: [
		{
			...ALLEGATION,
			house: "BBC, mandatory referral 3.2.1: a single unnamed source making a serious allegation is referred",
		},
	],
};

/** What of a story makes a pack ask for which levels. */
export const asksOf = (pack: Pack): readonly Ask[] => ASKS[pack];

/** The levels that what the rules found asks for, each with the rules that ask, in the pack's order. */
export function askedLevels(pack: Pack, findings: readonly Pick<Finding, "rule">[]): ReadonlyMap<Level, RuleId[]> {
	const found = new Set(findings.map(({ rule }) => rule));
	const asked = new Map<Level, RuleId[]>();
	for (const { rule, levels } of ASKS[pack])
		if (found.has(rule)) for (const level of levels) asked.set(level, [...(asked.get(level) ?? []), rule]);
	return asked;
}
