import type { ClaimView } from "@/lib/contract/claim.ts";

/** What a claim is called in the history: its number in the text, where it still stands there, and its words. */
export interface ClaimName {
	readonly number: number | null;
	readonly words: string;
}

/** Names of the story's claims by their identifiers; `claims` are in text order. */
export function claimNames(
	claims: readonly ClaimView[],
	deleted: readonly ClaimView[],
): ReadonlyMap<string, ClaimName> {
	return new Map([
		...claims.map((claim, i): [string, ClaimName] => [claim.id, { number: i + 1, words: wordsOf(claim) }]),
		...deleted.map((claim): [string, ClaimName] => [claim.id, { number: null, words: wordsOf(claim) }]),
	]);
}

const wordsOf = (claim: ClaimView): string => claim.what || claim.quote;
