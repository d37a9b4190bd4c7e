"use client";
import { useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useSavedForm } from "@/app/_forms/use-saved-form.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { changeMyProfile } from "../actions.ts";
import styles from "../settings.module.css";

type Props = { name: string; email: string; hasPassword: boolean };

/** One's own name and address. A new address takes the password, for it is what one signs in with. */
export function ProfileForm({ name, email, hasPassword }: Props) {
	const [typedEmail, setTypedEmail] = useState(email);
	const { submit, pending, problem, saved } = useSavedForm(changeMyProfile, {
		onSaved: (now) => setTypedEmail(now.email),
	});
	const asksPassword = hasPassword && typedEmail.trim().toLowerCase() !== email;
	const { currentPassword, ...others } = problem?.fields ?? {};
	return (
		<form className={styles.form} method="post" onSubmit={submit}>
			{saved && (
				<Notice tone="good">
					<p>Saved. Stories, histories and reports show this name.</p>
				</Notice>
			)}
			{!currentPassword && !others.name && !others.email && <ProblemNotice problem={problem} />}
			<TextField
				label="Name"
				name="name"
				autoComplete="name"
				defaultValue={name}
				required
				maxLength={LONGEST["A name"]}
				error={others.name}
			/>
			<TextField
				label="E-mail"
				name="email"
				type="email"
				autoComplete="email"
				value={typedEmail}
				onChange={(event) => setTypedEmail(event.target.value)}
				required
				error={others.email}
			/>
			{asksPassword && (
				<TextField
					label="Your password"
					name="currentPassword"
					type="password"
					autoComplete="current-password"
					hint="You sign in with your e-mail address, so changing it takes your password."
					required
					error={currentPassword}
				/>
			)}
			<Button type="submit" disabled={pending}>
				Save
			</Button>
		</form>
	);
}
