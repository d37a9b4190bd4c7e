import type { RuleId } from "../rules/rules.ts";
import type { Audience } from "./audiences.ts";
import type { Report, ReportClaim, ReportEvidence, ReportFinding } from "./model.ts";

/** Rules whose messages speak of terms with sources, or of who in the newsroom knows one. */
const ABOUT_TERMS: readonly RuleId[] = [
	"anonymity-without-reason",
	"identity-unknown-to-editor",
	"off-the-record-used",
	"position-to-know",
	"reason-not-printed",
	"rote-anonymity-reason",
];

/**
 * The report as this audience may have it. Outsiders get no comments, terms, notes or names of checkers; readers of the
 * article get none of the newsroom's own working either: no findings or flags, no papers of its own, and only claims that
 * were checked.
 */
export function reportFor(audience: Audience, report: Report): Report {
	if (audience === "internal") return report;
	const claims = report.claims.map(claimForOutsiders);
	const outside: Report = {
		...report,
		...{ audience, madeBy: null, claims },
		problems: report.problems.filter(({ rule }) => !ABOUT_TERMS.includes(rule)),
	};
	return audience === "outside" ? outside : forReaders(outside);
}

function claimForOutsiders(claim: ReportClaim): ReportClaim {
	return {
		...claim,
		chain: claim.chain.map((hop) => ({ ...hop, terms: null })),
		attributionSet: nameless(claim.attributionSet),
		verificationSet: nameless(claim.verificationSet),
		assignee: null,
		comments: [],
		wordings: [],
		corrections: claim.corrections.map((one) => ({ ...one, by: null, cause: null, source: null, note: null })),
		evidence: claim.evidence.map((piece) => ({ ...piece, note: null, added: { ...piece.added, by: null } })),
		findings: claim.findings.filter(({ rule }) => !ABOUT_TERMS.includes(rule)).map(findingForOutsiders),
	};
}

function findingForOutsiders(finding: ReportFinding): ReportFinding {
	const without = <T extends object>(waiver: T | null) => waiver && { ...waiver, by: null, reason: null };
	return { ...finding, waiver: without(finding.waiver), lapsed: without(finding.lapsed) };
}

function forReaders(report: Report): Report {
	const claims = report.claims
		.filter(({ verificationStatus }) => verificationStatus !== "unchecked")
		.map((claim) => ({ ...claim, findings: [], flagged: false, evidence: claim.evidence.map(evidenceForReaders) }));
	return onlyClaims({ ...report, problems: [], unread: null }, claims);
}

/** What is on the web may be named; of anything else, of which a title may give a source away, only its kind is. */
function evidenceForReaders(piece: ReportEvidence): ReportEvidence {
	return piece.url !== null && /^https?:/i.test(piece.url)
		? { ...piece, file: null }
		: { ...piece, title: null, source: null, locator: "", url: null, quote: null, file: null };
}

/** The report with these of its claims; they keep their numbers. */
export function onlyClaims(report: Report, claims: readonly ReportClaim[]): Report {
	const kept = new Set(claims.map(({ number }) => number));
	const among = (numbers: readonly number[]) => numbers.filter((number) => kept.has(number));
	return {
		...report,
		claims,
		article: report.article.map(({ kind, parts }) => ({
			kind,
			parts: parts.map((part) => ({ ...part, claims: among(part.claims), ends: among(part.ends) })),
		})),
	};
}

const nameless = <T extends object>(deed: T | null) => deed && { ...deed, by: null };
