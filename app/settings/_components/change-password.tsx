"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "../settings.module.css";
import { changePassword, type PasswordChange } from "./change-password-request.ts";
import { NewPasswordField } from "./new-password-field.tsx";

const GENERAL: Partial<Record<PasswordChange, string>> = {
	"too-many-tries": "Too many tries. Wait a minute; your old password still holds.",
	"signed-out": "You are signed out. Sign in again; your old password still holds.",
	failed: "The password could not be changed; the old one still holds. Try again in a moment.",
};

/** Changes the password of someone who has one. */
export function ChangePassword() {
	const [outcome, setOutcome] = useState<PasswordChange | null>(null);
	const [isPending, setPending] = useState(false);
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (isPending) return;
		const form = event.currentTarget;
		const typed = new FormData(form);
		setPending(true);
		const result = await changePassword(String(typed.get("currentPassword")), String(typed.get("newPassword")));
		setPending(false);
		setOutcome(result);
		if (result === "changed") form.reset();
	};
	const general = outcome && GENERAL[outcome];
	return (
		<form className={styles.form} method="post" onSubmit={send}>
			{outcome === "changed" && (
				<Notice tone="good">
					<p>Your password is changed. Other browsers where you were signed in are signed out.</p>
				</Notice>
			)}
			{general && (
				<Notice tone="danger">
					<p>{general}</p>
				</Notice>
			)}
			<TextField
				label="Password now"
				name="currentPassword"
				type="password"
				autoComplete="current-password"
				required
				error={outcome === "wrong-password" ? "This is not your password." : null}
			/>
			<NewPasswordField error={outcome === "too-weak" ? "This password is too short or too long." : null} />
			<Button type="submit" variant="primary" disabled={isPending}>
				Change password
			</Button>
		</form>
	);
}
