"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { askAccounts } from "@/app/_forms/ask-accounts.ts";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "../settings.module.css";
import { NewPasswordField } from "./new-password-field.tsx";

const setPassword = (typed: object) => askAccounts("password", typed);

/** Sets the first password of someone who came in by a link, or changes the one there is. */
export function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
	const { run, pending, problem } = useAction(setPassword);
	const [done, setDone] = useState<"set" | "changed" | null>(null);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		setDone(null);
		const result = await run(Object.fromEntries(new FormData(form)));
		if (!result?.ok) return;
		setDone(hasPassword ? "changed" : "set");
		form.reset();
		router.refresh();
	};
	const { currentPassword, newPassword } = problem?.fields ?? {};
	return (
		<form className={styles.form} method="post" onSubmit={send}>
			{done && (
				<Notice tone="good" title={`Your password is ${done}`}>
					<p>
						Other browsers are signed out, and an unused sign-in link no longer works. API tokens still work: revoke any
						that someone else may have.
					</p>
				</Notice>
			)}
			{!currentPassword && !newPassword && <ProblemNotice problem={problem} />}
			{hasPassword && (
				<TextField
					label="Current password"
					name="currentPassword"
					type="password"
					autoComplete="current-password"
					required
					error={currentPassword}
				/>
			)}
			<NewPasswordField error={newPassword} />
			<Button type="submit" variant="primary" disabled={pending}>
				{hasPassword ? "Change password" : "Set password"}
			</Button>
		</form>
	);
}
