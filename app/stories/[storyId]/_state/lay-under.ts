import type { DeskStore } from "./desk-store.ts";
import type { Offer } from "./offer.ts";

/** Opens the evidence of the current claim with what is offered filled in. */
export function layUnder(store: DeskStore, offer: Offer): void {
	const number = store.state().outline.numbers.get(store.state().currentId ?? "");
	if (store.data.me.role === "viewer") store.tell("You can look, but not lay evidence under a claim here.");
	else if (number === undefined) store.tell("Choose a claim first: evidence is laid under one.");
	else {
		store.set({ offer, pane: "inspector" });
		store.say(`Evidence for claim ${number}. Say where to look in it.`);
	}
}
