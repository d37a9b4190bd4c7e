"use client";
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from "react";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { useDrop } from "@/app/_forms/use-drop.ts";
import { Button } from "@/app/_ui/button.tsx";
import { DropVeil } from "@/app/_ui/drop-veil.tsx";
import { TextField } from "@/app/_ui/field.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import { isStoryFile, READABLE } from "@/lib/core/documents/endings.ts";
import { isRead, languageName, languageOf } from "@/lib/core/text/language.ts";
import { counted } from "@/lib/core/vocabulary/counted.ts";
import { LONGEST } from "@/lib/core/vocabulary/limits.ts";
import { addressIn } from "../../_components/address-in.ts";
import { FileChooser } from "../../_components/file-chooser.tsx";
import { FileNotice } from "../../_components/file-notice.tsx";
import { type SendDocument, sendDocument } from "../../_components/send-document.ts";
import { useTextFile } from "../../_components/use-text-file.ts";
import { countWords } from "./count-words.ts";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { MakingLine } from "./making-line.tsx";
import { ManyFiles } from "./many-files.tsx";
import styles from "./new-story-form.module.css";
import { type StartStory, sendStory } from "./send-story.ts";
import { draftIn } from "./story-draft.ts";
import { StoryFileNotice } from "./story-file-notice.tsx";
import { useManyFiles } from "./use-many-files.ts";
import { useStoryDraft } from "./use-story-draft.ts";
import { type SendStoryFile, sendStoryFile, useStoryFile } from "./use-story-file.ts";
import { useSubmitStory } from "./use-submit-story.ts";

type NewStoryFormProps = { start?: StartStory; send?: SendDocument; importStory?: SendStoryFile };

/** Paste, drop or choose an article; Mod+Enter makes a story of it. What is typed outlives a reload. */
export function NewStoryForm({
	start = sendStory,
	send = sendDocument,
	importStory = sendStoryFile,
}: NewStoryFormProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	const { draft, change, forget } = useStoryDraft(field);
	const story = useSubmitStory(start, forget);
	const { submit, problem, fault, clearFault } = story;
	const file = useTextFile(send, draft, change);
	const exported = useStoryFile(importStory);
	const many = useManyFiles(send, start, importStory);
	const pending = story.pending || file.isReading || many.isRunning || exported.isReading;
	const take = (files: readonly File[]) => {
		const [only] = files;
		if (pending || !only) return;
		if (files.length > 1) void many.take(files);
		else if (isStoryFile(only.name)) void exported.take(only);
		else void file.take(only);
	};
	const address = addressIn(draft.text);
	const isDropping = useDrop(["Files"], ({ files }) => take([...files]));
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
			action={(typed) =>
				queueMicrotask(() => {
					if (pending) return;
					const given = draftIn(typed);
					const page = addressIn(given.text);
					void (page === null ? submit(given) : file.take(page));
				})
			}
			onKeyDown={sendByKey}
			noValidate
			aria-busy={pending}
		>
			<ManyFiles files={many.files} onStop={many.isRunning ? many.stop : null} />
			<StoryFileNotice state={exported.state} onMakeAnyway={(again) => void exported.take(again, true)} />
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
						const text = event.target.value;
						change(text.trim() === "" ? { text, documentId: "", documentName: "" } : { text });
					}}
					readOnly={pending}
					placeholder={`Paste the article or the address of a page here, or drop files anywhere on this page: ${READABLE}, or a story that Onrecord exported.`}
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
						{address === null &&
							!isRead(language) &&
							` · looks ${languageName(language)}; Onrecord only finds claims in English`}
					</p>
					<FileChooser onFiles={take} disabled={pending} many />
				</div>
			</div>
			<input type="hidden" name="documentId" value={draft.documentId} />
			<input type="hidden" name="documentName" value={draft.documentName} />
			{draft.documentId && (
				<p className={styles.original}>
					Original: {draft.documentName}
					<Button size="s" variant="quiet" onClick={() => change({ documentId: "", documentName: "" })}>
						Don’t link it
					</Button>
				</p>
			)}
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
				<Button type="submit" variant="primary" aria-disabled={pending || undefined}>
					{pending ? "Reading…" : address === null ? "Find the claims" : "Get this page"}
				</Button>
				{!pending && <Kbd keys="Mod+Enter" />}
				<p role="status" className={styles.status}>
					{story.isCancelled && !pending && "Stopped. Nothing was stored, and your text is still here."}
				</p>
			</div>
			{story.pending && <MakingLine making={story.making} words={words} onCancel={story.cancel} />}
			{isDropping && <DropVeil>Drop one file to read it, several to make a story of each</DropVeil>}
		</form>
	);
}
