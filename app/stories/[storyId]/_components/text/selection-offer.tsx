"use client";
import { type RefObject, useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import type { Span } from "@/lib/core/text/span.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { createClaim } from "../../_state/span-edits.ts";
import { CommandKey } from "../command-key.tsx";
import styles from "./selection-offer.module.css";
import type { TextMap } from "./text-map.ts";

/** Offers to make a claim of the selected words, or to change them, below where the selection ends. */
export function SelectionOffer({ map, scroller }: { map: TextMap; scroller: RefObject<HTMLElement | null> }) {
	const store = useDeskStore();
	const [offer, setOffer] = useState<{
		span: Span;
		top: number;
		left: number;
	} | null>(null);
	const mayWrite = store.data.me.role !== "viewer";
	useEffect(() => {
		const look = () => {
			const span = selectedSpan(map);
			const frame = scroller.current;
			const box = span && map.boxes(span).at(-1);
			if (!span || !frame || !box) {
				setOffer(null);
				return;
			}
			const view = frame.getBoundingClientRect();
			const left = Math.min(Math.max(8, box.right - view.left - 60), view.width - 250);
			setOffer({
				span,
				top: box.bottom - view.top + frame.scrollTop + 6,
				left,
			});
		};
		document.addEventListener("selectionchange", look);
		return () => document.removeEventListener("selectionchange", look);
	}, [map, scroller]);
	if (!offer || !mayWrite) return null;
	return (
		<div
			className={styles.offer}
			style={{ top: offer.top, left: offer.left }}
			// Pressing must not clear the selection that it is about.
			onPointerDown={(event) => event.preventDefault()}
		>
			<Button size="s" onClick={() => claimSelection(store, map)}>
				Create claim <CommandKey id="open" />
			</Button>
			<Button size="s" onClick={() => store.places.get("edit-text")?.()}>
				Edit text <CommandKey id="edit-text" />
			</Button>
		</div>
	);
}

/** The selected stretch of the draft; null where nothing of it is selected. */
export function selectedSpan(map: TextMap): Span | null {
	const selection = window.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	return map.spanOf(selection.getRangeAt(0));
}

/** Makes a claim of the selection; false where there is none. */
export function claimSelection(store: ReturnType<typeof useDeskStore>, map: TextMap): boolean {
	const span = selectedSpan(map);
	if (!span) return false;
	createClaim(store, span);
	window.getSelection()?.removeAllRanges();
	return true;
}
