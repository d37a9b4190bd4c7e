"use client";
import { memo, type RefObject, useEffect, useLayoutEffect, useReducer, useState } from "react";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { hasAnonymousOrigin } from "../../_state/filter.ts";
import { goTo } from "../../_state/moves.ts";
import { VERIFICATION_LETTER } from "../../_state/wording.ts";
import { claimsFrom, type SpanIndex } from "./claim-at.ts";
import styles from "./margin.module.css";
import type { TextMap } from "./text-map.ts";
import { TextFrame } from "./text-window.ts";

type MarginProps = {
	map: TextMap;
	index: SpanIndex;
	article: RefObject<HTMLElement | null>;
	scroller: RefObject<HTMLElement | null>;
};

/** Several screens at once, so that scrolling seldom has to measure; each time, all of them in one pass. */
const SCREENS = { drawn: 3, left: 0.75 };

/**
 * What stands beside and above the lines: number and letter of each claim at the line where it begins, and a ring where
 * an unnamed origin's words end. Only for the text near the screen. It is no part of the article, or the browser would
 * paint all marks anew whenever something changes here.
 */
export function Margin(props: MarginProps) {
	const store = useDeskStore();
	const { lines, ends } = usePlaced(props);
	const { numbers } = useDesk((state) => state.outline);
	const currentId = useDesk((state) => state.currentId);
	const hoverId = useDesk((state) => state.hoverId);
	const picked = useDesk((state) => state.picked);
	// One for all: a subscription of each mark's own would be most of what scrolling costs.
	useClaimChanges();
	const placeOf = (id: string) =>
		id === currentId ? "current" : picked.has(id) ? "picked" : id === hoverId ? "hovered" : undefined;
	return (
		<div className={styles.margin} aria-hidden>
			{lines.map(({ top, ids }) => (
				<div key={top} className={styles.line} style={{ top }}>
					{ids.map((id) => {
						const claim = store.claim(id);
						return claim && <Tick key={id} claim={claim} number={numbers.get(id)} place={placeOf(id)} />;
					})}
				</div>
			))}
			{ends.map(({ id, top, left }) => {
				const claim = store.claim(id);
				return claim && hasAnonymousOrigin(claim) && <i key={id} className={styles.ring} style={{ top, left }} />;
			})}
		</div>
	);
}

/** Renders again whenever any claim looks different. */
function useClaimChanges(): void {
	const store = useDeskStore();
	const [, count] = useReducer((times: number) => times + 1, 0);
	useEffect(() => store.onClaims(count), [store]);
}

interface Line {
	readonly top: number;
	readonly ids: readonly string[];
}
interface End {
	readonly id: string;
	readonly top: number;
	readonly left: number;
}
const NOTHING: { lines: readonly Line[]; ends: readonly End[] } = {
	lines: [],
	ends: [],
};

/** Where the marks stand; measured anew when other text comes near, lines may break elsewhere, or a span moved. A tag moves nothing. */
function usePlaced({ map, index, article, scroller }: MarginProps): typeof NOTHING {
	const store = useDeskStore();
	const [placed, setPlaced] = useState(NOTHING);
	const width = useWidth(article);
	useLayoutEffect(() => {
		const [text, view] = [article.current, scroller.current];
		if (!text || !view || width === 0) return;
		const frame = new TextFrame(text, view, SCREENS);
		let window = frame.near();
		// What was measured stays where it is while the text only scrolls.
		const known = new Map<string, Place | null>();
		const placeOf = (id: string): Place | null => {
			let place = known.get(id);
			if (place === undefined) {
				place = measure(store.claim(id), map, text);
				known.set(id, place);
			}
			return place;
		};
		const look = () => setPlaced(arrange(claimsFrom(index, { start: window.from, end: window.to }), placeOf));
		const follow = () => {
			if (frame.isEnough(window)) return;
			window = frame.near();
			look();
		};
		look();
		view.addEventListener("scroll", follow, { passive: true });
		return () => view.removeEventListener("scroll", follow);
	}, [map, index, article, scroller, width, store]);
	return placed;
}

/** Where a claim begins and ends, from the article's corner. */
interface Place {
	readonly top: number;
	readonly end: { readonly top: number; readonly left: number };
}

function measure(claim: ClaimView | undefined, map: TextMap, text: HTMLElement): Place | null {
	if (!claim || claim.anchor === "orphaned") return null;
	const boxes = map.boxes(claim);
	const [first, last] = [boxes.find((box) => box.width > 0), boxes.at(-1)];
	if (!first || !last) return null;
	const corner = text.getBoundingClientRect();
	return {
		top: Math.round(first.top - corner.top),
		end: { top: last.top - corner.top, left: last.right - corner.left },
	};
}

/** Puts claims that begin on one line together. */
function arrange(ids: readonly string[], placeOf: (id: string) => Place | null): typeof NOTHING {
	const lines: { top: number; ids: string[] }[] = [];
	const ends: End[] = [];
	for (const id of ids) {
		const place = placeOf(id);
		if (!place) continue;
		// Claims come in the text's order, so it can only be one of the last lines.
		const line = lines.slice(-3).find((one) => Math.abs(one.top - place.top) < 8);
		if (line) line.ids.push(id);
		else lines.push({ top: place.top, ids: [id] });
		ends.push({ id, ...place.end });
	}
	return { lines, ends };
}

type TickProps = { claim: ClaimView; number: number | undefined; place: string | undefined };

const Tick = memo(function Tick({ claim, number, place }: TickProps) {
	const store = useDeskStore();
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hidden from assistive technology; the list does the same
		<span
			className={styles.tick}
			data-place={place}
			data-status={claim.verificationStatus}
			onClick={() => goTo(store, claim.id)}
		>
			{claim.flagged && <i className={styles.flag} />}
			{number}
			<b>{VERIFICATION_LETTER[claim.verificationStatus]}</b>
		</span>
	);
});

/** The width of the article: a sign that lines break elsewhere. Counts on when the fonts arrive. */
function useWidth(article: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useEffect(() => {
		const frame = article.current;
		if (!frame) return;
		// The height changes with the fonts even where the width stays.
		const observer = new ResizeObserver(() => setWidth(frame.offsetWidth + frame.offsetHeight / 1e6));
		observer.observe(frame);
		return () => observer.disconnect();
	}, [article]);
	return width;
}
