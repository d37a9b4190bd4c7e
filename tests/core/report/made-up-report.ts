import { buildReport, type Reportable, type ReportableClaim, type ReportFrame } from "@/lib/core/report/build.ts";
import type { Report } from "@/lib/core/report/model.ts";
import { readBlocks } from "@/lib/core/text/blocks.ts";

export const FRAME: ReportFrame = {
	storyId: "0199a0aa-0000-7000-8000-000000000001",
	title: 'Ferry <contract> & "quotes"',
	newsroom: "The Quay",
	draft: { number: 2, sha256: "ab".repeat(32), words: 1420 },
	madeAt: "2026-03-04T09:30:00.000Z",
	madeBy: "Ada | Bell",
	record: { events: 77, head: "ef".repeat(32), signature: "c2ln" },
};

export const TEXT = `Ferry contract

The ferry will sail in May, people close to the deal told The Ledger. Ana Rowe denied taking money from the yard.

The port has two berths.`;

const ledger = { sourceId: "s1", name: "The Ledger", kind: "publication" } as const;
const insiders = { sourceId: "s2", name: "People close to the deal", kind: "unnamed" } as const;
const rowe = { sourceId: "s3", name: "Ana Rowe", kind: "person" } as const;

/** A plain claim about these words of `TEXT`. */
export function claimOf(id: string, quote: string, part: Partial<ReportableClaim> = {}): ReportableClaim {
	const start = TEXT.indexOf(quote);
	return {
		id,
		start,
		end: start + quote.length,
		quote,
		who: "",
		what: "",
		chain: [],
		cue: null,
		form: "narrated",
		stance: "assert",
		hedge: null,
		attributionStatus: "suggested",
		verificationStatus: "unchecked",
		attributionSet: null,
		verificationSet: null,
		credibility: null,
		flagged: false,
		assignee: null,
		evidence: [],
		comments: [],
		wordings: [],
		corrections: [],
		...part,
	};
}

const chloe = { by: "Chloe Checker", at: "2026-03-03T18:31:00.000Z" };

/** A claim about which there is everything to say, one that its source denies, and one with nothing. */
export const STORY: Reportable = {
	text: TEXT,
	blocks: readBlocks(TEXT),
	ticks: [],
	terms: new Map([
		[
			"s2",
			{ groundRule: "on-background", anonymityReason: "They would be dismissed", access: "They sat at the table" },
		],
	]),
	claims: [
		claimOf("c1", "The ferry will sail in May", {
			who: "the ferry",
			what: "will sail in May",
			chain: [insiders, ledger],
			cue: "told",
			form: "indirect",
			hedge: "likely",
			attributionStatus: "accepted",
			verificationStatus: "partly-confirmed",
			attributionSet: chloe,
			verificationSet: { ...chloe, by: "Eve Editor" },
			credibility: 2,
			flagged: true,
			assignee: "Dan Desk",
			comments: [{ by: "Eve Editor", at: "2026-03-04T07:12:00.000Z", body: "Who <else> says *May*?", resolved: true }],
			wordings: [
				{
					...{ ...chloe, original: "The ferry will sail in May", text: "The ferry should sail in May" },
					...{ note: "Nobody knows yet", decided: { ...chloe, outcome: "refused", reason: "The owner is sure" } },
				},
			],
			corrections: [
				{
					...{ ...chloe, action: "corrected", cause: "source-wrong", source: "The Ledger" },
					...{ notice: "An earlier version gave the wrong month.", note: "Asked nobody else" },
				},
			],
			evidence: [
				{
					id: "e1",
					bearing: "supports",
					kind: "documentary",
					title: "Log of the *Skua*",
					source: ledger,
					locator: "p. 3",
					url: "https://example.org/log?a=1&b=2",
					quote: "sails | in <May>",
					note: "the harbour's own *copy*",
					file: { name: "log.pdf", sha256: "cd".repeat(32) },
					retrievedAt: "2026-03-04T09:30:12.000Z",
					added: chloe,
				},
				{
					id: "e2",
					bearing: "refutes",
					kind: "relayed-media",
					title: null,
					source: null,
					locator: "para. 1",
					url: "javascript:alert(1)",
					quote: null,
					note: null,
					file: null,
					retrievedAt: null,
					added: chloe,
				},
			],
		}),
		claimOf("c2", "taking money from the yard", {
			who: "Ana Rowe",
			what: "took money from the yard",
			chain: [rowe],
			form: "indirect",
			stance: "deny",
			verificationStatus: "confirmed",
		}),
		claimOf("c3", "The port has two berths."),
	],
	findings: [
		{
			rule: "single-origin",
			severity: "warn",
			title: "Many claims from one source",
			claimIds: ["c1", "c3"],
			message: "Two claims rest on The Ledger.",
		},
		{
			rule: "confirmed-without-evidence",
			severity: "error",
			title: "Confirmed without evidence",
			claimIds: ["c2"],
			message: "“took money” is confirmed, and no evidence is attached.",
		},
		{
			rule: "hedge-without-source",
			severity: "warn",
			title: "Hedge without a source",
			claimIds: ["c1"],
			message: "“likely” hides whose word is doubted.",
			waiver: { by: "Sam Standards", at: "2026-03-04T08:00:00.000Z", reason: "The timetable says so." },
		},
	],
};

export const REPORT: Report = buildReport(FRAME, STORY);
