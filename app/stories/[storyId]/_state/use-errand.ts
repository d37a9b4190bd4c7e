import { useEffect } from "react";
import type { DeskStore } from "./desk-store.ts";
import type { Place, TermsField } from "./place.ts";

/** Where on the desk somebody is on the way to, from another screen of the story. */
export interface Errand {
	readonly place: Place;
	readonly field?: TermsField | undefined;
}

const ERRANDS = new WeakMap<DeskStore, Errand>();
/** By then whoever came has begun something else. */
const GIVE_UP_MS = 3000;

/** The desk takes the focus there once it is shown. */
export function sendTo(store: DeskStore, errand: Errand): void {
	ERRANDS.set(store, errand);
}

/** Finishes on the desk what was begun on another screen, as soon as its place is drawn and can take the focus. */
export function useErrand(store: DeskStore): void {
	useEffect(() => {
		const errand = ERRANDS.get(store);
		if (!errand) return;
		let isBusy = false;
		const tryNow = () => {
			if (ERRANDS.get(store) === errand && store.places.get(errand.place)?.(errand.field)) finish();
			isBusy = false;
		};
		// Not in the middle of drawing, where no focus can be taken, nor again for what the try itself changes.
		const tryNext = () => {
			if (!isBusy) queueMicrotask(tryNow);
			isBusy = true;
		};
		const stops = [store.places.onDrawn(tryNext), store.subscribe(tryNext)];
		const stop = () => {
			for (const one of stops) one();
			clearTimeout(late);
		};
		const finish = () => {
			ERRANDS.delete(store);
			stop();
		};
		const late = setTimeout(finish, GIVE_UP_MS);
		tryNext();
		return stop;
	}, [store]);
}
