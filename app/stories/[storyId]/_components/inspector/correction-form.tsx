"use client";
import { type FormEvent, type RefObject, useState } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import type { ClaimView } from "@/lib/contract/claim.ts";
import {
	CORRECTION_ACTION,
	CORRECTION_ACTIONS,
	CORRECTION_CAUSE,
	CORRECTION_CAUSES,
	type CorrectionAction,
	type CorrectionCause,
} from "@/lib/core/vocabulary/after-publication.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./wordings-section.module.css";

type CorrectionFormProps = { claim: ClaimView; first: RefObject<HTMLSelectElement | null>; close: () => void };

/** Asks what was done about a mistake, how it got in, and what readers were told. */
export function CorrectionForm({ claim, first, close }: CorrectionFormProps) {
	const store = useDeskStore();
	const [cause, setCause] = useState<CorrectionCause>("not-checked");
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget);
		const said = (name: string) => String(form.get(name) ?? "").trim();
		store.change({
			...{ kind: "correct", id: v7(), claimId: claim.id, cause },
			...{ action: said("action") as CorrectionAction, notice: said("notice"), note: said("note") || null },
			sourceId: (cause === "source-wrong" && said("sourceId")) || null,
		});
		store.tell("Correction noted. It is in the corrections log.", "undo");
		close();
	};
	return (
		<form className={styles.form} onSubmit={send} onKeyDown={(event) => event.key === "Escape" && close()}>
			<SelectField
				ref={first}
				label="What was done"
				name="action"
				options={CORRECTION_ACTIONS.map((value) => ({ value, label: CORRECTION_ACTION[value].name }))}
			/>
			<SelectField
				label="How the mistake got in"
				value={cause}
				onChange={({ target }) => setCause(target.value as CorrectionCause)}
				options={CORRECTION_CAUSES.map((value) => ({ value, label: CORRECTION_CAUSE[value].name }))}
				hint={CORRECTION_CAUSE[cause].meaning}
			/>
			{cause === "source-wrong" && (
				<SelectField
					label="Which source was wrong"
					name="sourceId"
					required
					options={claim.chain.map(({ sourceId, name }) => ({ value: sourceId, label: name }))}
					{...(claim.chain.length === 0 && { hint: "This claim names no source. Add it to the chain first." })}
				/>
			)}
			<TextArea
				label="What readers were told"
				name="notice"
				required
				maxLength={LONGEST["A note"]}
				hint="Every report carries it."
			/>
			<TextField label="How it came about" name="note" maxLength={LONGEST["A note"]} hint="For the newsroom only." />
			<p className={styles.ways}>
				<Button size="s" type="submit">
					Note the correction
				</Button>
				<Button size="s" variant="quiet" onClick={close}>
					Cancel
				</Button>
			</p>
		</form>
	);
}
