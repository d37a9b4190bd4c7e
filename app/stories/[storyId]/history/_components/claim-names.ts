import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EventView } from "@/lib/contract/history.ts";

/** What a claim is called in the history: its number in the text, where it still stands there, and its words. */
export interface ClaimName {
	readonly id: string;
	readonly number: number | null;
	readonly words: string;
}

/** Names of the story's claims by their identifiers; `claims` are in text order. */
export function claimNames(
	claims: readonly ClaimView[],
	deleted: readonly ClaimView[],
): ReadonlyMap<string, ClaimName> {
	return new Map([
		...claims.map((claim, i): [string, ClaimName] => [
			claim.id,
			{ id: claim.id, number: i + 1, words: wordsOf(claim) },
		]),
		...deleted.map((claim): [string, ClaimName] => [claim.id, { id: claim.id, number: null, words: wordsOf(claim) }]),
	]);
}

type Change = EventView["changes"][number];
type Owned = { readonly id: string };
type Owner = Owned & { readonly evidence: readonly Owned[]; readonly comments: readonly Owned[] };

/**
 * The claims that evidence and comments belong to, by the records' identifiers: from the claims as they stand, and for
 * what has been removed since from the events that added it.
 */
export function claimsOfRecords(
	claims: readonly Owner[],
	events: readonly Pick<EventView, "changes">[],
): ReadonlyMap<string, string> {
	const owners = new Map<string, string>();
	for (const change of events.flatMap(({ changes }) => changes)) {
		const owner = ownerIn(change);
		if (owner) owners.set(change.id, owner);
	}
	for (const claim of claims) for (const { id } of [...claim.evidence, ...claim.comments]) owners.set(id, claim.id);
	return owners;
}

/** The claim that a changed record is, or that it belongs to. */
export function claimIdOf(change: Change, owners: ReadonlyMap<string, string>): string {
	return ownerIn(change) ?? owners.get(change.id) ?? change.id;
}

/** The claim that the change itself names: it does when evidence or a comment is added. */
function ownerIn({ entity, fields }: Change): string | null {
	const owner = entity === "claim" ? undefined : fields.find(({ field }) => field === "claimId");
	return [owner?.after, owner?.before].find((value) => typeof value === "string") ?? null;
}

const wordsOf = (claim: ClaimView): string => claim.what || claim.quote;
