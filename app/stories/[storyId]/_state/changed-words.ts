import type { CheckedWords } from "@/lib/contract/draft.ts";
import { type DiffPiece, diffWords } from "@/lib/core/drafts/diff.ts";

/**
 * What became of a claim's words since they were checked. Where they stand and only what credits them changed, their whole
 * sentence shows it.
 */
export function changedWords(quote: string, checked: CheckedWords[string] | undefined): DiffPiece[] {
	if (checked?.credit) return diffWords(checked.credit.before, checked.credit.after);
	return diffWords(checked?.quote ?? quote, quote);
}
