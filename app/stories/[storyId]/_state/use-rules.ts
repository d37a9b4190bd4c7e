import { useEffect } from "react";
import type { DeskStore } from "./desk-store.ts";

const loadRules = () => import("./check-story.ts");
const loadOriginals = () => import("./originals.ts");
const loadUnread = () => import("./unread.ts");
const loadMemory = () => import("./memory.ts");

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
			const loaded = await Promise.all([loadRules(), loadOriginals(), loadMemory(), loadUnread()]).catch(() => null);
			if (!loaded || !isOpen) return;
			const [rules, originals, memory, unread] = loaded;
			const stops = [
				rules.checkStory(store),
				originals.followOriginals(store),
				memory.followMemory(store),
				unread.followUnread(store),
			];
			stop = () => {
				for (const end of stops) end();
			};
		};
		const timer = setTimeout(start, afterMs);
		return () => {
			isOpen = false;
			clearTimeout(timer);
			stop();
		};
	}, [store, afterMs]);
}
