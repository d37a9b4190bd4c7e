"use client";
import { useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore, useTransition } from "react";
import { v7 } from "uuid";
import type { SourceView } from "@/lib/contract/source.ts";
import type { SuggestedClaim } from "@/lib/contract/story.ts";
import { browserLive, NOT_LIVE } from "@/lib/replica/browser-live.ts";
import type { Live } from "@/lib/replica/live.ts";
import { browserStorage } from "@/lib/replica/storage.ts";
import { aloneInBrowser, browserTabs } from "@/lib/replica/tabs.ts";
import { restTransport } from "@/lib/replica/transport.ts";
import { catchUp } from "../_state/catch-up.ts";
import { readDeskAddress } from "../_state/desk-address.ts";
import { DeskContext } from "../_state/desk-context.tsx";
import type { DeskData } from "../_state/desk-state.ts";
import { type DeskDoors, DeskStore } from "../_state/desk-store.ts";
import { LiveContext } from "../_state/live-context.ts";
import { othersOf } from "../_state/others.ts";
import { arrive, useKeptPlace } from "../_state/use-desk-address.ts";

/**
 * Going back to a story shows its layout with the data it was first opened with, by now out of date; its store has seen
 * every change since.
 */
const OPENED = new WeakMap<DeskData, OpenStory>();

interface OpenStory {
	readonly store: DeskStore;
	readonly live: Live;
}

function open(data: DeskData, query: URLSearchParams): OpenStory {
	const known = OPENED.get(data);
	if (known) return known;
	const isServer = typeof window === "undefined";
	const live = isServer ? NOT_LIVE : browserLive(data.me.userId, data.story.id);
	const store = new DeskStore(data, browserDoors(data, live));
	const address = readDeskAddress(query, data.me.userId);
	if (address) arrive(store, address);
	// On the server nobody comes back.
	if (!isServer) OPENED.set(data, { store, live });
	return { store, live };
}

/** Holds a story's replica and its queue for all its screens, and sends what is done on any of them. */
export function StoryProvider({ data, children }: { data: DeskData; children: ReactNode }) {
	const query = useSearchParams();
	const [{ store, live }] = useState(() => open(data, query));
	useKeptPlace(store);
	useEffect(() => store.start(), [store]);
	useEffect(() => catchUp(store), [store]);
	useNewDraft(store);
	useEffect(() => live.onPeople((people) => store.set({ others: othersOf(people) })), [store, live]);
	useEffect(() => {
		const resume = () => store.resume();
		const warn = (event: BeforeUnloadEvent) => {
			// What waits is kept in this browser, but nobody else sees it until it is sent.
			if (store.state().saving.state !== "saved" && store.state().saving.state !== "saving") event.preventDefault();
		};
		window.addEventListener("online", resume);
		window.addEventListener("focus", resume);
		window.addEventListener("beforeunload", warn);
		return () => {
			window.removeEventListener("online", resume);
			window.removeEventListener("focus", resume);
			window.removeEventListener("beforeunload", warn);
		};
	}, [store]);
	return (
		<DeskContext value={store}>
			<LiveContext value={live}>{children}</LiveContext>
		</DeskContext>
	);
}

/** Milliseconds until a story whose new draft did not arrive is read again. */
const AGAIN_MS = 3000;

/**
 * Reads the story again when it has a new draft: the layout then makes a replica of the new text, and this one is gone. As long as
 * it is still here, the answer was lost on its way.
 */
function useNewDraft(store: DeskStore) {
	const router = useRouter();
	const [isReading, startReading] = useTransition();
	const asked = useRef(0);
	const isOutdated = useSyncExternalStore(
		store.subscribe,
		() => store.state().isOutdated,
		() => false,
	);
	useEffect(() => {
		if (!isOutdated || isReading) return;
		const readAgain = () => {
			asked.current++;
			startReading(() => router.refresh());
		};
		if (asked.current === 0) return readAgain();
		const timer = setTimeout(readAgain, AGAIN_MS);
		return () => clearTimeout(timer);
	}, [router, isOutdated, isReading]);
}

/** The ports that a browser has: its storage and the REST API. */
function browserDoors({ me, story }: DeskData, live: Live): DeskDoors {
	return {
		storage: browserStorage(() => window.localStorage, me.userId, story.id),
		transport: restTransport(story.id),
		follow: live.follow,
		tabs: typeof window === "undefined" ? aloneInBrowser : browserTabs(`onrecord.${me.userId}.${story.id}`),
		newId: v7,
		now: () => new Date().toISOString(),
		findSources: async (query, signal) => {
			const asked = new URLSearchParams({ query, storyId: story.id, limit: "12" });
			const answer = await fetch(`/api/v1/sources?${asked}`, { signal }).catch(() => null);
			return answer?.ok ? ((await answer.json()) as SourceView[]) : null;
		},
		readLeftOut: async (stretch) => {
			const init = {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: JSON.stringify(stretch),
			};
			const answer = await fetch(`/api/v1/stories/${story.id}/left-out`, init).catch(() => null);
			return answer?.ok ? ((await answer.json()) as SuggestedClaim[]) : null;
		},
	};
}
