"use client";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { v7 } from "uuid";
import { ProblemNotice } from "@/app/_forms/problem-notice.tsx";
import { Button } from "@/app/_ui/button.tsx";
import { Kbd } from "@/app/_ui/kbd.tsx";
import type { Problem } from "@/lib/contract/problem.ts";
import type { DraftView } from "@/lib/contract/story.ts";
import { READABLE } from "@/lib/core/documents/endings.ts";
import { addressIn } from "../../../_components/address-in.ts";
import { FileChooser } from "../../../_components/file-chooser.tsx";
import { FileNotice } from "../../../_components/file-notice.tsx";
import { sendDocument } from "../../../_components/send-document.ts";
import { type TextOfFile, useTextFile } from "../../../_components/use-text-file.ts";
import { awaitDraft } from "../../_state/awaited-draft.ts";
import { sendDraft } from "../../_state/send-draft.ts";
import styles from "../drafts.module.css";

type NewDraftFormProps = { storyId: string; draft: Pick<DraftView, "id" | "number" | "text"> };

/** The newest text to change in place, or to paste another over, or to read from a file; stored as a draft of its own. */
export function NewDraftForm({ storyId, draft }: NewDraftFormProps) {
	const router = useRouter();
	const id = useId();
	const unchanged = { text: draft.text, documentId: "", documentName: "" };
	const [typed, setTyped] = useState<TextOfFile>(unchanged);
	const { text, documentId } = typed;
	const file = useTextFile(sendDocument, typed, setTyped);
	const address = addressIn(text);
	const [isStoring, setStoring] = useState(false);
	const [problem, setProblem] = useState<Problem | null>(null);
	// The same for another try after a lost answer, so that one draft is made.
	const operation = useRef({ text: "", id: "" });
	const isSending = isStoring || file.isReading;
	const send = async () => {
		if (isSending) return;
		if (address !== null) return file.take(address);
		setStoring(true);
		setProblem(null);
		if (operation.current.text !== text) operation.current = { text, id: v7() };
		awaitDraft({ storyId, number: draft.number + 1 });
		const told = await sendDraft(storyId, {
			...{ basedOn: draft.id, text, operationId: operation.current.id },
			...(documentId !== "" && { documentId }),
		});
		setStoring(false);
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
		<form action={() => void send()} onKeyDown={byKey} aria-busy={isSending} noValidate>
			<h2 className={styles.part}>
				<label htmlFor={id}>New draft</label>
			</h2>
			<p className={styles.hint} id={`${id}-hint`}>
				Change the text of draft {draft.number} here, paste another or the address of a page over it, or choose a file:{" "}
				{READABLE}.
			</p>
			<FileNotice note={file.note} onPutBack={file.putBack} />
			<ProblemNotice problem={problem} />
			<textarea
				id={id}
				className={styles.field}
				value={text}
				onChange={(event) => setTyped({ ...typed, text: event.target.value })}
				readOnly={isSending}
				dir="auto"
				spellCheck={false}
				aria-describedby={`${id}-hint`}
			/>
			<p className={styles.do}>
				<Button type="submit" variant="primary" disabled={isSending || text === draft.text}>
					{file.isReading
						? "Reading…"
						: isStoring
							? "Carrying the claims over…"
							: address === null
								? `Store as draft ${draft.number + 1}`
								: "Get this page"}
				</Button>
				<Kbd keys="Mod+Enter" />
				<FileChooser onFiles={([chosen]) => chosen && void file.take(chosen)} disabled={isSending} many={false} />
				{text !== draft.text && (
					<Button size="s" variant="quiet" disabled={isSending} onClick={() => setTyped(unchanged)}>
						Back to draft {draft.number}
					</Button>
				)}
			</p>
		</form>
	);
}
