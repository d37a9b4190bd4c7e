import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EventView } from "@/lib/contract/history.ts";

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

/** The claim that a changed record is, or that the change itself says it belongs to: evidence and comments when added. */
export function claimIdOf({ id, entity, fields }: EventView["changes"][number]): string {
	const owner = entity === "claim" ? undefined : fields.find(({ field }) => field === "claimId");
	return [owner?.after, owner?.before].find((value) => typeof value === "string") ?? id;
}

const wordsOf = (claim: ClaimView): string => claim.what || claim.quote;
