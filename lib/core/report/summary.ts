import { counted } from "../vocabulary/counted.ts";
import { SEVERITY, VERIFICATION, type VerificationStatus } from "../vocabulary/vocabulary.ts";
import type { Report, ReportProblem, ReportProgress, ReportUnread } from "./model.ts";

/** Statuses that say something was established, which takes evidence. */
export const ESTABLISHED: readonly VerificationStatus[] = ["confirmed", "partly-confirmed", "disputed", "false"];

/** "6 confirmed, of these 4 without evidence". */
export function progressInWords({ status, count, withoutEvidence }: ReportProgress): string {
	const words = `${count} ${VERIFICATION[status].name.toLowerCase()}`;
	const isBare = ESTABLISHED.includes(status) && withoutEvidence > 0;
	return isBare ? `${words}, of ${count === 1 ? "which" : "these"} ${withoutEvidence} without evidence` : words;
}

/** How far the check has come, one line for each thing that an editor asks, the open ones first. */
export function standingInWords({ claims, decided, suggested, progress, unread }: Report): string[] {
	return [
		`${decided} of ${counted(claims.length, "claim")} checked.`,
		...(unread ? [unreadInWords(unread)] : []),
		...(suggested > 0 ? [suggestedInWords(suggested)] : []),
		...progress.filter(({ count }) => count > 0).map((one) => `${progressInWords(one)}.`),
	];
}

/** "97 % of the words are answered for; 3 gaps." */
export function unreadInWords({ words, answered, gaps }: ReportUnread): string {
	if (gaps.length === 0) return "Every word is in a claim, or somebody found nothing to check in it.";
	const share = Math.floor((100 * answered) / Math.max(1, words));
	return `${share} % of the words are answered for. ${counted(gaps.length, "gap")}: words that are in no claim and that nobody has ticked as nothing to check.`;
}

/** What nobody has agreed to yet. */
export const suggestedInWords = (suggested: number): string =>
	`${counted(suggested, "attribution")} suggested by the machine and accepted by no one.`;

/** "Open: 2 kinds of error, 5 kinds of warning.": a problem is a rule, with all the claims that it concerns. */
export function problemsInWords(problems: readonly ReportProblem[]): string {
	if (problems.length === 0) return "No open findings.";
	const count = (severity: ReportProblem["severity"]) => problems.filter((one) => one.severity === severity).length;
	const [errors, warnings] = [count("error"), count("warn")];
	const parts = [
		errors > 0 && `${counted(errors, "kind")} of ${SEVERITY.error.name.toLowerCase()}`,
		warnings > 0 && `${counted(warnings, "kind")} of ${SEVERITY.warn.name.toLowerCase()}`,
	].filter(Boolean);
	return `Open: ${parts.join(", ")}.`;
}

/** "claim 3", "claims 3, 4 and 9". */
export function claimsInWords(numbers: readonly number[]): string {
	const listed = numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
	return `${numbers.length === 1 ? "claim" : "claims"} ${listed}`;
}

/** What a report does not hold that one might look for in it: never leave a reader to find out. */
export function leftOutInWords({ audience, scope, claims }: Pick<Report, "audience" | "scope" | "claims">): string[] {
	return [
		...(audience === "internal"
			? []
			: ["For readers outside the newsroom: names of checkers, comments, notes and terms with sources are left out."]),
		...(claims.length === scope.total
			? []
			: [`${claims.length} of ${counted(scope.total, "claim")} (${scope.asked}); the figures are of the whole story.`]),
	];
}
