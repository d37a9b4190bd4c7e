"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import type { HandOver } from "@/lib/contract/person.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { invitePerson } from "../../actions.ts";
import styles from "../../settings.module.css";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { RoleSelect } from "./role-select.tsx";

/** Adds a person and shows the link that lets them in. */
export function InvitePerson() {
	const { run, pending, problem } = useAction(invitePerson);
	const [link, setLink] = useState<HandOver | null>(null);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const result = await run(Object.fromEntries(new FormData(form)));
		if (!result?.ok) return;
		setLink(result.value);
		form.reset();
		router.refresh();
	};
	return (
		<form className={styles.form} onSubmit={send}>
			<ProblemNotice problem={problem} />
			{link && <LinkToHandOver {...link} />}
			<TextField label="Name" name="name" required maxLength={LONGEST["A name"]} />
			<TextField label="E-mail" name="email" type="email" required />
			<RoleSelect name="role" defaultValue="checker" />
			<Button type="submit" variant="primary" disabled={pending}>
				Add person
			</Button>
		</form>
	);
}
