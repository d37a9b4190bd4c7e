import type { ClaimView } from "@/lib/contract/claim.ts";
import type { DeskStore } from "../../_state/desk-store.ts";
import { claimsWithin, spanIndex } from "./claim-at.ts";
import { ClaimHighlights, canHighlight } from "./claim-highlights.ts";
import type { ClaimLayer } from "./claim-layer.ts";
import { followText } from "./follow-text.ts";
import { groundsOf } from "./grounds.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { TextMap } from "./text-map.ts";
import type { TextWindow } from "./text-window.ts";

/** The pieces of the page that claims are drawn over and beside. */
export interface Sheet {
	readonly article: HTMLElement;
	readonly margin: HTMLElement;
	readonly scroller: HTMLElement;
}

/**
 * Draws the claims over the text and keeps them as they are now, without rendering anything: their marks, where the
 * browser can highlight, and what stands in the margin.
 *
 * @returns what takes all of it away again.
 */
export function drawClaims(store: DeskStore, map: TextMap, { article, margin, scroller }: Sheet): () => void {
	const marginMarks = new MarginMarks(map, article, margin, (id) => store.state().outline.numbers.get(id));
	const layers: ClaimLayer[] = canHighlight() ? [new ClaimHighlights(map), marginMarks] : [marginMarks];
	let window: TextWindow = { from: 0, to: 0 };
	let { outline } = store.state();
	let index = spanIndex(outline.order, store.claim);
	let drawn: ReadonlyMap<string, ClaimView> = new Map();
	let state = store.state();

	const show = () => {
		if (outline !== store.state().outline) {
			({ outline } = store.state());
			index = spanIndex(outline.order, store.claim);
		}
		drawn = anchored(store, claimsWithin(index, { start: window.from, end: window.to }));
		for (const layer of layers) layer.show(drawn);
		ground(true);
	};
	const ground = (always: boolean) => {
		const before = state;
		state = store.state();
		const isSame =
			state.currentId === before.currentId && state.hoverId === before.hoverId && state.picked === before.picked;
		if (isSame && !always) return;
		const grounds = groundsOf(state);
		for (const layer of layers) layer.ground(grounds);
	};
	const stopFollowing = followText(article, scroller, (next) => {
		window = next;
		show();
	});
	performance.mark("onrecord:highlights");
	const stopState = store.subscribe(() => ground(false));
	const stopClaims = store.onClaims((ids) => {
		if (outline !== store.state().outline || [...ids].some((id) => drawn.has(id))) show();
	});
	const stopWatching = onLineBreaks(article, () => {
		marginMarks.remove();
		show();
	});
	return () => {
		stopState();
		stopClaims();
		stopFollowing();
		stopWatching();
		for (const layer of layers) layer.remove();
	};
}

function anchored(store: DeskStore, ids: readonly string[]): Map<string, ClaimView> {
	const claims = new Map<string, ClaimView>();
	for (const id of ids) {
		const claim = store.claim(id);
		if (claim && claim.anchor !== "orphaned") claims.set(id, claim);
	}
	return claims;
}

/** Calls back when lines may break elsewhere: another width, or another height, as when a typeface arrives. */
function onLineBreaks(article: HTMLElement, changed: () => void): () => void {
	let size = `${article.offsetWidth} ${article.offsetHeight}`;
	const observer = new ResizeObserver(() => {
		const now = `${article.offsetWidth} ${article.offsetHeight}`;
		if (now === size) return;
		size = now;
		changed();
	});
	observer.observe(article);
	return () => observer.disconnect();
}
