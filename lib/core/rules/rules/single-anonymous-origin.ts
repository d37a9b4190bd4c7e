import { peopleIn } from "../../sourcing/origins.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import type { Manual } from "../manual.ts";
import { counted } from "../message.ts";
import type { SourceRule } from "../rule.ts";
import { toldByUnnamed } from "../unnamed.ts";

export const rule: SourceRule<{ claims: number }> = {
	over: "source",
	id: "single-anonymous-origin",
	title: "One unnamed origin",
	checks:
		"Says when at least `claims` claims have one unnamed source of the story and nothing else behind them; “two officials” count as two, and what an outlet’s unnamed source said has a rule of its own.",
	severity: "warn",
	options: { claims: 2 },
	check(use, options) {
		if (peopleIn(use.source.name) > 1) return null;
		const claims = toldByUnnamed(use).filter(({ origins, standsAlone }) => origins.max < 2 && !standsAlone);
		if (claims.length === 0 || claims.length < options.claims) return null;
		return {
			claims,
			message: `Nothing but “${use.source.name}” stands behind ${counted(claims.length, "claim")}. Find a second origin, a document or somebody who says it by name.`,
		};
	},
};

export const manual: Manual = {
	why: "If the one unnamed person is wrong, or has an axe to grind, nobody will notice before the correction.",
	texts: [
		{
			house: "Reuters",
			place: "Anonymous sources: Reuters rules, 17 July 2008",
			quote: "Two or more sources are better than one.",
		},
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, Gathering material",
			quote: "If we do rely on a single source, a named on the record source is always preferable.",
		},
		{ house: "AP", place: "News Values & Principles, Anonymous sources: more than one source" },
		{ house: "The Washington Post", place: "Policy on Sources, Confidential sources: more than one source" },
	],
	examples: () => [
		{
			name: "one official, two claims",
			story: story(
				claim("tender", [unnamed("a harbour official")], "the tender was decided in June"),
				claim("price", [unnamed("a harbour official")], "the price was never discussed"),
			),
			findings: [
				{
					claimIds: ["tender", "price"],
					message:
						"Nothing but “a harbour official” stands behind two claims. Find a second origin, a document or somebody who says it by name.",
				},
			],
		},
		{
			name: "one claim only; two officials; one with a document; one behind an outlet; one with a name",
			story: story(
				claim("mayor", [unnamed("a town hall clerk")], "the mayor was told in May"),
				claim("tender", [unnamed("two harbour officials")], "the tender was decided in June"),
				claim("board", [unnamed("two harbour officials")], "the board was told"),
				claim("price", [unnamed("a clerk")], "the price was never discussed", { evidence: [{ kind: "documentary" }] }),
				claim("vote", [unnamed("an aide"), outlet("The Ledger")], "the vote was close"),
				claim("date", [person("Ana Rowe")], "work begins in May"),
			),
			findings: [],
		},
	],
};
