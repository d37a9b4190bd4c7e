import { countedInWords } from "../../vocabulary/counted.ts";
import type { ClaimReading } from "../claim-reading.ts";
import { body, claim, outlet, paper, person, story } from "../example.ts";
import { capital } from "../message.ts";
import { isWithin } from "../party.ts";
import type { SourceRule } from "../rule.ts";
import type { SourceUse } from "../source-use.ts";

export const rule = {
	over: "source",
	id: "single-origin",
	title: "Many claims from one source",
	checks:
		"Warns when at least `claims` claims rest on the word of one named person or body alone; what they say of themselves, deny or admit does not count, nor do whole quotations, opinions, documents and the reports of other outlets, which have a rule of their own.",
	severity: "warn",
	remedy: { words: "Add a second source", place: "evidence" },
	options: { claims: 3 },
	check(use, options) {
		const { kind, name } = use.source;
		if (kind !== "person" && kind !== "organisation") return null;
		const claims = use.claims.filter((reading) => restsOnItsWord(reading, use));
		if (claims.length < options.claims || claims.length === 0) return null;
		return {
			claims,
			message: `${capital(countedInWords(claims.length, "claim rests", "claims rest"))} on ${name} alone. Ask somebody independent, or find the record, for what matters most among them.`,
		};
	},
	why: "One account, however honest, is one account. Readers do not see how much of a story hangs on it; the checker should.",
	texts: [
		{
			house: "BBC",
			place: "Editorial Guidelines, Accuracy, 3.3.4",
			dated: "2019 edition",
			quote: "We should be reluctant to rely on a single source.",
		},
		{
			house: "Reuters",
			place: "Anonymous sources: Reuters rules",
			dated: "17 July 2008",
			quote: "Two or more sources are better than one.",
		},
	],
	examples: () => [
		{
			name: "three claims on one body’s word",
			story: story(
				claim("pipe", [body("Marsh Water")], "the pipe burst on Sunday"),
				claim("homes", [body("Marsh Water")], "most homes were dry by noon"),
				claim("valve", [body("Marsh Water")], "a valve had been left open"),
			),
			findings: [
				{
					claimIds: ["pipe", "homes", "valve"],
					message:
						"Three claims rest on Marsh Water alone. Ask somebody independent, or find the record, for what matters most among them.",
				},
			],
		},
		{
			name: "what somebody says of themselves or denies, and what a second origin or a document bears out",
			story: story(
				claim("self", [person("Ana Rowe")], "she has worked there since spring", { who: "Ana Rowe" }),
				claim("denial", [person("Ana Rowe")], "the valve was open", { stance: "deny" }),
				claim("pipe", [person("Ana Rowe")], "the pipe burst on Sunday", {
					evidence: [{ kind: "second-hand", source: body("Marsh Water") }],
				}),
				claim("repair", [person("Ana Rowe")], "the repair was paid for", { evidence: [{ kind: "documentary" }] }),
				...["one", "two", "three"].map((part) =>
					claim(part, [paper("the inspection report")], `part ${part} was worn`),
				),
				...["four", "five", "six"].map((part) => claim(part, [outlet("The Ledger")], `part ${part} was worn`)),
			),
			findings: [],
		},
	],
} as const satisfies SourceRule<{ claims: number }>;

const restsOnItsWord = (
	{ claim, origin, outlet, origins, standsAlone, whoWords }: ClaimReading,
	{ source, words }: SourceUse,
): boolean =>
	origin?.sourceId === source.sourceId &&
	outlet === null &&
	origins.max < 2 &&
	!standsAlone &&
	claim.stance === "assert" &&
	claim.form !== "direct" &&
	claim.verificationStatus !== "not-checkable" &&
	!isWithin(words, whoWords);
