"use client";
import dynamic from "next/dynamic";
import { type FormEvent, useRef } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { TextArea, TextField } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { useKeptDraft } from "../../_state/use-kept-draft.ts";
import { usePlace } from "../../_state/use-place.ts";
import { Section } from "./section.tsx";
import styles from "./wordings-section.module.css";

// Few claims have one, so not in the first load.
const ProposedWording = dynamic(() => import("./proposed-wording.tsx").then((module) => module.ProposedWording), {
	ssr: false,
});

/** Better words for the claim: proposed with a reason, then accepted or refused by whoever writes the story. */
export function WordingsSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const field = useRef<HTMLTextAreaElement>(null);
	const [typed, keep, drop] = useKeptDraft<{ text: string; note: string } | null>(`wording.${claim.id}`, null);
	usePlace("wording", () => {
		if (!mayWrite || claim.anchor === "orphaned") return false;
		store.set({ pane: "inspector" });
		keep((before) => before ?? { text: claim.quote, note: "" });
		return () => {
			field.current?.focus();
			field.current?.select();
		};
	});
	if (!typed && claim.wordings.length === 0) return null;
	const isSame = typed?.text.trim() === claim.quote.trim();
	const send = (event?: FormEvent) => {
		event?.preventDefault();
		if (!typed || isSame) return;
		const { text, note } = typed;
		store.change({ kind: "propose-wording", id: v7(), claimId: claim.id, text, note: note.trim() || null });
		drop();
		store.tell("Wording proposed.", "undo");
		field.current?.blur();
	};
	return (
		<Section title="Proposed wording" command="wording">
			<ul className={styles.wordings}>
				{claim.wordings.map((wording) => (
					<ProposedWording key={wording.id} wording={wording} claim={claim} mayWrite={mayWrite} />
				))}
			</ul>
			{typed && mayWrite && (
				<form
					className={styles.form}
					onSubmit={send}
					onKeyDown={(event) => {
						if (event.key === "Escape") drop();
						if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) send();
					}}
				>
					<TextArea
						ref={field}
						label="Better words"
						hint={
							typed.text.trim() === "" ? "Empty: the words are to be taken out." : "They stand in place of the claim’s."
						}
						maxLength={LONGEST["A claim"]}
						value={typed.text}
						onChange={({ target }) => keep((before) => before && { ...before, text: target.value })}
					/>
					<TextField
						label="Why"
						maxLength={LONGEST["A note"]}
						value={typed.note}
						onChange={({ target }) => keep((before) => before && { ...before, note: target.value })}
					/>
					<p className={styles.ways}>
						<Button size="s" type="submit" disabled={isSame}>
							Propose <Kbd keys="Mod+Enter" />
						</Button>
						<Button size="s" variant="quiet" onClick={drop}>
							Cancel <Kbd keys="Escape" />
						</Button>
					</p>
				</form>
			)}
		</Section>
	);
}
