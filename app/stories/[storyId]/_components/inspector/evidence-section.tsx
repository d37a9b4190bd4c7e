"use client";
import { Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import { type EvidenceFields, editedEvidence, evidenceArgs } from "../../_state/change.ts";
import { useDesk, useDeskStore, useFindings } from "../../_state/desk-context.tsx";
import { targets } from "../../_state/moves.ts";
import type { Offer } from "../../_state/offer.ts";
import { subject } from "../../_state/tagging.ts";
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
	const offer = useDesk((state) => state.offer);
	// What the open form was given; another gift is another form, with all that was typed in this one.
	const [given, setGiven] = useState<{ offer: Offer; number: number } | null>(null);
	useEffect(() => {
		if (!offer || !mayWrite) return;
		setWriting((piece) => piece ?? "new");
		setGiven((before) => ({ offer, number: (before?.number ?? 0) + 1 }));
		store.set({ offer: null });
	}, [offer, mayWrite, store]);
	// What the form began with, and up to which event: others may change the piece while it is open.
	const [begun, setBegun] = useState<{ piece: EvidenceView; seen: number } | null>(null);
	const write = (id: string | null) => {
		const piece = claim.evidence.find((one) => one.id === id);
		setGiven(null);
		setWriting(id);
		setBegun(piece ? { piece, seen: store.cursor() } : null);
	};
	const edit = (piece: EvidenceView, fields: EvidenceFields) => {
		const { piece: from, seen } = begun ?? { piece, seen: store.cursor() };
		store.change({ kind: "edit-evidence", id: piece.id, ...editedEvidence(fields, from) }, seen);
	};
	usePlace("evidence", () => {
		if (!mayWrite) return false;
		store.set({ pane: "inspector" });
		write("new");
		return true;
	});
	const form = { offer: given?.offer ?? null, needsOrigin, onCancel: () => write(null) };
	// A selection gets it, whether or not the claim that is shown is in it.
	const picked = useDesk((state) => state.picked);
	const isForOthers = picked.size > 1 || (picked.size === 1 && !picked.has(claim.id));
	return (
		<Section
			title="Evidence"
			command="evidence"
			note={claim.evidence.length === 0 && writing === null ? "no evidence; paste a link or drop a file" : ""}
			end={
				mayWrite &&
				writing === null && (
					<Button size="s" variant="quiet" onClick={() => write("new")}>
						<Plus size={13} aria-hidden /> Add
					</Button>
				)
			}
		>
			{claim.evidence.length > 0 && (
				<ul className={styles.pieces}>
					{claim.evidence.map((piece) => (
						<li key={piece.id} className={styles.piece}>
							{writing === piece.id ? (
								<EvidenceForm
									key={given?.number}
									draftKey={`evidence.${piece.id}`}
									{...form}
									start={piece}
									addTo={null}
									onSave={(fields) => {
										write(null);
										edit(piece, fields);
									}}
								/>
							) : (
								<EvidencePiece
									piece={piece}
									mayWrite={mayWrite}
									onEdit={() => write(piece.id)}
									onRemove={() => {
										store.change({
											kind: "remove-evidence",
											id: piece.id,
										});
										store.tell("Evidence removed.", "undo");
									}}
								/>
							)}
						</li>
					))}
				</ul>
			)}
			{writing === "new" && (
				<EvidenceForm
					key={given?.number}
					draftKey={`evidence.new.${claim.id}`}
					{...form}
					start={null}
					addTo={isForOthers ? subject(store, targets(store)) : null}
					onSave={(fields) => {
						write(null);
						const ids = targets(store);
						store.change({
							kind: "add-evidence",
							pieces: ids.map((claimId) => ({ id: v7(), claimId })),
							...evidenceArgs(fields),
						});
						if (isForOthers) store.tell(`${subject(store, ids)}: evidence added.`, "undo");
						else store.say("Evidence added.");
					}}
				/>
			)}
		</Section>
	);
}
