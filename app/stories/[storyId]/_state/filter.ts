import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Finding } from "@/lib/core/rules/finding.ts";
import type { RuleId } from "@/lib/core/rules/rules.ts";
import type { SourceKind, VerificationStatus } from "@/lib/core/vocabulary/vocabulary.ts";
import { hasError } from "./findings.ts";

/** What the list can be narrowed to by one press. */
export const KINDS = ["all", "undecided", "anonymous", "findings", "changed", "flagged", "suggested"] as const;

export interface Filter {
	readonly only: (typeof KINDS)[number];
	readonly status: VerificationStatus | null;
	/** What kind of source the chain begins with; "own" is the story's own voice. */
	readonly origin: SourceKind | "own" | null;
	/** Claims whose chain names this source. */
	readonly sourceId: string | null;
	/** Claims that this rule names, or that have an error. */
	readonly finding: RuleId | "error" | null;
	readonly assigneeId: string | null;
	readonly query: string;
}

export const NO_FILTER: Filter = {
	only: "all",
	status: null,
	origin: null,
	sourceId: null,
	finding: null,
	assigneeId: null,
	query: "",
};

/** What kind of source the claim begins with. */
export function originKind({ chain }: ClaimView): SourceKind | "own" {
	return chain[0]?.kind ?? "own";
}

/** True where the chain begins with people known only by a descriptor. */
export function hasAnonymousOrigin(claim: ClaimView): boolean {
	return originKind(claim) === "unnamed";
}

/** @param findings what the sourcing rules say of the claim. */
export function matches(claim: ClaimView, filter: Filter, findings: readonly Finding[] = []): boolean {
	const { only, status, origin, sourceId, finding, assigneeId } = filter;
	if (only === "undecided" && claim.verificationStatus !== "unchecked") return false;
	if (only === "suggested" && claim.attributionStatus !== "suggested") return false;
	if (only === "anonymous" && !hasAnonymousOrigin(claim)) return false;
	if (only === "findings" && findings.length === 0) return false;
	if (only === "changed" && claim.anchor === "exact") return false;
	if (only === "flagged" && !claim.flagged) return false;
	if (status !== null && claim.verificationStatus !== status) return false;
	if (origin !== null && originKind(claim) !== origin) return false;
	if (sourceId !== null && !claim.chain.some((hop) => hop.sourceId === sourceId)) return false;
	if (finding === "error" && !hasError(findings)) return false;
	if (finding !== null && finding !== "error" && !findings.some(({ rule }) => rule === finding)) return false;
	if (assigneeId !== null && claim.assigneeId !== assigneeId) return false;
	const query = filter.query.trim().toLowerCase();
	if (query === "") return true;
	const words = `${claim.who}\n${claim.what}\n${claim.quote}\n${claim.chain.map(({ name }) => name).join("\n")}`;
	return words.toLowerCase().includes(query);
}

/** How many filters are on besides the tabs. */
export function extraFilters({ status, origin, sourceId, finding, assigneeId }: Filter): number {
	return [status, origin, sourceId, finding, assigneeId].filter((one) => one !== null).length;
}
