"use client";
import { useEffect, useState } from "react";
import { VisuallyHidden } from "@/app/_ui/visually-hidden.tsx";
import { useDesk } from "../_state/desk-context.tsx";
import type { Saying } from "../_state/desk-state.ts";
import styles from "./said.module.css";

/** Long enough to read a line twice. */
const SHOWN_MS = 5000;

/** Reads out what was just done, and what the rules say to it; shows what nothing else on the screen would show. */
export function Said() {
	const said = useDesk((state) => state.said);
	return (
		<>
			<VisuallyHidden>
				<Voice saying={said} />
				<Voice saying={useDesk((state) => state.found)} />
			</VisuallyHidden>
			{said.isShown && <Line key={said.number}>{said.words}</Line>}
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

function Line({ children }: { children: string }) {
	const [isShown, setShown] = useState(true);
	useEffect(() => {
		const timer = setTimeout(() => setShown(false), SHOWN_MS);
		return () => clearTimeout(timer);
	}, []);
	return (
		isShown && (
			<p className={styles.line} aria-hidden>
				{children}
			</p>
		)
	);
}
