"use client";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { split, wordBounds } from "../../_state/span-edits.ts";
import styles from "./split-dialog.module.css";

/** Cuts the current claim in two before the word that is pressed. */
export function SplitDialog() {
	const store = useDeskStore();
	const claim = store.claim(useDesk((state) => state.currentId));
	const close = () => store.set({ panel: null });
	if (!claim) return null;
	const { text } = store.data.draft;
	const starts = wordBounds(text, claim.start, claim.end, "start");
	return (
		<Dialog
			open
			width="m"
			title="Split claim"
			description="Press the word with which the second claim begins."
			onClose={close}
		>
			<p className={styles.words}>
				{starts.map((start, index) => {
					const word = text.slice(start, starts[index + 1] ?? claim.end).trim();
					return start <= claim.start ? (
						<span key={start}>{word} </span>
					) : (
						<button
							key={start}
							type="button"
							className={styles.word}
							onClick={() => {
								split(store, start);
								close();
							}}
						>
							{word}
						</button>
					);
				})}
			</p>
		</Dialog>
	);
}
