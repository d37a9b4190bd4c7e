import { type RefObject, useEffect, useRef } from "react";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { isBusy } from "../../_state/keys.ts";
import { usePlace } from "../../_state/use-place.ts";
import { MarkableWords, type Marked } from "./mark-words.ts";
import type { TextMap } from "./text-map.ts";

/**
 * Marks words for a new claim by keyboard. What is marked is the browser's own selection, so whatever acts on a selection
 * (the offer beside it, Enter) acts on this one too.
 */
export function useMarkWords(map: TextMap | null, scroller: RefObject<HTMLElement | null>): void {
	const store = useDeskStore();
	const words = useRef<MarkableWords>(null);
	const marked = useRef<Marked>(null);
	const show = useRef((next: Marked) => void next);
	show.current = (next) => {
		const span = words.current?.span(next);
		const place = span && map?.place(span);
		if (!span || !place) return;
		marked.current = next;
		const { startContainer, startOffset, endContainer, endOffset } = place;
		window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
		const box = map?.boxes(span).at(next.to < next.from ? 0 : -1);
		const view = scroller.current?.getBoundingClientRect();
		if (box && view && (box.top < view.top + 60 || box.bottom > view.bottom - 90))
			scroller.current?.scrollBy({ top: box.top - view.top - view.height / 3, behavior: "instant" });
		store.say(store.data.draft.text.slice(span.start, span.end));
	};
	usePlace("mark", () => {
		if (map === null || store.data.me.role === "viewer") return false;
		store.set({ pane: "text" });
		words.current ??= new MarkableWords(store.data.draft);
		const start = words.current.at(store.current()?.end ?? 0);
		store.tell("← → choose a word, ↑ ↓ a sentence, Shift extends. Enter makes the claim, Esc leaves.");
		return () => show.current(start);
	});
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (marked.current === null || isBusy(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
			// Enter is the desk's key for what is selected.
			if (event.key === "Escape" || event.key === "Enter" || window.getSelection()?.isCollapsed) {
				marked.current = null;
				if (event.key !== "Escape") return;
				window.getSelection()?.removeAllRanges();
				event.preventDefault();
				return;
			}
			const next = words.current?.move(marked.current, event.key, event.shiftKey);
			if (!next) return;
			event.preventDefault();
			show.current(next);
		};
		// Before the desk's own keys, which would take Escape for something else.
		document.addEventListener("keydown", onKey, true);
		return () => document.removeEventListener("keydown", onKey, true);
	}, []);
}
