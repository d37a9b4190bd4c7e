"use client";
import { useRef, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { CORRECTION_ACTION, CORRECTION_CAUSE } from "@/lib/core/vocabulary/after-publication.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { usePlace } from "../../_state/use-place.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { Section } from "./section.tsx";
import styles from "./wordings-section.module.css";

/** What readers were told about the claim after publication, and how the mistake got in. */
export function CorrectionsSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const first = useRef<HTMLSelectElement>(null);
	const [isOpen, setOpen] = useState(false);
	usePlace("correction", () => {
		if (!mayWrite) return false;
		store.set({ pane: "inspector" });
		setOpen(true);
		return () => first.current?.focus();
	});
	if (!isOpen && claim.corrections.length === 0) return null;
	return (
		<Section title="Corrections" command="correction">
			<ul className={styles.wordings}>
				{claim.corrections.map(({ id, action, cause, sourceId, notice, note, createdBy, createdAt }) => (
					<li key={id}>
						<p className={styles.words}>
							<b>{CORRECTION_ACTION[action].name}.</b> {notice}
						</p>
						<p className={styles.about}>
							{createdBy}, <Moment at={createdAt} />. {CORRECTION_CAUSE[cause].name}
							{sourceId && ` (${store.state().sources.get(sourceId)?.name ?? "a source that is gone"})`}. {note}
						</p>
						{mayWrite && (
							<Button
								size="s"
								variant="quiet"
								onClick={() => {
									store.change({ kind: "remove-correction", id });
									store.tell("Correction taken out of the log.", "undo");
								}}
							>
								Noted by mistake
							</Button>
						)}
					</li>
				))}
			</ul>
			{isOpen && mayWrite && <CorrectionForm claim={claim} first={first} close={() => setOpen(false)} />}
		</Section>
	);
}
