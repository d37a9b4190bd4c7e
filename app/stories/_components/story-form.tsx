"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useAction } from "@/app/_forms/use-action.ts";
import { Button } from "@/app/_ui/button.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { fromLocalInput, toLocalInput } from "@/app/_ui/local-input.ts";
import type { StorySummary } from "@/lib/contract/story.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { changeStory } from "../actions.ts";
import styles from "./story-form.module.css";

/** Title and deadline of a story. */
export function StoryForm({ story, onDone }: { story: StorySummary; onDone: () => void }) {
	const [title, setTitle] = useState(story.title);
	const [deadline, setDeadline] = useState("");
	const change = useAction(changeStory);
	const router = useRouter();
	// After mounting: only the browser knows the reader's time zone.
	useEffect(() => setDeadline(toLocalInput(story.deadline)), [story.deadline]);
	const save = async (event: FormEvent) => {
		event.preventDefault();
		const input = {
			storyId: story.id,
			revision: story.revision,
			title,
			deadline: fromLocalInput(deadline),
		};
		const result = await change.run(input);
		if (!result?.ok) return;
		onDone();
		router.refresh();
	};
	return (
		<form className={styles.form} onSubmit={save}>
			<ProblemNotice problem={change.problem} />
			<TextField
				label="Title"
				value={title}
				onChange={(event) => setTitle(event.target.value)}
				required
				maxLength={LONGEST["A title"]}
			/>
			<TextField
				label="Deadline"
				type="datetime-local"
				value={deadline}
				onChange={(event) => setDeadline(event.target.value)}
				hint="Your local time. Leave it empty for none."
			/>
			<div className={styles.actions}>
				<Button onClick={onDone}>Cancel</Button>
				<Button type="submit" variant="primary" disabled={change.pending}>
					Save
				</Button>
			</div>
		</form>
	);
}
