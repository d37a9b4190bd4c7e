import { v7 } from "uuid";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { Memory } from "@/lib/contract/memory.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { instantInUtc } from "@/lib/core/vocabulary/instant.ts";
import { VERIFICATION } from "@/lib/core/vocabulary/vocabulary.ts";
import type { DeskStore } from "./desk-store.ts";
import { tag } from "./tagging.ts";

/** What was decided then, in a sentence that stays true. */
export function memoryInWords({ decision, before, storyTitle }: Memory["earlier"]): string {
	const by = decision.by && ` by ${decision.by}`;
	const was = before
		? ` It had been ${VERIFICATION[before.status].name.toLowerCase()} on ${instantInUtc(before.at)}.`
		: "";
	return `${VERIFICATION[decision.status].name} in “${storyTitle}” on ${instantInUtc(decision.at)}${by}.${was}`;
}

/**
 * Takes the evidence of an earlier decision over, with where it comes from. The claim stays unchecked: whether it still holds
 * a person says. Where there was none, a comment says what was decided.
 */
export function takeOver(store: DeskStore, claim: ClaimView, { earlier }: Memory): void {
	const from = memoryInWords(earlier);
	const known = store.state().sources;
	for (const piece of earlier.evidence) {
		const { bearing, kind, title, locator, url, quote, note, fileId, retrievedAt, sourceId, file } = piece;
		if (file) store.learnFile(file);
		store.change({
			kind: "add-evidence",
			pieces: [{ id: v7(), claimId: claim.id }],
			set: {
				...{ bearing, kind, title, locator, url, quote, fileId, retrievedAt },
				note: note ? `${from} ${note}` : from,
				// Unnamed people of another story stay there.
				sourceId: sourceId !== null && known.has(sourceId) ? sourceId : null,
			},
		});
	}
	if (earlier.evidence.length === 0)
		store.change({ kind: "add-comment", id: v7(), claimId: claim.id, body: `${from} There was no evidence.` });
	const taken =
		earlier.evidence.length === 0
			? "A comment says so"
			: `${counted(earlier.evidence.length, "piece")} of evidence taken over`;
	store.tell(`${taken}. Check whether it still holds, then decide.`, "undo");
}

/** Gives the claims that say the same thing again the decision of this one: one change, taken back at once. */
export function decideRepeats(store: DeskStore, claim: ClaimView, ids: readonly string[]): void {
	const { verificationStatus } = claim;
	if (verificationStatus === "unchecked") store.tell("Decide this claim first; then its repeats can get the same.");
	else tag(store, { verificationStatus }, [...ids]);
}
