import type { DeskStore } from "./desk-store.ts";
import { goTo } from "./moves.ts";

/**
 * Goes to the riskiest claim that nobody has checked, and says why it is; from there to the next in that order, and from the last
 * one to the first again.
 */
export async function nextByRisk(store: DeskStore): Promise<void> {
	// The words that it looks for come with the rules, which the first load does without.
	const loaded = await import("./by-risk.ts").catch(() => null);
	if (!loaded) {
		store.tell("Claims can’t be ordered without a network. Try again.");
		return;
	}
	const order = loaded.byRisk(store);
	const { currentId, outline } = store.state();
	const at = order.findIndex(({ id }) => id === currentId);
	const next = order[(at + 1) % order.length];
	if (!next) {
		store.tell("Every claim is checked.");
		return;
	}
	goTo(store, next.id);
	const words = next.risk.words || "nothing in it stands out";
	store.tell(`Claim ${outline.numbers.get(next.id)}: ${words}.`);
}
