"use client";
import { memo, type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { useClaim, useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { hasAnonymousOrigin } from "../../_state/filter.ts";
import { goTo } from "../../_state/moves.ts";
import { VERIFICATION_LETTER } from "../../_state/wording.ts";
import { claimsFrom, type SpanIndex } from "./claim-at.ts";
import styles from "./margin.module.css";
import type { TextMap } from "./text-map.ts";

type MarginProps = {
	map: TextMap;
	index: SpanIndex;
	article: RefObject<HTMLElement | null>;
};

/**
 * What stands beside and above the lines: number and letter of each claim at the line where it begins, and a ring where
 * an unnamed origin's words end. Only for the blocks near the screen; no text of the article moves for it.
 */
export function Margin({ map, index, article }: MarginProps) {
	const near = useBlocksNear(article);
	const width = useWidth(article);
	return (
		<div className={styles.margin} aria-hidden>
			{near.map((start) => (
				<BlockMargin key={start} start={start} map={map} index={index} article={article} width={width} />
			))}
		</div>
	);
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

const BlockMargin = memo(function BlockMargin({
	start,
	map,
	index,
	article,
	width,
}: MarginProps & { start: number; width: number }) {
	const store = useDeskStore();
	const [placed, setPlaced] = useState(NOTHING);
	// Measured anew when lines may break elsewhere or a span moved; a tag moves nothing.
	useLayoutEffect(() => {
		const frame = article.current;
		const block = store.data.draft.blocks.find((one) => one.start === start);
		if (!frame || !block || width === 0) return;
		setPlaced(measure(claimsFrom(index, block), store, map, frame.getBoundingClientRect()));
	}, [start, map, index, article, width, store]);
	return (
		<>
			{placed.lines.map(({ top, ids }) => (
				<div key={top} className={styles.line} style={{ top }}>
					{ids.map((id) => (
						<Tick key={id} id={id} />
					))}
				</div>
			))}
			{placed.ends.map(({ id, top, left }) => (
				<Ring key={id} id={id} top={top} left={left} />
			))}
		</>
	);
});

function measure(
	ids: readonly string[],
	store: ReturnType<typeof useDeskStore>,
	map: TextMap,
	frame: DOMRect,
): typeof NOTHING {
	const lines: { top: number; ids: string[] }[] = [];
	const ends: End[] = [];
	for (const id of ids) {
		const claim = store.claim(id);
		if (!claim || claim.anchor === "orphaned") continue;
		const boxes = map.boxes(claim);
		const [first, last] = [boxes.find((box) => box.width > 0), boxes.at(-1)];
		if (!first || !last) continue;
		const top = Math.round(first.top - frame.top);
		const line = lines.find((one) => Math.abs(one.top - top) < 8);
		if (line) line.ids.push(id);
		else lines.push({ top, ids: [id] });
		ends.push({ id, top: last.top - frame.top, left: last.right - frame.left });
	}
	return { lines, ends };
}

const Tick = memo(function Tick({ id }: { id: string }) {
	const store = useDeskStore();
	const claim = useClaim(id);
	const number = useDesk((state) => state.outline.numbers.get(id));
	const place = useDesk((state) =>
		state.currentId === id ? "current" : state.picked.has(id) ? "picked" : state.hoverId === id ? "hovered" : undefined,
	);
	if (!claim) return null;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hidden from assistive technology; the list does the same
		<span
			className={styles.tick}
			data-place={place}
			data-status={claim.verificationStatus}
			onClick={() => goTo(store, id)}
		>
			{claim.flagged && <i className={styles.flag} />}
			{number}
			<b>{VERIFICATION_LETTER[claim.verificationStatus]}</b>
		</span>
	);
});

const Ring = memo(function Ring({ id, top, left }: End) {
	const claim = useClaim(id);
	return claim && hasAnonymousOrigin(claim) ? <i className={styles.ring} style={{ top, left }} /> : null;
});

/** The starts of the blocks on the screen and one screen around it. */
function useBlocksNear(article: RefObject<HTMLElement | null>): readonly number[] {
	const [near, setNear] = useState<readonly number[]>([]);
	useEffect(() => {
		const frame = article.current;
		if (!frame) return;
		const shown = new Set<number>();
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const start = Number((target as HTMLElement).dataset.start);
					if (isIntersecting) shown.add(start);
					else shown.delete(start);
				}
				setNear([...shown].sort((a, b) => a - b));
			},
			{ root: frame.parentElement, rootMargin: "100% 0px" },
		);
		for (const block of frame.querySelectorAll("p[data-start], li[data-start]")) observer.observe(block);
		return () => observer.disconnect();
	}, [article]);
	return near;
}

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
