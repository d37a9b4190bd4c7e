import type { DeskStore } from "../../_state/desk-store.ts";
import { ClaimHighlights } from "./claim-highlights.ts";
import type { TextMap } from "./text-map.ts";
import { TextFrame, type TextWindow, WHOLE_TEXT } from "./text-window.ts";

/** More would make each change of a mark dearer, fewer would draw anew more often while scrolling. */
const SCREENS = { drawn: 2, left: 0.75 };

/**
 * Draws the claims over the text and keeps them as they are now, without rendering anything.
 *
 * @returns what takes every mark away again.
 */
export function drawClaims(store: DeskStore, map: TextMap, article: Element, scroller: Element): () => void {
	const highlights = new ClaimHighlights(map);
	const frame = new TextFrame(article, scroller, SCREENS);
	let window = frame.near();
	highlights.look(window, store.claims());
	let drawn = store.state();
	const grounds = (all: boolean) => {
		const state = store.state();
		if (all || state.currentId !== drawn.currentId)
			highlights.ground("current", state.currentId ? [state.currentId] : []);
		if (all || state.hoverId !== drawn.hoverId) highlights.ground("hovered", state.hoverId ? [state.hoverId] : []);
		if (all || state.picked !== drawn.picked) highlights.ground("picked", state.picked);
		drawn = state;
	};
	grounds(true);
	performance.mark("onrecord:highlights");
	const look = (next: TextWindow) => {
		window = next;
		highlights.look(window, store.claims());
		grounds(true);
	};
	// Scroll events come before the frame is painted, so no line is ever seen without its marks.
	const follow = () => frame.isEnough(window) || look(frame.near());
	const drawAll = () => look(WHOLE_TEXT);
	const backToWindow = () => look(frame.near());
	const resized = new ResizeObserver(follow);
	resized.observe(scroller);
	scroller.addEventListener("scroll", follow, { passive: true });
	addEventListener("beforeprint", drawAll);
	addEventListener("afterprint", backToWindow);
	const stopState = store.subscribe(() => grounds(false));
	const stopClaims = store.onClaims((ids) => {
		for (const id of ids) highlights.draw(id, store.claim(id));
		grounds(true);
	});
	return () => {
		stopState();
		stopClaims();
		resized.disconnect();
		scroller.removeEventListener("scroll", follow);
		removeEventListener("beforeprint", drawAll);
		removeEventListener("afterprint", backToWindow);
		highlights.remove();
	};
}
