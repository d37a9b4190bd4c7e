"use client";
import type { FormEvent, KeyboardEvent } from "react";
import { v7 } from "uuid";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { fingerprintOf } from "@/lib/core/rules/fingerprint.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import type { DeskFinding } from "../../_state/findings.ts";
import styles from "./waive-form.module.css";

type WaiveFormProps = { finding: DeskFinding; claimId: string; title: string; close: () => void };

/** Asks why a finding may stand. */
export function WaiveForm({ finding, claimId, title, close }: WaiveFormProps) {
	const store = useDeskStore();
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const reason = String(new FormData(event.currentTarget).get("reason")).trim();
		if (reason === "") return;
		const { outline, sources } = store.state();
		const claims = outline.order.flatMap((id) => store.claim(id) ?? []);
		const fingerprint = fingerprintOf(finding, { claims, sources, text: store.data.draft });
		const { rule: ruleId, sourceId = null } = finding;
		store.change({ kind: "waive", id: v7(), claimId, ruleId, sourceId, fingerprint, reason });
		store.tell(`Waived: ${title}.`, "undo");
		close();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") close();
	};
	return (
		<form className={styles.form} onSubmit={send} onKeyDown={onKeyDown}>
			<TextField
				label="Why this may stand"
				name="reason"
				required
				maxLength={LONGEST["A reason"]}
				hint="It is in the report, with your name."
				autoFocus
			/>
			<Button size="s" type="submit">
				Waive this finding
			</Button>
		</form>
	);
}
