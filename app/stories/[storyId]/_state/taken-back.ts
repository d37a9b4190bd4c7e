import type { ClaimView } from "@/lib/contract/claim.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { differences } from "./differences.ts";

const DONE = { undo: "Undone", redo: "Redone" } as const;

/**
 * What an undo or a redo did, in words: of one claim what is shown of it now, of several how many.
 *
 * @param before the claims as they stood before.
 * @param after the claims as they stand now, in any order.
 * @param numberOf the number of a claim, before or after; undefined where it has none.
 */
export function takenBackWords(
	kind: keyof typeof DONE,
	before: readonly ClaimView[],
	after: readonly ClaimView[],
	numberOf: (id: string) => number | undefined,
	personName: (id: string) => string,
): string {
	const [now, ...others] = after;
	if (!now) return `${DONE[kind]}.`;
	if (others.length > 0) return `${DONE[kind]} in ${counted(after.length, "claim")}.`;
	const number = numberOf(now.id);
	const claim = number === undefined ? "a claim" : `claim ${number}`;
	const then = before.find(({ id }) => id === now.id);
	if (then?.deletedAt === null && now.deletedAt !== null) return `${DONE[kind]}: ${claim} removed.`;
	if (then?.deletedAt !== null && now.deletedAt === null) return `${DONE[kind]}: ${claim} restored.`;
	const changes = differences(then ?? now, now, personName).map(({ name, mine }) =>
		name === "Flag" ? mine : `${name.toLowerCase()} ${mine}`,
	);
	return `${DONE[kind]}, ${claim}${changes.length > 0 ? `: ${changes.join(", ")}` : ""}.`;
}
