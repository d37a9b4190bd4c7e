"use client";
import { Button } from "@/app/_ui/button.tsx";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import styles from "./making-line.module.css";
import type { Making } from "./send-story.ts";

type MakingLineProps = { making: Making | null; words: number; onCancel: () => void };

/** How far a story is that is being made, and the way to stop it while it is only read. */
export function MakingLine({ making, words, onCancel }: MakingLineProps) {
	const part = making && "read" in making ? making.read : null;
	const isSaving = making !== null && "saving" in making;
	return (
		<div className={styles.line}>
			<p role="status" className={styles.words}>
				{isSaving
					? `Storing ${counted(making.saving, "claim")}…`
					: `Reading ${counted(words, "word")} and finding who says what…`}
			</p>
			<progress
				className={styles.bar}
				aria-label="Read so far"
				max={1}
				{...(isSaving ? { value: 1 } : part === null ? {} : { value: part })}
			/>
			<Button size="s" onClick={onCancel} disabled={isSaving}>
				Stop
			</Button>
		</div>
	);
}
