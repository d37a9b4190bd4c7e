"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { RetentionView } from "@/lib/contract/retention.ts";
import { saveRetention } from "../../actions.ts";
import styles from "../../settings.module.css";
import { dueWords, keptWords } from "./retention-wording.ts";

const FIELDS = [
	{ name: "commentsDays", label: "Keep comments (days)" },
	{ name: "termsDays", label: "Keep terms with sources (days)" },
] as const;

const daysIn = (fields: FormData) =>
	Object.fromEntries(FIELDS.map(({ name }) => [name, fields.get(name) ? Number(fields.get(name)) : null]));

/** How long comments and terms are kept, for an owner to set. */
export function RetentionForm({ retention }: { retention: RetentionView }) {
	const { submit, pending, problem, saved } = useSavedForm(saveRetention, { read: daysIn });
	const due = dueWords(saved ?? retention);
	return (
		<form className={styles.form} onSubmit={submit}>
			{saved && (
				<Notice tone="good" title="Saved">
					{keptWords(saved)}
				</Notice>
			)}
			<ProblemNotice problem={problem} />
			{FIELDS.map(({ name, label }) => (
				<TextField
					key={name}
					label={label}
					name={name}
					type="number"
					min={1}
					max={3650}
					defaultValue={retention[name] ?? ""}
					hint="Empty keeps them for good."
				/>
			))}
			{due && <Notice tone="warning">{due}</Notice>}
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
