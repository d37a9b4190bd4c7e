"use client";
import { useRef } from "react";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { usePlace } from "../../_state/use-place.ts";
import { EditableText } from "./editable-text.tsx";
import styles from "./who-what.module.css";

/** Whom or what the claim is about, and what is asserted. */
export function WhoWhat({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const who = useRef<HTMLTextAreaElement>(null);
	usePlace("who", () => {
		store.set({ pane: "inspector" });
		return () => {
			// Selecting alone moves the focus in some browsers only.
			who.current?.focus();
			who.current?.select();
		};
	});
	const save = (set: { who?: string; what?: string }, seen: number) =>
		store.change({ kind: "edit", id: claim.id, set }, seen);
	return (
		<div className={styles.box}>
			<h3 className={styles.label}>About</h3>
			<EditableText
				ref={who}
				label="About"
				look="who"
				value={claim.who}
				placeholder="None"
				disabled={!mayWrite}
				onSave={(value, seen) => save({ who: value }, seen)}
			/>
			<h3 className={styles.label}>Claim</h3>
			<EditableText
				label="Claim"
				look="what"
				value={claim.what}
				placeholder="None"
				disabled={!mayWrite}
				onSave={(value, seen) => save({ what: value }, seen)}
			/>
			{claim.what !== claim.quote && (
				<p className={styles.quote}>
					<span>In the text:</span> “{claim.quote}”
				</p>
			)}
		</div>
	);
}
