"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { SelectField, TextArea, TextField } from "@/app/_ui/field.tsx";
import { fromLocalInput, toLocalInput } from "@/app/_ui/local-input.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { CHANNEL, CHANNELS } from "@/lib/core/vocabulary/vocabulary.ts";
import { useDeskStore } from "../../_state/desk-context.tsx";
import { recordAttempt } from "../_state/responses.ts";
import styles from "./attempt-form.module.css";

type AttemptFormProps = {
	/** Whom it is about; empty where that is still to be said. */
	party: string;
	close: () => void;
};

/** Notes that somebody was asked for a response: who, how, when, until when. */
export function AttemptForm({ party, close }: AttemptFormProps) {
	const store = useDeskStore();
	const [problem, setProblem] = useState<"party" | "askedAt" | null>(null);
	const [now] = useState(() => toLocalInput(new Date().toISOString()));
	const send = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const said = new FormData(form);
		const words = (name: string) => String(said.get(name) ?? "").trim();
		const askedAt = fromLocalInput(words("askedAt"));
		const channel = CHANNELS.find((one) => one === words("channel"));
		if (words("party") === "" || askedAt === null || !channel) {
			const wrong = words("party") === "" ? "party" : "askedAt";
			setProblem(wrong);
			form.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
			return;
		}
		const answerBy = fromLocalInput(words("answerBy"));
		recordAttempt(store, { party: words("party"), channel, askedAt, answerBy, note: words("note") || null });
		close();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Escape") close();
	};
	return (
		<form className={styles.form} aria-label="Request for a response" onSubmit={send} onKeyDown={onKeyDown} noValidate>
			<TextField
				label="Who was asked"
				name="party"
				defaultValue={party}
				maxLength={LONGEST["A name"]}
				error={problem === "party" ? "Say who was asked." : null}
				autoFocus={party === ""}
			/>
			<SelectField
				label="How"
				name="channel"
				defaultValue="phone"
				options={CHANNELS.map((one) => ({ value: one, label: CHANNEL[one].name }))}
				autoFocus={party !== ""}
			/>
			<TextField
				label="When"
				name="askedAt"
				type="datetime-local"
				defaultValue={now}
				error={problem === "askedAt" ? "Give a day and a time." : null}
			/>
			<TextField label="Answer asked for by (optional)" name="answerBy" type="datetime-local" />
			<div className={styles.wide}>
				<TextArea
					label="Note (optional)"
					name="note"
					rows={2}
					maxLength={LONGEST["A note"]}
					hint="What was put to them, and to whom. It is read with the story: name no source in confidence."
				/>
			</div>
			<div className={styles.actions}>
				<Button size="s" type="submit">
					Record the request
				</Button>
				<Button size="s" variant="quiet" onClick={close}>
					Cancel
				</Button>
			</div>
		</form>
	);
}
