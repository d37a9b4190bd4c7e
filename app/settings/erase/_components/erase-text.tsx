"use client";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextArea, TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { PlacesFound, Redacted } from "@/lib/contract/redaction.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { eraseText, findText } from "../../actions.ts";
import styles from "../../settings.module.css";
import { FoundPlaces } from "./found-places.tsx";

/** Looks a text up everywhere, shows where it stands, and erases it once that was seen. */
export function EraseText() {
	const find = useAction(findText);
	const erase = useAction(eraseText);
	const [found, setFound] = useState<{ text: string; places: readonly PlacesFound[] } | null>(null);
	const [done, setDone] = useState<Redacted | null>(null);

	const look = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const text = String(new FormData(event.currentTarget).get("text"));
		setDone(null);
		erase.clear();
		const result = await find.run({ text });
		setFound(result?.ok ? { text, places: result.value } : null);
	};
	const carryOut = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		if (!found) return;
		const result = await erase.run({ text: found.text, reason: new FormData(event.currentTarget).get("reason") });
		if (!result?.ok) return;
		setDone(result.value);
		setFound(null);
	};

	return (
		<>
			{done && (
				<Notice tone="good" title="Erased">
					{`${done.rows} records, ${done.recorded} entries of the record and ${done.files} files changed.`}
					{!done.scrubbed &&
						" Somebody was reading meanwhile: restart Onrecord to clear the last traces from the disk."}
				</Notice>
			)}
			<form className={styles.form} onSubmit={look}>
				<ProblemNotice problem={find.problem} />
				<TextArea
					label="Name or passage"
					name="text"
					required
					minLength={3}
					maxLength={LONGEST["A passage to erase"]}
					hint="Found in any case and spacing."
					onChange={() => setFound(null)}
				/>
				<Button type="submit" disabled={find.pending}>
					Show where it stands
				</Button>
			</form>
			{found && <FoundPlaces places={found.places} />}
			{found && found.places.length > 0 && (
				<form className={styles.form} onSubmit={carryOut}>
					<ProblemNotice problem={erase.problem} />
					<TextField
						label="Reason"
						name="reason"
						required
						maxLength={LONGEST["A reason"]}
						hint="It stays in the record, so say it without what you erase."
					/>
					<Button type="submit" variant="danger" disabled={erase.pending}>
						Erase for good
					</Button>
				</form>
			)}
		</>
	);
}
