import { v7 } from "uuid";
import type { DraftWithClaims } from "@/lib/contract/draft.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { awaitDraft } from "./awaited-draft.ts";
import type { DeskStore } from "./desk-store.ts";
import { type DraftToSend, sendDraft } from "./send-draft.ts";

/**
 * Makes a text the next draft, without leaving the desk; gives what stands in the way, in words. The page is read again
 * then, with the new text.
 */
export async function storeDraft(
	store: DeskStore,
	text: string,
	operationId: string,
	accepts: DraftToSend["accepts"] = [],
): Promise<string | null> {
	const { story, draft } = store.data;
	// What waits to be sent names places in this draft.
	if (!(await isSaved(store))) return "Earlier changes have not been saved yet. Store the draft when they are.";
	awaitDraft({ storyId: story.id, number: draft.number + 1 });
	const sent = await sendDraft(story.id, { basedOn: draft.id, text, operationId, accepts });
	if ("problem" in sent) {
		awaitDraft(null);
		return sent.problem.message;
	}
	store.set({ isOutdated: true });
	return null;
}

/** Makes the text of an earlier draft the next draft: claims whose words come back are as they were. */
async function backToDraft(store: DeskStore, number: number): Promise<void> {
	const { wayBack } = store.state();
	store.set({ wayBack: null });
	store.tell(`Going back to draft ${number}…`);
	const answer = await fetch(`/api/v1/stories/${store.data.story.id}/drafts/${number}`).catch(() => null);
	const why = answer?.ok
		? await storeDraft(store, ((await answer.json()) as DraftWithClaims).text, v7())
		: `Draft ${number} can't be read now. Try again, or go back under Drafts.`;
	if (why === null) return;
	store.set({ wayBack });
	store.tell(why);
}

/** Says what a draft that was made on the desk did to the claims, and offers the way back. */
export function tellArrived(store: DeskStore): void {
	const { number } = store.data.draft;
	const { changed, gone } = store.state().tally;
	const told = changed > 0 ? `${counted(changed, "claim")} to re-check` : "Every claim is as it was";
	const lost = gone > 0 ? `, ${gone} of them no longer in the text` : "";
	store.set({ wayBack: () => void backToDraft(store, number - 1) });
	store.tell(`Draft ${number} stored. ${told}${lost}.`, "undo");
}

/** Waits until everything is sent; false where it cannot be now. */
function isSaved(store: DeskStore): Promise<boolean> {
	return new Promise((done) => {
		const look = () => {
			const { state } = store.state().saving;
			if (state === "saving") return;
			stop();
			done(state === "saved");
		};
		const stop = store.subscribe(look);
		look();
	});
}
