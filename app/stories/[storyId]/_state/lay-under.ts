import type { DeskStore } from "./desk-store.ts";
import type { Offer } from "./offer.ts";

/** Opens the evidence of the current claim with what is offered filled in. */
export function layUnder(store: DeskStore, offer: Offer): void {
	const number = store.state().outline.numbers.get(store.state().currentId ?? "");
	if (store.data.me.role === "viewer") store.tell("View only. Ask an owner to make you a checker.");
	else if (number === undefined) store.tell("Select a claim first.");
	else {
		store.set({ offer, pane: "inspector" });
		store.say(`Evidence for claim ${number} – add page, time or paragraph.`);
	}
}
