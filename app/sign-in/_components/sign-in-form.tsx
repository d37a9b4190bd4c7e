"use client";
import { type FormEvent, useRef, useState } from "react";
import { askAccounts } from "@/app/_forms/ask-accounts.ts";
import { announceSignIn } from "@/app/_forms/session-channel.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import styles from "./sign-in-form.module.css";

/** E-mail and password. On a page of its own, or in a dialog above unsaved work: `onSignedIn` goes on from there. */
export function SignInForm({ next, onSignedIn }: { next: string; onSignedIn: () => void }) {
	const [problem, setProblem] = useState<string | null>(null);
	const [isPending, setPending] = useState(false);
	const password = useRef<HTMLInputElement>(null);
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (isPending) return;
		const form = new FormData(event.currentTarget);
		setPending(true);
		const result = await askAccounts("sign-in", {
			email: String(form.get("email")).trim(),
			password: String(form.get("password")),
		});
		if (result.ok) {
			announceSignIn();
			return onSignedIn();
		}
		setPending(false);
		setProblem(result.problem.message);
		if (password.current) password.current.value = "";
		password.current?.focus();
	};
	return (
		// Sent before the scripts have run, it does the same by going on to `next`; the method keeps passwords out of addresses.
		<form className={styles.form} action="/api/auth/sign-in" method="post" onSubmit={send}>
			<input type="hidden" name="next" value={next} />
			{problem && (
				<Notice tone="danger">
					<p>{problem}</p>
				</Notice>
			)}
			<TextField label="E-mail" name="email" type="email" autoComplete="username" required />
			<TextField
				label="Password"
				name="password"
				type="password"
				autoComplete="current-password"
				required
				ref={password}
			/>
			<Button type="submit" variant="primary" disabled={isPending}>
				{isPending ? "Signing in…" : "Sign in"}
			</Button>
		</form>
	);
}
