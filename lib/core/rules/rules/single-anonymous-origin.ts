import { peopleIn } from "../../sourcing/origins.ts";
import { countedInWords } from "../../vocabulary/counted.ts";
import { claim, outlet, person, story, unnamed } from "../example.ts";
import type { SourceRule } from "../rule.ts";
import { toldByUnnamed } from "../unnamed.ts";

export const rule = {
	over: "source",
	id: "single-anonymous-origin",
	title: "Single anonymous source",
	checks:
		"Warns when at least `claims` claims have one unnamed source of the story and nothing else behind them; “two officials” count as two, and what an outlet’s unnamed source said has a rule of its own.",
	severity: "warn",
	remedy: { words: "Add a second source", place: "evidence" },
	options: { claims: 2 },
	check(use, options) {
		if (peopleIn(use.source.name) > 1) return null;
		const claims = toldByUnnamed(use).filter(({ origins, standsAlone }) => origins.max < 2 && !standsAlone);
		if (claims.length === 0 || claims.length < options.claims) return null;
		return {
			claims,
			message: `Nothing but “${use.source.name}” stands behind ${countedInWords(claims.length, "claim")}. Find a second source, a document or somebody who says it by name.`,
		};
	},
	why: "If the one unnamed person is wrong, or has an axe to grind, nobody will notice before the correction.",
	texts: [
		{
			house: "Reuters",
			place: "Anonymous sources: Reuters rules",
			dated: "17 July 2008",
			quote: "Two or more sources are better than one.",
		},
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, 3.3.4",
			dated: "2019 edition",
			quote: "it should be credible, and a named, on-the-record source is always preferable",
		},
		{
			house: "AP",
			place: "News Values & Principles, as AP described it",
			dated: "November 2022",
			quote: "routinely seeks and requires more than one source when sourcing is anonymous",
		},
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
						"Nothing but “a harbour official” stands behind two claims. Find a second source, a document or somebody who says it by name.",
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
} as const satisfies SourceRule<{ claims: number }>;
