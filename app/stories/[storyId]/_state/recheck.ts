import { counted } from "@/lib/core/vocabulary/counted.ts";
import type { DeskStore } from "./desk-store.ts";
import { targets } from "./moves.ts";
import { canRepeat } from "./tagging.ts";

/** Says that the new words of the selection or the current claim were looked at, and what was decided of them holds. */
export function recheck(store: DeskStore, ids: readonly string[] = targets(store)): void {
	const waiting = ids.filter((id) => store.claim(id)?.anchor === "changed");
	canRepeat(store, () => recheck(store));
	if (waiting.length === 0) {
		store.tell(
			ids.some((id) => store.claim(id)?.anchor === "orphaned")
				? "Its words are no longer in the text. Delete the claim, or give it other words of the text."
				: "Nothing here waits to be checked again.",
		);
		return;
	}
	store.change({ kind: "recheck", ids: waiting });
	const words = `${counted(waiting.length, "claim")} checked again.`;
	if (waiting.length > 1) store.tell(words, "undo");
	else store.say(words);
}
