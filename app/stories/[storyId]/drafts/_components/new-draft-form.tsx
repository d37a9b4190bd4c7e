"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { v7 } from "uuid";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Button } from "@/app/_ui/button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import type { Problem } from "@/lib/contract/problem.ts";
import type { DraftView } from "@/lib/contract/story.ts";
import { awaitDraft } from "../../_state/awaited-draft.ts";
import { sendDraft } from "../../_state/send-draft.ts";
import styles from "../drafts.module.css";

type NewDraftFormProps = { storyId: string; draft: Pick<DraftView, "id" | "number" | "text"> };

/** The newest text to change in place, or to paste another over, or to read from a file; stored as a draft of its own. */
export function NewDraftForm({ storyId, draft }: NewDraftFormProps) {
	const router = useRouter();
	const id = useId();
	const file = useRef<HTMLInputElement>(null);
	const [text, setText] = useState(draft.text);
	const [isSending, setSending] = useState(false);
	const [problem, setProblem] = useState<Problem | null>(null);
	// The same for another try after a lost answer, so that one draft is made.
	const operation = useRef({ text: "", id: "" });
	const send = async () => {
		if (isSending) return;
		setSending(true);
		setProblem(null);
		if (operation.current.text !== text) operation.current = { text, id: v7() };
		awaitDraft({ storyId, number: draft.number + 1 });
		const told = await sendDraft(storyId, { basedOn: draft.id, text, operationId: operation.current.id });
		setSending(false);
		if ("problem" in told) {
			awaitDraft(null);
			setProblem(told.problem);
		} else router.refresh();
	};
	const byKey = (event: KeyboardEvent<HTMLFormElement>) => {
		if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		void send();
	};
	return (
		<form action={() => void send()} onKeyDown={byKey} aria-busy={isSending} noValidate className={styles.form}>
			<h2 className={styles.part}>
				<label htmlFor={id}>New draft</label>
			</h2>
			<p className={styles.hint} id={`${id}-hint`}>
				Change the text of draft {draft.number} here, paste another over it, or choose a file.
			</p>
			<ProblemNotice problem={problem} />
			<textarea
				id={id}
				className={styles.field}
				value={text}
				onChange={(event) => setText(event.target.value)}
				readOnly={isSending}
				dir="auto"
				spellCheck={false}
				aria-describedby={`${id}-hint`}
			/>
			<p className={styles.do}>
				<Button type="submit" variant="primary" disabled={isSending || text === draft.text}>
					{isSending ? "Carrying the claims over…" : `Store as draft ${draft.number + 1}`}
				</Button>
				<Kbd keys="Mod+Enter" />
				<Button size="s" variant="quiet" disabled={isSending} onClick={() => file.current?.click()}>
					Choose a .txt or .md file
				</Button>
				<input
					ref={file}
					type="file"
					accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
					hidden
					onChange={async (event) => {
						const [chosen] = event.target.files ?? [];
						if (chosen) setText(await chosen.text());
					}}
				/>
				{text !== draft.text && (
					<Button size="s" variant="quiet" disabled={isSending} onClick={() => setText(draft.text)}>
						Back to draft {draft.number}
					</Button>
				)}
			</p>
		</form>
	);
}
