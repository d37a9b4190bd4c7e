"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { CopyButton } from "@/app/_ui/copy-button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { fromLocalInput } from "@/app/_ui/local-input.ts";
import { Notice } from "@/app/_ui/notice.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { SCOPE, SCOPES } from "@/lib/core/vocabulary/scopes.ts";
import { makeToken } from "../../actions.ts";
import styles from "../../settings.module.css";

/** Makes a token and shows it, once. */
export function NewToken() {
	const { run, pending, problem } = useAction(makeToken);
	const [secret, setSecret] = useState<string | null>(null);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const typed = new FormData(form);
		const result = await run({
			name: typed.get("name"),
			scopes: typed.getAll("scopes"),
			expiresAt: fromLocalInput(String(typed.get("expiresAt"))),
		});
		if (!result?.ok) return;
		setSecret(result.value.token);
		form.reset();
		router.refresh();
	};
	return (
		<form className={styles.form} onSubmit={send}>
			<ProblemNotice problem={problem} />
			{secret && (
				<Notice tone="good" title="Your new token" actions={<CopyButton text={secret} />}>
					<p>Copy it now: it can’t be shown again.</p>
					<p style={{ overflowWrap: "anywhere" }}>
						<code>{secret}</code>
					</p>
				</Notice>
			)}
			<TextField
				label="What it is for"
				name="name"
				required
				maxLength={LONGEST["A name"]}
				placeholder="Nightly export"
			/>
			<fieldset className={styles.choices}>
				<legend>What it may do, within your role</legend>
				{SCOPES.map((scope) => (
					<label key={scope}>
						<input type="checkbox" name="scopes" value={scope} defaultChecked={scope === "read" || scope === "write"} />
						<span>
							<b>{SCOPE[scope].name}</b> {SCOPE[scope].meaning}
						</span>
					</label>
				))}
			</fieldset>
			<TextField label="Expires (optional)" name="expiresAt" type="datetime-local" hint="Your local time." />
			<Button type="submit" variant="primary" disabled={pending}>
				Create token
			</Button>
		</form>
	);
}
