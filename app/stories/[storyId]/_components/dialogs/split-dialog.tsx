"use client";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { split, wordBounds } from "../../_state/span-edits.ts";
import styles from "./split-dialog.module.css";

/** Splits the current claim before the word that is clicked, or chosen by arrow keys. */
export function SplitDialog() {
	const store = useDeskStore();
	const claim = store.claim(useDesk((state) => state.currentId));
	const close = () => store.set({ panel: null });
	const chosen = useRef<HTMLButtonElement>(null);
	const { text } = store.data.draft;
	const starts = claim ? wordBounds(text, claim.start, claim.end, "start").filter((start) => start > claim.start) : [];
	// The second half begins in the middle until somebody says otherwise.
	const [at, setAt] = useState(starts[Math.floor(starts.length / 2)] ?? 0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another word
	useEffect(() => chosen.current?.focus(), [at]);
	if (!claim) return null;
	const onKeyDown = (event: KeyboardEvent) => {
		const place = starts.indexOf(at);
		const next = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: starts.length - 1 }[event.key];
		if (next === undefined) return;
		event.preventDefault();
		setAt(starts[Math.max(0, Math.min(starts.length - 1, next))] ?? at);
	};
	const first = text.slice(claim.start, starts[0] ?? claim.end).trim();
	return (
		<Dialog
			open
			width="m"
			title="Split claim"
			description={
				starts.length > 0
					? "Click the first word of the second claim, or choose it with ← and → and press Enter."
					: "A single word cannot be split."
			}
			initialFocus={chosen}
			onClose={close}
		>
			<p className={styles.words} onKeyDown={onKeyDown}>
				<span>{first} </span>
				{starts.map((start, index) => (
					<button
						key={start}
						ref={start === at ? chosen : undefined}
						type="button"
						className={styles.word}
						data-second={start >= at || undefined}
						tabIndex={start === at ? 0 : -1}
						onClick={() => {
							split(store, start);
							close();
						}}
					>
						{text.slice(start, starts[index + 1] ?? claim.end).trim()}
					</button>
				))}
			</p>
		</Dialog>
	);
}
