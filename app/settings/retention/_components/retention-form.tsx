"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
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

/** How long comments and terms are kept, for an owner to set. */
export function RetentionForm({ retention }: { retention: RetentionView }) {
	const { run, pending, problem } = useAction(saveRetention);
	const [saved, setSaved] = useState<RetentionView | null>(null);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		setSaved(null);
		const given = new FormData(event.currentTarget);
		const daysOf = (name: string) => (given.get(name) ? Number(given.get(name)) : null);
		const result = await run({ commentsDays: daysOf("commentsDays"), termsDays: daysOf("termsDays") });
		if (!result?.ok) return;
		setSaved(result.value);
		router.refresh();
	};
	const due = dueWords(saved ?? retention);
	return (
		<form className={styles.form} onSubmit={send}>
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
