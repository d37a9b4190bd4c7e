"use client";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { setFirstPassword } from "../actions.ts";
import styles from "../settings.module.css";
import { NewPasswordField } from "./new-password-field.tsx";

/** The first password of someone who came in by a link. */
export function FirstPassword() {
	const { run, pending, problem } = useAction(setFirstPassword);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const result = await run(new FormData(event.currentTarget).get("newPassword"));
		if (result?.ok) router.refresh();
	};
	return (
		<form className={styles.form} method="post" onSubmit={send}>
			<ProblemNotice problem={problem} />
			<NewPasswordField error={null} />
			<Button type="submit" variant="primary" disabled={pending}>
				Set password
			</Button>
		</form>
	);
}
