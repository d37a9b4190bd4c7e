import type { ClaimView } from "@/lib/contract/claim.ts";
import type { DeskStore } from "../../_state/desk-store.ts";
import { gapsShown } from "../../_state/gaps-shown.ts";
import { claimsStarting, claimsWithin, spanIndex } from "./claim-at.ts";
import { ClaimHighlights, canHighlight } from "./claim-highlights.ts";
import { followText, type Reach } from "./follow-text.ts";
import { GapHighlights } from "./gap-highlights.ts";
import { groundsOf } from "./grounds.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { TextMap } from "./text-map.ts";
import { TextFrame, type TextWindow } from "./text-window.ts";

/**
 * Each move of the marks has the browser paint all text near the screen anew (20 ms of a long text), so moves are few; and
 * each claim that is marked costs a few microseconds at every later change, so no more are than are soon seen.
 */
const MARKS: Reach = { atRest: 8, kept: 12, ahead: { first: 12, growth: 8, most: 128 } };
/** A piece of the margin costs when it is drawn, and nothing once it stands there. */
const BESIDE: Reach = { atRest: 2, kept: 16, ahead: { first: 4, growth: 2, most: 8 } };

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
	let window: TextWindow = { from: 0, to: 0 };
	let state = store.state();
	let { outline } = state;
	let index = spanIndex(outline.order, store.claim);
	const marks = canHighlight() ? new ClaimHighlights(map) : null;
	const gapMarks = canHighlight() ? new GapHighlights(map) : null;
	const beside = new MarginMarks(map, article, margin, {
		claimsFrom: ({ from, to }) => anchored(store, claimsStarting(index, { start: from, end: to })),
		numberOf: (id) => outline.numbers.get(id),
	});

	const highlight = () => {
		marks?.show(anchored(store, claimsWithin(index, { start: window.from, end: window.to })));
		marks?.ground(groundsOf(state));
		groundGaps();
	};
	const groundGaps = () => {
		const gaps = store.state().coverage?.gaps ?? [];
		const near = gaps.filter(({ start, end }) => start < window.to && end > window.from);
		const current = gapsShown(store.state());
		gapMarks?.show(
			near.filter((gap) => !current.includes(gap)),
			current,
		);
	};
	const ground = () => {
		groundGaps();
		const before = state;
		state = store.state();
		if (state.currentId === before.currentId && state.hoverId === before.hoverId && state.picked === before.picked)
			return;
		const grounds = groundsOf(state);
		marks?.ground(grounds);
		beside.ground(grounds, (id) => store.claim(id)?.start);
	};
	// Before anything is drawn: a measurement after a change lays out the page once more.
	const stopWatching = onLineBreaks(article, () => beside.measureAgain());
	beside.ground(groundsOf(state), (id) => store.claim(id)?.start);
	const frame = new TextFrame(article, scroller);
	const panes = { article, scroller };
	const stopMarks = followText(frame, panes, MARKS, (next) => {
		window = next;
		highlight();
	});
	let isFirst = true;
	const stopBeside = followText(frame, panes, BESIDE, (next) => {
		if (isFirst) beside.showInIdle(next);
		else beside.show(next);
		isFirst = false;
	});
	performance.mark("onrecord:highlights");
	const stopState = store.subscribe(ground);
	const stopClaims = store.onClaims((ids) => {
		const isSameOutline = outline === store.state().outline;
		if (!isSameOutline) {
			({ outline } = store.state());
			index = spanIndex(outline.order, store.claim);
		}
		highlight();
		beside.change(isSameOutline ? [...ids].flatMap((id) => store.claim(id) ?? []) : null);
	});
	return () => {
		stopState();
		stopClaims();
		stopMarks();
		stopBeside();
		stopWatching();
		marks?.remove();
		gapMarks?.remove();
		beside.remove();
	};
}

function anchored(store: DeskStore, ids: readonly string[]): ClaimView[] {
	return ids.flatMap((id) => {
		const claim = store.claim(id);
		return claim && claim.anchor !== "orphaned" ? [claim] : [];
	});
}

/** Calls back when lines may break elsewhere: another width, another height, or another typeface, which may change neither. */
function onLineBreaks(article: HTMLElement, changed: () => void): () => void {
	const measure = () => `${article.offsetWidth} ${article.offsetHeight}`;
	let size = measure();
	const breakAnew = () => {
		size = measure();
		changed();
	};
	const observer = new ResizeObserver(() => measure() !== size && breakAnew());
	observer.observe(article);
	document.fonts?.addEventListener("loadingdone", breakAnew);
	return () => {
		observer.disconnect();
		document.fonts?.removeEventListener("loadingdone", breakAnew);
	};
}
