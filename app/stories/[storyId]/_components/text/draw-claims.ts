import type { DeskStore } from "../../_state/desk-store.ts";
import { ClaimHighlights } from "./claim-highlights.ts";
import type { TextMap } from "./text-map.ts";

/**
 * Draws the claims over the text and keeps them as they are now, without rendering anything.
 *
 * @returns what takes every mark away again.
 */
export function drawClaims(store: DeskStore, map: TextMap): () => void {
	const highlights = new ClaimHighlights(map);
	for (const [id, claim] of store.claims()) highlights.draw(id, claim);
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
	const stopState = store.subscribe(() => grounds(false));
	const stopClaims = store.onClaims((ids) => {
		for (const id of ids) highlights.draw(id, store.claim(id));
		grounds(true);
	});
	return () => {
		stopState();
		stopClaims();
		highlights.remove();
	};
}
