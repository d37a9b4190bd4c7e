import { useEffect } from "react";
import type { DeskStore } from "./desk-store.ts";
import type { Place, TermsField } from "./place.ts";

/** Where on the desk somebody is on the way to, from another screen of the story. */
export interface Errand {
	readonly place: Place;
	readonly field?: TermsField | undefined;
}

const ERRANDS = new WeakMap<DeskStore, Errand>();
/** How often to look for the place, which is drawn a moment after the desk is. */
const EVERY_MS = 100;
const MOST_TRIES = 30;

/** The desk takes the focus there once it is shown. */
export function sendTo(store: DeskStore, errand: Errand): void {
	ERRANDS.set(store, errand);
}

/** Finishes on the desk what was begun on another screen. */
export function useErrand(store: DeskStore): void {
	useEffect(() => {
		const errand = ERRANDS.get(store);
		if (!errand) return;
		let tries = 0;
		const timer = setInterval(() => {
			const isDone = store.places.get(errand.place)?.(errand.field) || ++tries === MOST_TRIES;
			if (!isDone) return;
			clearInterval(timer);
			ERRANDS.delete(store);
		}, EVERY_MS);
		return () => clearInterval(timer);
	}, [store]);
}
