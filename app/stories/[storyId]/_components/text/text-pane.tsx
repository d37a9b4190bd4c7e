"use client";
import {
	type PointerEvent,
	type RefObject,
	startTransition,
	useEffect,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import type { Span } from "@/lib/core/text/span.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { claimGap } from "../../_state/gaps-shown.ts";
import { nextLeftOut, readLeftOut } from "../../_state/left-out.ts";
import { goTo } from "../../_state/moves.ts";
import { usePlace } from "../../_state/use-place.ts";
import "../marks.css";
import { Article } from "./article.tsx";
import { claimAt, spanIndex } from "./claim-at.ts";
import { canHighlight } from "./claim-highlights.ts";
import { drawClaims } from "./draw-claims.ts";
import { EditParagraph } from "./edit-paragraph.tsx";
import { GapBar } from "./gap-bar.tsx";
import { Margin } from "./margin.tsx";
import { MarkedText } from "./marked-text.tsx";
import { ReadLeftOut } from "./read-left-out.tsx";
import { claimSelection, SelectionOffer, selectedSpan } from "./selection-offer.tsx";
import { TextMap } from "./text-map.ts";
import styles from "./text-pane.module.css";
import { useArrival } from "./use-arrival.ts";
import { useMarkWords } from "./use-mark-words.ts";

const offerReading = (lines: Span) => <ReadLeftOut {...lines} />;

/** The draft with its claims: read, point, select. */
export function TextPane() {
	const store = useDeskStore();
	const { draft } = store.data;
	const scroller = useRef<HTMLElement>(null);
	const article = useRef<HTMLElement>(null);
	const margin = useRef<HTMLDivElement>(null);
	const [map, setMap] = useState<TextMap | null>(null);
	const [marked, setMarked] = useState(false);
	const outline = useDesk((state) => state.outline);
	const index = useMemo(() => spanIndex(outline.order, store.claim), [outline, store]);

	// The fallback cuts the text into pieces anew whenever a span moves.
	const cutFor = marked ? outline : null;
	// Before the first paint, and without waiting for another rendering: the text never stands there unmarked.
	useLayoutEffect(() => {
		if (cutFor === null) performance.mark("onrecord:text");
		if (!article.current || !margin.current || !scroller.current) return;
		if (cutFor === null && !canHighlight()) {
			setMarked(true);
			return;
		}
		const drawnOver = new TextMap(article.current);
		// What else works with the map can wait: set at once, the page would be rendered twice before its paint.
		startTransition(() => setMap(drawnOver));
		return drawClaims(store, drawnOver, {
			article: article.current,
			margin: margin.current,
			scroller: scroller.current,
		});
	}, [store, cutFor]);
	useCurrentInView(map, scroller, useArrival(scroller));
	useMarkWords(map, scroller);
	usePlace("selection", () => map !== null && (claimSelection(store, map) || claimGap(store)));
	usePlace("left-out", () => {
		// What is selected, or else the lines left out after the current claim.
		const stretch = (map && selectedSpan(map)) ?? nextLeftOut(draft.blocks, store.current()?.end ?? 0);
		if (stretch) void readLeftOut(store, stretch);
		else store.tell("No lines are left out of this article.");
		return true;
	});

	const point = (event: PointerEvent) => {
		// Text that scrolls under a resting pointer is not being pointed at.
		if (!map || event.buttons !== 0 || (event.movementX === 0 && event.movementY === 0)) return;
		const offset = map.offsetAt(event.clientX, event.clientY);
		const hoverId = offset === null ? null : claimAt(index, offset);
		if (hoverId !== store.state().hoverId) store.set({ hoverId });
	};
	const choose = (x: number, y: number) => {
		if (!map || !window.getSelection()?.isCollapsed) return;
		const offset = map.offsetAt(x, y);
		const id = offset === null ? null : claimAt(index, offset);
		if (id) goTo(store, id);
	};

	return (
		<section
			ref={scroller}
			className={styles.pane}
			aria-label="Text"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
			tabIndex={0}
		>
			<div className={styles.sheet}>
				{/* biome-ignore lint/a11y/useKeyWithClickEvents: the list and the keys do the same */}
				<article
					ref={article}
					className={styles.article}
					lang={draft.language === "und" ? undefined : draft.language}
					onPointerMove={point}
					onPointerLeave={() => store.state().hoverId && store.set({ hoverId: null })}
					onClick={(event) => choose(event.clientX, event.clientY)}
				>
					<Article
						draft={draft}
						belowLeftOut={offerReading}
						inside={marked ? (block) => <MarkedText key={block.start} block={block} index={index} /> : undefined}
					/>
				</article>
				<Margin ref={margin} />
				{map && <EditParagraph map={map} article={article} />}
			</div>
			{map && <GapBar map={map} scroller={scroller} />}
			{map && <SelectionOffer map={map} scroller={scroller} />}
		</section>
	);
}

/** Keeps the current claim on the screen, with some text around it. */
function useCurrentInView(
	map: TextMap | null,
	scroller: RefObject<HTMLElement | null>,
	stay: RefObject<string | null>,
) {
	const store = useDeskStore();
	const currentId = useDesk((state) => state.currentId);
	const pane = useDesk((state) => state.pane);
	useEffect(() => {
		const claim = store.claim(currentId);
		const frame = scroller.current;
		// A narrow window may show another pane: then the text has no place to measure, and follows when it is back.
		const isAway = pane !== "text" && frame?.clientHeight === 0;
		if (!map || !claim || !frame || isAway || stay.current === currentId) return;
		stay.current = null;
		const boxes = map.boxes(claim);
		const [first, last] = [boxes[0], boxes.at(-1)];
		if (!first || !last) return;
		const view = frame.getBoundingClientRect();
		const room = Math.min(120, view.height / 5);
		if (first.top < view.top + room || last.bottom > view.bottom - room)
			frame.scrollBy({
				top: first.top - view.top - view.height / 3,
				behavior: "instant",
			});
	}, [map, currentId, store, scroller, pane, stay]);
}
