"use client";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import type { EvidenceView } from "@/lib/contract/evidence.ts";
import { BEARINGS, EVIDENCE_KINDS, type EvidenceKind } from "@/lib/core/claims/vocabulary.ts";
import { isOriginItself } from "@/lib/core/provenance/line.ts";
import type { EvidenceFields } from "../../_state/change.ts";
import { useDesk } from "../../_state/desk-context.tsx";
import { newSourceOf } from "../../_state/new-source.ts";
import { useKeptDraft } from "../../_state/use-kept-draft.ts";
import { BEARING_NAME, EVIDENCE_KIND_NAME } from "../../_state/wording.ts";
import { EvidenceFile } from "./evidence-file.tsx";
import styles from "./evidence-form.module.css";
import { EvidenceSource } from "./evidence-source.tsx";

type EvidenceFormProps = {
	/** Where what is typed is kept until it is saved. */
	draftKey: string;
	start: EvidenceView | null;
	/** The rules ask for another origin under the claim. */
	needsOrigin: boolean;
	onSave: (fields: EvidenceFields) => void;
	onCancel: () => void;
};

const EMPTY: EvidenceFields = {
	bearing: "supports",
	kind: "documentary",
	locator: "",
	sourceId: null,
	url: null,
	quote: null,
	note: null,
	fileId: null,
	retrievedAt: null,
};

/** Lays evidence under a claim. Only what it does, what it is, and where to look are asked for. */
export function EvidenceForm({ draftKey, start, needsOrigin, onSave, onCancel }: EvidenceFormProps) {
	const [fields, keep, drop] = useKeptDraft<EvidenceFields>(draftKey, start ? fieldsOf(start) : EMPTY);
	const known = useDesk((state) => (fields.sourceId === null ? null : state.sources.get(fields.sourceId)?.name));
	// A source that another window learned of is known by what the piece itself says.
	const sourceName =
		newSourceOf(fields.sourceId)?.name ??
		known ??
		(fields.sourceId === start?.sourceId ? start?.sourceName : null) ??
		null;
	const [asked, setAsked] = useState(false);
	const form = useRef<HTMLFormElement>(null);
	const locatorError =
		asked && fields.locator.trim() === "" ? "Say where to look: a page, a time stamp, a paragraph." : null;
	const urlError =
		asked && fields.url && !/^https?:\/\/\S+$/.test(fields.url) ? "A link starts with http:// or https://." : null;
	useEffect(() => {
		form.current?.querySelector<HTMLElement>("input[required]")?.focus();
		form.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const set = (patch: Partial<EvidenceFields>) => keep({ ...fields, ...patch });
	const submit = (event?: FormEvent) => {
		event?.preventDefault();
		setAsked(true);
		if (fields.locator.trim() === "" || (fields.url && !/^https?:\/\/\S+$/.test(fields.url))) {
			requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
			return;
		}
		drop();
		onSave({ ...fields, locator: fields.locator.trim() });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") onCancel();
		else if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) submit();
	};
	return (
		<form ref={form} className={styles.form} aria-label="Evidence" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
			<fieldset className={styles.bearings}>
				<legend className={styles.legend}>What it does to the claim</legend>
				{BEARINGS.map((bearing) => (
					<button
						key={bearing}
						type="button"
						className={styles.bearing}
						data-bearing={bearing}
						aria-pressed={fields.bearing === bearing}
						onClick={() => set({ bearing })}
					>
						{BEARING_NAME[bearing]}
					</button>
				))}
			</fieldset>
			<div className={styles.pair}>
				<SelectField
					label="What it is"
					value={fields.kind}
					options={EVIDENCE_KINDS.map((kind) => ({
						value: kind,
						label: EVIDENCE_KIND_NAME[kind],
					}))}
					onChange={(event) => set({ kind: event.target.value as EvidenceKind })}
				/>
				<TextField
					label="Where to look"
					required
					placeholder="p. 3, 12:40, para 2"
					value={fields.locator}
					error={locatorError}
					onChange={(event) => set({ locator: event.target.value })}
				/>
			</div>
			<TextField
				label="Link"
				type="url"
				inputMode="url"
				placeholder="https://"
				value={fields.url ?? ""}
				error={urlError}
				onChange={(event) => set({ url: event.target.value || null })}
			/>
			<TextArea
				label="Passage, word for word"
				rows={2}
				value={fields.quote ?? ""}
				onChange={(event) => set({ quote: event.target.value || null })}
			/>
			<EvidenceSource
				name={sourceName}
				hint={
					needsOrigin && fields.bearing === "supports" && fields.sourceId === null && !isOriginItself(fields.kind)
						? "It counts as another origin only when its source is named."
						: null
				}
				onChoose={(choice) => set({ sourceId: choice?.sourceId ?? null })}
			/>
			<EvidenceFile
				file={start?.fileId === fields.fileId ? (start?.file ?? null) : null}
				onStored={(fileId) => set({ fileId, retrievedAt: fileId ? new Date().toISOString() : null })}
			/>
			<div className={styles.actions}>
				<Button type="submit" variant="primary" size="s">
					{start ? "Save" : "Add evidence"} <Kbd keys="Mod+Enter" />
				</Button>
				<Button variant="quiet" size="s" onClick={onCancel}>
					Later
				</Button>
			</div>
		</form>
	);
}

function fieldsOf({
	bearing,
	kind,
	locator,
	sourceId,
	url,
	quote,
	note,
	fileId,
	retrievedAt,
}: EvidenceView): EvidenceFields {
	return {
		bearing,
		kind,
		locator,
		sourceId,
		url,
		quote,
		note,
		fileId,
		retrievedAt,
	};
}
