"use client";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/app/_ui/button.tsx";
import { TextArea } from "@/app/_ui/field.tsx";
import { Moment } from "@/app/_ui/moment.tsx";
import { Notice } from "@/app/_ui/notice.tsx";
import type { PrivilegedNoteView } from "@/lib/contract/review.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import section from "../../_components/screen-section.module.css";
import { useDeskStore } from "../../_state/desk-context.tsx";
import styles from "./review-screen.module.css";

/** What lawyers note about a story: it's read here alone. */
export function PrivilegedNotes({ storyId }: { storyId: string }) {
	const { userId } = useDeskStore().data.me;
	const [notes, setNotes] = useState<readonly PrivilegedNoteView[]>([]);
	const [isRefused, setRefused] = useState(false);
	const ofStory = `/api/v1/stories/${storyId}/privileged-notes`;
	const ask = async (address: string, init: RequestInit = {}): Promise<boolean> => {
		const answer = await fetch(address, init).catch(() => null);
		const told = answer?.ok ? ((await answer.json().catch(() => null)) as PrivilegedNoteView[] | null) : null;
		setRefused(told === null);
		if (told) setNotes(told);
		return told !== null;
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: read once; what is written here is answered
	useEffect(() => void ask(ofStory), [ofStory]);
	const send = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const body = JSON.stringify({ body: String(new FormData(form).get("body")) });
		if (await ask(ofStory, { method: "POST", headers: { "Content-Type": "application/json" }, body })) form.reset();
	};
	return (
		<section className={section.section} aria-labelledby="notes">
			<h2 id="notes">Lawyers’ notes</h2>
			<p className={styles.soft}>Privileged: only lawyers read them. They are in no report, history or search.</p>
			{isRefused && <Notice tone="danger">That was not saved, or could not be read. Try again in a moment.</Notice>}
			<ul className={styles.rows}>
				{notes.map(({ id, body, by, createdById, createdAt }) => (
					<li key={id}>
						<b>{by}</b>, <Moment at={createdAt} />
						<span className={styles.said}>{body}</span>
						{createdById === userId && (
							<Button size="s" onClick={() => void ask(`/api/v1/privileged-notes/${id}`, { method: "DELETE" })}>
								Remove this note
							</Button>
						)}
					</li>
				))}
			</ul>
			<form className={styles.form} onSubmit={send} aria-label="Note">
				<TextArea label="New note" name="body" required maxLength={LONGEST["A note"]} />
				<Button type="submit">Add the note</Button>
			</form>
		</section>
	);
}
