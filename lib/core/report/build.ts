import { coverageOf, type Ticked } from "../coverage/coverage.ts";
import { dependences } from "../sourcing/dependence.ts";
import { linesOf, type SourcedClaim } from "../sourcing/line.ts";
import { countOrigins } from "../sourcing/origins.ts";
import type { Block } from "../text/block.ts";
import { readText } from "../text/read-text.ts";
import { SEVERITIES, VERIFICATION_STATUSES } from "../vocabulary/vocabulary.ts";
import { articleOf } from "./article.ts";
import type {
	Report,
	ReportClaim,
	ReportEvidence,
	ReportFinding,
	ReportProblem,
	ReportProgress,
	ReportTerms,
	ReportUnread,
	WaivableFinding,
} from "./model.ts";

/** A claim as `buildReport` takes it: its words and statuses, its chain, its evidence with sources. */
export type ReportableClaim = Omit<ReportClaim, "number" | "chain" | "origins" | "evidence" | "findings"> & {
	readonly chain: SourcedClaim["chain"];
	readonly evidence: readonly (Omit<ReportEvidence, "source"> & SourcedClaim["evidence"][number])[];
};

/** What of a story goes into its report. */
export interface Reportable {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** Deleted ones left out. */
	readonly claims: readonly ReportableClaim[];
	readonly findings: readonly (WaivableFinding & { readonly title: string })[];
	/** On what terms sources spoke, by their identifiers. */
	readonly terms: ReadonlyMap<string, ReportTerms>;
	/** Words with nothing to check. */
	readonly ticks: readonly Ticked[];
}

/** Everything else that a report says of itself. */
export type ReportFrame = Pick<Report, "storyId" | "title" | "newsroom" | "draft" | "madeAt" | "madeBy" | "record">;

/** Makes the report of a story. */
export function buildReport(frame: ReportFrame, story: Reportable): Report {
	const { text, blocks, claims, findings, terms } = story;
	const inOrder = [...claims].sort((a, b) => a.start - b.start || a.end - b.end);
	const numbers = new Map(inOrder.map((claim, i) => [claim.id, i + 1]));
	const concerning = findingsByClaim(findings);
	const reported = inOrder.map((claim, i) => reportClaim(claim, i + 1, concerning.get(claim.id) ?? [], terms));
	return {
		...frame,
		audience: "internal",
		scope: { asked: "all", total: reported.length },
		problems: problemsOf(findings, numbers),
		unread: unreadOf(story),
		claims: reported,
		progress: VERIFICATION_STATUSES.map((status) => progressOf(status, reported)),
		decided: reported.filter((claim) => claim.verificationStatus !== "unchecked").length,
		suggested: reported.filter((claim) => claim.attributionStatus === "suggested").length,
		dependences: dependences(inOrder).map(({ source, claims: carried, falls }) => ({
			source: { name: source.name, kind: source.kind },
			carries: carried.length,
			falls: falls.flatMap((id) => numbers.get(id) ?? []),
		})),
		text,
		article: articleOf(text, blocks, reported),
		signOff: null,
	};
}

function unreadOf({ text, claims, ticks }: Reportable): ReportUnread {
	const { words, answered, gaps } = coverageOf(readText(text), claims, ticks);
	return {
		...{ words, answered },
		gaps: gaps.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })),
	};
}

function reportClaim(
	{ chain, evidence, ...claim }: ReportableClaim,
	number: number,
	findings: readonly ReportFinding[],
	terms: Reportable["terms"],
): ReportClaim {
	return {
		...claim,
		number,
		chain: chain.map(({ sourceId, name, kind }) => ({ id: sourceId, name, kind, terms: terms.get(sourceId) ?? null })),
		origins: countOrigins(linesOf({ id: claim.id, chain, evidence })),
		evidence: evidence.map(({ source, ...piece }) => ({
			...piece,
			source: source?.name ?? null,
		})),
		findings: [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
	};
}

function progressOf(status: ReportProgress["status"], claims: readonly ReportClaim[]): ReportProgress {
	const those = claims.filter((claim) => claim.verificationStatus === status);
	return {
		status,
		count: those.length,
		withoutEvidence: those.filter(({ evidence }) => evidence.length === 0).length,
	};
}

function findingsByClaim(findings: Reportable["findings"]): ReadonlyMap<string, ReportFinding[]> {
	const byClaim = new Map<string, ReportFinding[]>();
	for (const { claimIds, rule, severity, title, message, waiver = null, lapsed = null } of findings)
		for (const id of claimIds) {
			const finding = { rule, severity, title, message, waiver, lapsed };
			const known = byClaim.get(id);
			if (known) known.push(finding);
			else byClaim.set(id, [finding]);
		}
	return byClaim;
}

/** Open findings by rule, errors first, then as the rules are listed. */
function problemsOf(findings: Reportable["findings"], numbers: ReadonlyMap<string, number>): ReportProblem[] {
	const byRule = new Map<string, ReportProblem>();
	for (const { rule, severity, title, claimIds, waiver } of findings) {
		if (waiver) continue;
		const claims = claimIds.flatMap((id) => numbers.get(id) ?? []);
		const all = [...new Set([...(byRule.get(rule)?.claims ?? []), ...claims])].sort((a, b) => a - b);
		byRule.set(rule, { rule, severity, title, claims: all });
	}
	return [...byRule.values()].sort(
		(a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.claims.length - a.claims.length,
	);
}
