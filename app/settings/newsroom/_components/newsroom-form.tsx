"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { nameNewsroom } from "../../actions.ts";
import styles from "../../settings.module.css";

/** The newsroom's name, for an owner to change. */
export function NewsroomForm({ name }: { name: string }) {
	const { run, pending, problem } = useAction(nameNewsroom);
	const [isSaved, setSaved] = useState(false);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		setSaved(false);
		const result = await run(Object.fromEntries(new FormData(event.currentTarget)));
		if (!result?.ok) return;
		setSaved(true);
		router.refresh();
	};
	return (
		<form className={styles.form} onSubmit={send}>
			{isSaved && (
				<Notice tone="good">
					<p>Saved. Reports made from now on have this name.</p>
				</Notice>
			)}
			<ProblemNotice problem={problem} />
			<TextField
				label="Name"
				name="name"
				defaultValue={name}
				required
				maxLength={LONGEST["A name"]}
				hint="It stands at the top of every sourcing report."
			/>
			<Button type="submit" variant="primary" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
