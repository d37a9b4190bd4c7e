import type { ClaimView } from "@/lib/contract/claim.ts";
import type { CommentView } from "@/lib/contract/comment.ts";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import type { SourceView } from "@/lib/contract/source.ts";

export interface AnswerRecords {
	readonly claims: readonly ClaimView[];
	readonly evidence: readonly EvidenceView[];
	readonly comments: readonly CommentView[];
	readonly sources: readonly SourceView[];
}

/** Sorts what an answer of the API holds by what it is: one record, a list of them, or `{claims: [...]}`. */
export function recordsIn(value: unknown): AnswerRecords {
	const found: {
		claims: ClaimView[];
		evidence: EvidenceView[];
		comments: CommentView[];
		sources: SourceView[];
	} = {
		claims: [],
		evidence: [],
		comments: [],
		sources: [],
	};
	const collect = (part: unknown): void => {
		if (typeof part !== "object" || part === null) return;
		if ("verificationStatus" in part) found.claims.push(part as ClaimView);
		else if ("bearing" in part) found.evidence.push(part as EvidenceView);
		else if ("aliases" in part) found.sources.push(part as SourceView);
		else if ("resolvedAt" in part) found.comments.push(part as CommentView);
		else Object.values(part).forEach(collect);
	};
	collect(value);
	return found;
}
