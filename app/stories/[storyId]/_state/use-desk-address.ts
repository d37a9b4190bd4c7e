import { useEffect, useLayoutEffect } from "react";
import { inTab } from "@/app/_ui/kept.ts";
import { type DeskAddress, deskQuery, readDeskAddress } from "./desk-address.ts";
import type { DeskStore } from "./desk-store.ts";

/** Browsers allow about three changes of the address a second; somebody who runs through the claims makes more. */
const PAUSE_MS = 350;

/** Takes the desk where an address says. */
export function arrive(store: DeskStore, { claimId, filter }: DeskAddress): void {
	const isThere = claimId !== null && store.state().outline.numbers.has(claimId);
	store.set({ filter, ...(isThere && { currentId: claimId }) });
	if (claimId !== null && !isThere) store.tell("That claim is no longer in this story.");
}

/** Keeps the address in step with the desk, and brings people who come back without one to where they were. */
export function useDeskAddress(store: DeskStore): void {
	const { me, story } = store.data;
	const name = `onrecord.place.${me.userId}.${story.id}`;
	// Before the first paint, so that nobody sees the first claim on the way to theirs.
	useLayoutEffect(() => {
		if (readDeskAddress(new URLSearchParams(location.search), me.userId) !== null) return;
		const kept = readDeskAddress(new URLSearchParams(inTab.read(name) ?? ""), me.userId);
		if (kept) arrive(store, kept);
	}, [store, name, me.userId]);
	useEffect(() => {
		let shown = store.state();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const keep = () => {
			const query = deskQuery(placeIn(store));
			inTab.keep(name, query);
			return query;
		};
		const write = () => {
			clearTimeout(timer);
			timer = undefined;
			const query = keep();
			if (query === location.search.slice(1)) return;
			history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
		};
		const stop = store.subscribe(() => {
			const { currentId, filter } = shown;
			shown = store.state();
			if (shown.currentId !== currentId || shown.filter !== filter) timer ??= setTimeout(write, PAUSE_MS);
		});
		const writeNow = () => timer !== undefined && write();
		addEventListener("pagehide", writeNow);
		return () => {
			stop();
			removeEventListener("pagehide", writeNow);
			clearTimeout(timer);
			// Another screen has the address by now; the place is kept for the way back.
			keep();
		};
	}, [store, name]);
}

function placeIn(store: DeskStore): DeskAddress {
	const { currentId, filter, outline } = store.state();
	return { claimId: currentId === outline.order[0] ? null : currentId, filter };
}
