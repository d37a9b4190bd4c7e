import { useSyncExternalStore } from "react";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskStore } from "../../_state/desk-store.ts";
import { type SourcingView, StorySourcing } from "./story-sourcing.ts";

/** One of each story, so that coming back finds what was supposed. */
const KNOWN = new WeakMap<DeskStore, StorySourcing>();

export function useSourcing(): { sourcing: StorySourcing; view: SourcingView } {
	const store = useDeskStore();
	const sourcing = KNOWN.get(store) ?? new StorySourcing(store);
	KNOWN.set(store, sourcing);
	return { sourcing, view: useSyncExternalStore(sourcing.subscribe, sourcing.view, sourcing.view) };
}
