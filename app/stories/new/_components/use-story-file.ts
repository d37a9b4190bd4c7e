"use client";
import { useState } from "react";
import { lossWording } from "@/lib/core/documents/loss-wording.ts";
import type { SendDocument } from "./send-document.ts";
import type { StoryDraft } from "./story-draft.ts";

export type FileNote =
	| { readonly kind: "reading"; readonly name: string }
	| { readonly kind: "refused"; readonly message: string }
	/** The file's text stands in the field; `before` is what stood there, and `losses` what was left out of the file. */
	| { readonly kind: "taken"; readonly name: string; readonly before: StoryDraft; readonly losses: string };

/** Takes one file into the story's text, and keeps what stood there so that it can be put back. */
export function useStoryFile(send: SendDocument, draft: StoryDraft, change: (part: Partial<StoryDraft>) => void) {
	const [note, setNote] = useState<FileNote | null>(null);
	const take = async (file: File) => {
		setNote({ kind: "reading", name: file.name });
		const read = await send(file);
		if (!read.ok) return setNote({ kind: "refused", message: read.problem.message });
		const { id: documentId, text, losses, file: original } = read.value;
		setNote({ kind: "taken", name: original.name, before: draft, losses: lossWording(losses) });
		change({ text, documentId, documentName: original.name });
	};
	const putBack = () => {
		if (note?.kind === "taken") change(note.before);
		setNote(null);
	};
	return { note, take, putBack, isReading: note?.kind === "reading" };
}
