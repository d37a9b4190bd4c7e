import { useEffect } from "react";
import type { DeskStore } from "./desk-store.ts";

const loadRules = () => import("./check-story.ts");

/**
 * Has the story checked while the screen is shown.
 *
 * @param afterMs how long what somebody waits for goes first.
 */
export function useRules(store: DeskStore, afterMs: number): void {
	useEffect(() => {
		let stop = () => {};
		let isOpen = true;
		const start = async () => {
			// Without a network the screen does without; the next opening tries again.
			const rules = await loadRules().catch(() => null);
			if (rules && isOpen) stop = rules.checkStory(store);
		};
		const timer = setTimeout(start, afterMs);
		return () => {
			isOpen = false;
			clearTimeout(timer);
			stop();
		};
	}, [store, afterMs]);
}
