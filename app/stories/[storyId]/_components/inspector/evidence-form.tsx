"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { HiddenLegend } from "@/app/_ui/visually-hidden.tsx";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import { isOriginItself } from "@/lib/core/sourcing/line.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import {
	BEARING,
	BEARINGS,
	EVIDENCE_KIND,
	EVIDENCE_KINDS,
	type EvidenceKind,
} from "@/lib/core/vocabulary/vocabulary.ts";
import type { EvidenceFields } from "../../_state/change.ts";
import { useDesk, useDeskStore } from "../../_state/desk-context.tsx";
import { newSourceOf } from "../../_state/new-source.ts";
import type { Offer } from "../../_state/offer.ts";
import { useKeptDraft } from "../../_state/use-kept-draft.ts";
import { draftOf, EMPTY, type EvidenceDraft, fieldsOf, needsLocator, problemsOf, withOffer } from "./evidence-draft.ts";
import { EvidenceFile } from "./evidence-file.tsx";
import styles from "./evidence-form.module.css";
import { EvidenceSource } from "./evidence-source.tsx";

type EvidenceFormProps = {
	/** Where what is typed is kept until it is saved. */
	draftKey: string;
	start: EvidenceView | null;
	/** The claims that get it, in words, where it is not just the one that is shown. */
	addTo: string | null;
	/** What was pasted or dropped to be evidence: filled in, over what was kept. */
	offer: Offer | null;
	/** The rules ask for another origin under the claim. */
	needsOrigin: boolean;
	onSave: (fields: EvidenceFields) => void;
	onCancel: () => void;
};

/** Lays evidence under a claim. Only what it does, what it is, and where to look are asked for. */
export function EvidenceForm({ draftKey, start, addTo, offer, needsOrigin, onSave, onCancel }: EvidenceFormProps) {
	const store = useDeskStore();
	const [draft, keep, drop] = useKeptDraft<EvidenceDraft>(
		draftKey,
		start ? draftOf(start) : EMPTY,
		offer ? (kept) => withOffer(kept, offer) : undefined,
	);
	const known = useDesk((state) => (draft.sourceId === null ? null : state.sources.get(draft.sourceId)?.name));
	// A source that another window learned of is known by what the piece itself says.
	const sourceName =
		newSourceOf(draft.sourceId)?.name ??
		known ??
		(draft.sourceId === start?.sourceId ? start?.sourceName : null) ??
		null;
	const [asked, setAsked] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const problems = problemsOf(draft);
	useEffect(() => {
		form.current?.querySelector<HTMLElement>("input[name=locator]")?.focus();
		form.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const set = (patch: Partial<EvidenceDraft>) => keep((latest) => ({ ...latest, ...patch }));
	const submit = (event?: FormEvent) => {
		event?.preventDefault();
		setAsked(true);
		if (problems.locator || problems.url) {
			requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
			return;
		}
		if (draft.file) store.learnFile(draft.file);
		drop();
		onSave(fieldsOf(draft, new Date().toISOString()));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") onCancel();
		else if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) submit();
	};
	return (
		<form ref={form} className={styles.form} aria-label="Evidence" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
			<fieldset className={styles.bearings}>
				<HiddenLegend>Bearing on the claim</HiddenLegend>
				{BEARINGS.map((bearing) => (
					<button
						key={bearing}
						type="button"
						className={styles.bearing}
						data-bearing={bearing}
						aria-pressed={draft.bearing === bearing}
						onClick={() => set({ bearing })}
					>
						{BEARING[bearing].name}
					</button>
				))}
			</fieldset>
			<div className={styles.pair}>
				<SelectField
					label="Type"
					value={draft.kind}
					options={EVIDENCE_KINDS.map((kind) => ({
						value: kind,
						label: EVIDENCE_KIND[kind].name,
					}))}
					onChange={(event) => set({ kind: event.target.value as EvidenceKind })}
				/>
				<TextField
					name="locator"
					label={needsLocator(draft) ? "Page, time or paragraph" : "Page, time or paragraph (optional)"}
					required={needsLocator(draft)}
					placeholder="p. 3, 12:40, para 2"
					value={draft.locator}
					error={asked ? problems.locator : null}
					onChange={(event) => set({ locator: event.target.value })}
				/>
			</div>
			<TextField
				label="Link"
				type="url"
				inputMode="url"
				placeholder="https://"
				value={draft.url ?? ""}
				error={asked ? problems.url : null}
				onChange={(event) => set({ url: event.target.value || null })}
			/>
			<TextField
				label="Title (optional)"
				maxLength={LONGEST["A title"]}
				value={draft.title ?? ""}
				onChange={(event) => set({ title: event.target.value || null })}
			/>
			<TextArea
				label="Exact quote"
				rows={2}
				value={draft.quote ?? ""}
				onChange={(event) => set({ quote: event.target.value || null })}
			/>
			<TextField
				label="Note (optional)"
				maxLength={LONGEST["A note"]}
				value={draft.note ?? ""}
				onChange={(event) => set({ note: event.target.value || null })}
			/>
			<EvidenceSource
				name={sourceName}
				hint={
					needsOrigin && draft.bearing === "supports" && draft.sourceId === null && !isOriginItself(draft.kind)
						? "Name its source, or it will not count as independent."
						: null
				}
				onChoose={(choice) => set({ sourceId: choice?.sourceId ?? null })}
			/>
			<EvidenceFile
				file={draft.file}
				dropped={offer?.file ?? null}
				onStored={(file) =>
					set({ file, fileId: file?.id ?? null, retrievedAt: file ? new Date().toISOString() : null })
				}
			/>
			<div className={styles.actions}>
				<Button type="submit" variant="primary" size="s">
					{start ? "Save" : addTo ? `Add evidence to ${addTo.toLowerCase()}` : "Add evidence"} <Kbd keys="Mod+Enter" />
				</Button>
				<Button variant="quiet" size="s" onClick={onCancel}>
					Close (draft is kept)
				</Button>
			</div>
		</form>
	);
}
