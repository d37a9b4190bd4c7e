"use client";
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useDrop } from "@/app/_forms/use-drop.ts";
import { Button } from "@/app/_ui/button.tsx";
import { DropVeil } from "@/app/_ui/drop-veil.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { isRead, languageName, languageOf } from "@/lib/core/text/language.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { countWords } from "./count-words.ts";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { FileNotice } from "./file-notice.tsx";
import { MakingLine } from "./making-line.tsx";
import styles from "./new-story-form.module.css";
import { type StartStory, sendStory } from "./send-story.ts";
import { draftIn } from "./story-draft.ts";
import { useStoryDraft } from "./use-story-draft.ts";
import { useStoryFile } from "./use-story-file.ts";
import { useSubmitStory } from "./use-submit-story.ts";

/** Paste, drop or choose an article; Mod+Enter makes a story of it. What is typed outlives a reload. */
export function NewStoryForm({ start = sendStory }: { start?: StartStory }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const { draft, change, forget } = useStoryDraft(field);
	const story = useSubmitStory(start, forget);
	const { submit, pending, problem, fault, clearFault } = story;
	const file = useStoryFile(draft.text, (text) => change({ text }));
	const isDropping = useDrop(["Files"], ({ files }) => !pending && void file.take([...files]));
	const text = useDeferredValue(draft.text);
	const words = useMemo(() => countWords(text), [text]);
	const language = useMemo(() => languageOf(text), [text]);
	const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
		if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		event.currentTarget.requestSubmit();
	};
	return (
		<form
			className={styles.form}
			// An action, because React holds it back until the page is hydrated. Queued, so that what is shown meanwhile isn't part
			// of the action's transition.
			action={(typed) => queueMicrotask(() => void submit(draftIn(typed)))}
			onKeyDown={sendByKey}
			noValidate
			aria-busy={pending}
		>
			<FileNotice note={file.note} onPutBack={file.putBack} />
			{problem?.reason === "duplicate" ? (
				<DuplicateNotice problem={problem} onMakeAnyway={() => void submit(draft, true)} />
			) : (
				<ProblemNotice problem={problem} />
			)}
			<div className={styles.sheet}>
				<label className={styles.label} htmlFor="story-text">
					Article
				</label>
				<textarea
					ref={field}
					id="story-text"
					name="text"
					className={styles.text}
					value={draft.text}
					dir="auto"
					onChange={(event) => {
						clearFault();
						change({ text: event.target.value });
					}}
					readOnly={pending}
					placeholder="Paste the article here, or drop a .txt or .md file anywhere on this page."
					aria-invalid={fault !== null}
					aria-describedby={fault ? "story-count story-fault" : "story-count"}
					spellCheck={false}
					// The one thing that people come to this page for.
					// biome-ignore lint/a11y/noAutofocus: the page is this field
					autoFocus
				/>
				<div className={styles.foot}>
					<p id="story-count" className={styles.count}>
						{counted(words, "word")}
						{!isRead(language) && ` · looks ${languageName(language)}; Onrecord only finds claims in English`}
					</p>
					<FileChooser onFiles={(files) => void file.take(files)} disabled={pending} />
				</div>
			</div>
			{fault && (
				<p id="story-fault" className={styles.fault} role="alert">
					{fault}
				</p>
			)}
			<div className={styles.more}>
				<TextField
					label="Title (optional)"
					name="title"
					value={draft.title}
					onChange={(event) => change({ title: event.target.value })}
					hint="Leave empty to use the headline."
					maxLength={LONGEST["A title"]}
					readOnly={pending}
				/>
				<TextField
					label="Deadline (optional)"
					name="deadline"
					type="datetime-local"
					value={draft.deadline}
					onChange={(event) => change({ deadline: event.target.value })}
					hint="Your local time."
					readOnly={pending}
				/>
			</div>
			<div className={styles.send}>
				<Button type="submit" variant="primary" disabled={pending}>
					{pending ? "Reading…" : "Find the claims"}
				</Button>
				{!pending && <Kbd keys="Mod+Enter" />}
				<p role="status" className={styles.status}>
					{story.isCancelled && !pending && "Stopped. Nothing was stored, and your text is still here."}
				</p>
			</div>
			{pending && <MakingLine making={story.making} words={words} onCancel={story.cancel} />}
			{isDropping && <DropVeil>Drop the file to read it</DropVeil>}
		</form>
	);
}
