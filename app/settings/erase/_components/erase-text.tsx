"use client";
import { type FormEvent, useRef, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextArea, TextField } from "@/app/_ui/field.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { Result } from "@/lib/contract/problem.ts";
import type { PlacesFound, Redacted } from "@/lib/contract/redaction.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import styles from "../../settings.module.css";
import { FoundPlaces } from "./found-places.tsx";

interface EraseTextProps {
	readonly findText: (input: { text: string }) => Promise<Result<readonly PlacesFound[]>>;
	readonly eraseText: (input: { text: string; reason: FormDataEntryValue | null }) => Promise<Result<Redacted>>;
}

/** Finds a text everywhere, shows the places, and erases it once they were seen. */
export function EraseText({ findText, eraseText }: EraseTextProps) {
	const find = useAction(findText);
	const erase = useAction(eraseText);
	const [found, setFound] = useState<{ text: string; places: readonly PlacesFound[] } | null>(null);
	const [done, setDone] = useState<Redacted | null>(null);
	const search = useRef<HTMLFormElement>(null);

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
		// The text is gone everywhere else, and a screen is left open.
		search.current?.reset();
	};

	return (
		<>
			{done && (
				<Notice tone="good" title="Erased">
					{erasedWording(done)}
					{!done.scrubbed &&
						" Someone was reading at the time: restart Onrecord to clear the last traces from the disk."}
				</Notice>
			)}
			<form ref={search} className={styles.form} onSubmit={look}>
				<ProblemNotice problem={find.problem} />
				<TextArea
					label="Name or passage"
					name="text"
					required
					minLength={3}
					maxLength={LONGEST["A passage to erase"]}
					hint="Upper or lower case and spacing make no difference."
					onChange={() => setFound(null)}
				/>
				<Button type="submit" disabled={find.pending}>
					Find it
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
						hint="Kept in the record, so don’t repeat what you are erasing."
					/>
					<Button type="submit" variant="danger" disabled={erase.pending}>
						Erase for good
					</Button>
				</form>
			)}
		</>
	);
}

function erasedWording({ rows, recorded, files }: Redacted): string {
	const rewritten = `${counted(rows, "stored text")} and ${counted(recorded, "entry of the record", "entries of the record")} rewritten`;
	return files === 0 ? `${rewritten}.` : `${rewritten}, ${counted(files, "evidence file")} erased.`;
}
