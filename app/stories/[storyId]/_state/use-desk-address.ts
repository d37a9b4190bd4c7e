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

const placeName = ({ me, story }: DeskStore["data"]) => `onrecord.place.${me.userId}.${story.id}`;

/** Brings people who open a story again, without an address, to where they were. */
export function useKeptPlace(store: DeskStore): void {
	const { userId } = store.data.me;
	// Before the first paint, so that nobody sees the first claim on the way to theirs.
	useLayoutEffect(() => {
		if (readDeskAddress(new URLSearchParams(location.search), userId) !== null) return;
		const kept = readDeskAddress(new URLSearchParams(inTab.read(placeName(store.data)) ?? ""), userId);
		if (kept) arrive(store, kept);
	}, [store, userId]);
}

/**
 * Takes the desk where its address leads, and keeps the address in step with the desk from there on.
 *
 * @param address what the page was asked for. Going back brings the page as it was asked for, and the window's own address,
 *     which has followed the desk since; so that one is read.
 */
export function useDeskAddress(store: DeskStore, address: DeskAddress | null): void {
	const { me } = store.data;
	const name = placeName(store.data);
	const asked = address && deskQuery(address);
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked for something else, the window has another address
	useLayoutEffect(() => {
		const here = readDeskAddress(new URLSearchParams(location.search), me.userId);
		if (here && deskQuery(here) !== deskQuery(placeIn(store))) arrive(store, here);
	}, [store, me.userId, asked]);
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
		// Next takes a change of the address for a step back, and drops the navigation that is under way: so it is written
		// before a link or the palette begins one, and never comes in between.
		const onKeyDown = ({ key }: KeyboardEvent) => key === "Enter" && writeNow();
		addEventListener("click", writeNow, true);
		addEventListener("keydown", onKeyDown, true);
		addEventListener("pagehide", writeNow);
		return () => {
			stop();
			removeEventListener("click", writeNow, true);
			removeEventListener("keydown", onKeyDown, true);
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
