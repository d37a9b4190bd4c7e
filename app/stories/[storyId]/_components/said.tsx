"use client";
import { useEffect, useState } from "react";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk, useDeskStore } from "../_state/desk-context.tsx";
import type { Saying } from "../_state/desk-state.ts";
import { CommandKey } from "./command-key.tsx";
import styles from "./said.module.css";

/** Long enough to read a line twice; and to reach for its button. */
const SHOWN_MS = 5000;
const OFFERED_MS = 9000;

/** Reads out what was just done, and what the rules say to it; shows what nothing else on the screen would show. */
export function Said() {
	const said = useDesk((state) => state.said);
	return (
		<>
			<VisuallyHidden>
				<Voice saying={said} />
				<Voice saying={useDesk((state) => state.found)} />
			</VisuallyHidden>
			{said.isShown && <Line key={said.number} saying={said} />}
		</>
	);
}

function Voice({ saying: { words, number } }: { saying: Saying }) {
	return (
		<span role="status" aria-live="polite">
			{/* Another node each time, so that the same words are read again. */}
			<span key={number}>{words}</span>
		</span>
	);
}

function Line({ saying: { words, offers } }: { saying: Saying }) {
	const store = useDeskStore();
	const [isShown, setShown] = useState(true);
	const [isHeld, setHeld] = useState(false);
	useEffect(() => {
		if (isHeld) return;
		const timer = setTimeout(() => setShown(false), offers ? OFFERED_MS : SHOWN_MS);
		return () => clearTimeout(timer);
	}, [isHeld, offers]);
	if (!isShown) return null;
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only stays while somebody is at its button
		<div
			className={styles.line}
			onPointerEnter={() => setHeld(true)}
			onPointerLeave={() => setHeld(false)}
			onFocus={() => setHeld(true)}
			onBlur={() => setHeld(false)}
		>
			<span aria-hidden>{words}</span>
			{offers && (
				<button type="button" className={styles.offer} onClick={() => store[offers]()}>
					{offers === "undo" ? "Undo" : "Redo"} <CommandKey id={offers} />
				</button>
			)}
		</div>
	);
}
