"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import { useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { usePlace } from "../../_state/use-place.ts";
import { EvidenceForm } from "./evidence-form.tsx";
import { EvidencePiece } from "./evidence-piece.tsx";
import styles from "./evidence-section.module.css";
import { Section } from "./section.tsx";
import { wantsOrigin } from "./wants-origin.ts";

/** What checkers laid under the claim. */
export function EvidenceSection({ claim, mayWrite }: { claim: ClaimView; mayWrite: boolean }) {
	const store = useDeskStore();
	const needsOrigin = wantsOrigin(useFindings(claim.id));
	// The piece that is being written: "new", an identifier, or none.
	const [writing, setWriting] = useState<string | null>(null);
	usePlace("evidence", () => {
		if (!mayWrite) return false;
		store.set({ pane: "inspector" });
		setWriting("new");
		return true;
	});
	return (
		<Section
			title="Evidence"
			shortcut="e"
			note={claim.evidence.length === 0 && writing === null ? "none yet" : ""}
			end={
				mayWrite &&
				writing === null && (
					<Button size="s" variant="quiet" onClick={() => setWriting("new")}>
						<Plus size={13} aria-hidden /> Add
					</Button>
				)
			}
		>
			<ul className={styles.pieces}>
				{claim.evidence.map((piece) => (
					<li key={piece.id} className={styles.piece}>
						{writing === piece.id ? (
							<EvidenceForm
								draftKey={`evidence.${piece.id}`}
								start={piece}
								needsOrigin={needsOrigin}
								onCancel={() => setWriting(null)}
								onSave={(fields) => {
									setWriting(null);
									store.change({
										kind: "edit-evidence",
										claimId: claim.id,
										id: piece.id,
										fields,
									});
								}}
							/>
						) : (
							<EvidencePiece
								piece={piece}
								mayWrite={mayWrite}
								onEdit={() => setWriting(piece.id)}
								onRemove={() => {
									store.change({
										kind: "remove-evidence",
										claimId: claim.id,
										id: piece.id,
									});
									store.say("Evidence removed. Press z to take it back.");
								}}
							/>
						)}
					</li>
				))}
			</ul>
			{writing === "new" && (
				<EvidenceForm
					draftKey={`evidence.new.${claim.id}`}
					start={null}
					needsOrigin={needsOrigin}
					onCancel={() => setWriting(null)}
					onSave={(fields) => {
						setWriting(null);
						store.change({
							kind: "add-evidence",
							claimId: claim.id,
							tempId: crypto.randomUUID(),
							fields,
						});
						store.say("Evidence added.");
					}}
				/>
			)}
		</Section>
	);
}
