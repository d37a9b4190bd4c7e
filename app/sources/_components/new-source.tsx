"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { Dialog } from "@/app/_ui/dialog.tsx";
import { SelectField, TextField } from "@/app/_ui/field.tsx";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { SOURCE_KIND } from "@/lib/core/vocabulary/vocabulary.ts";
import { addSource } from "../actions.ts";
import styles from "./new-source.module.css";

// Unnamed sources belong to one story and are made where they are credited, on its desk.
const KINDS = (["person", "organisation", "publication", "document", "dataset"] as const).map((kind) => ({
	value: kind,
	label: SOURCE_KIND[kind].name,
}));

/** Adds a source to the register, and goes to its page for the rest. */
export function NewSource() {
	const [isOpen, setOpen] = useState(false);
	const { run, pending, problem } = useAction(addSource);
	const router = useRouter();
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const result = await run(Object.fromEntries(new FormData(event.currentTarget)));
		if (result?.ok) router.push(`/sources/${result.value.id}`);
	};
	return (
		<>
			<Button onClick={() => setOpen(true)}>New source</Button>
			<Dialog open={isOpen} onClose={() => setOpen(false)} title="New source">
				<form className={styles.form} onSubmit={send}>
					<ProblemNotice problem={problem} />
					<TextField label="Name" name="name" required maxLength={LONGEST["The name of a source"]} />
					<SelectField label="Kind" name="kind" defaultValue="person" options={KINDS} />
					<Button type="submit" variant="primary" disabled={pending}>
						Add
					</Button>
				</form>
			</Dialog>
		</>
	);
}
