"use client";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { nameNewsroom } from "../../actions.ts";
import styles from "../../settings.module.css";

/** The newsroom's name, for an owner to change. */
export function NewsroomForm({ name }: { name: string }) {
	const { submit, pending, problem, saved } = useSavedForm(nameNewsroom);
	return (
		<form className={styles.form} onSubmit={submit}>
			{saved && (
				<Notice tone="good">
					<p>Saved. New reports carry this name.</p>
				</Notice>
			)}
			<ProblemNotice problem={problem} />
			<TextField
				label="Name"
				name="name"
				defaultValue={name}
				required
				maxLength={LONGEST["A name"]}
				hint="Shown at the top of every sourcing report."
			/>
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
