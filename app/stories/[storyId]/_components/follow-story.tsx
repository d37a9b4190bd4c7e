"use client";
import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore, useTransition } from "react";
import { useDeskStore } from "../_state/desk-context.tsx";

/** Somebody who tags without a pause makes a change every few hundred milliseconds; a page is read again once for several. */
const PAUSE_MS = 400;

/**
 * Has a page of the story read again when the story has changed since.
 *
 * @param event the newest event that is in the page.
 */
export function FollowStory({ event }: { event: number }) {
	const store = useDeskStore();
	const router = useRouter();
	const [isReading, startReading] = useTransition();
	const isBehind = useSyncExternalStore(
		store.subscribe,
		() => store.cursor() > event,
		() => false,
	);
	useEffect(() => {
		if (!isBehind || isReading) return;
		const timer = setTimeout(() => startReading(() => router.refresh()), PAUSE_MS);
		return () => clearTimeout(timer);
	}, [router, isBehind, isReading]);
	return null;
}
